// An item of the overview of art. 12 lid 3 as a register hands it over: what it says, where it comes from, who received it.
import type { Archiefregel } from '../convenant/archiefregels.ts';
import type { Beslisser } from '../convenant/inzage.ts';
import { isKernpartij } from '../convenant/rollen.ts';
import type { Voorstel } from '../convenant/stukvoorstel.ts';
import type { Tx } from '../platform/database/transaction.ts';
import type { Organisatie } from './ontvangers.ts';

export interface Inzagestuk extends Voorstel {
  /** The row that it was taken from. */
  readonly gegeven: string;
  readonly soort: string;
  readonly dag: string | null;
  readonly beslist: Beslisser;
  /** The party that brought it, by name, or the uitvoerder; null of a letter of the partnership. */
  readonly herkomst: string | null;
  /** Article of the legal ground. */
  readonly grondslag: string | null;
  readonly regels: readonly Archiefregel[];
  readonly ontvangers: readonly string[];
  /** Last day on which it is kept, as things are now; null in somebody else's dossier, whose days are not told. */
  readonly bewaarTot: string | null;
}

/** The find that items are taken for: the subject of a dossier, or one item about somebody else. */
export interface Gevonden {
  readonly dossier: string;
  readonly gegeven: string;
  readonly soort: string;
}

/** Who decides on what a party brought. */
export const beslisserVan = (partijsoort: string | undefined): Beslisser =>
  isKernpartij(partijsoort) ? partijsoort : 'uitvoerder';

/** Parties and external partners, those that left too. */
export async function leesOrganisaties(tx: Tx): Promise<readonly Organisatie[]> {
  const partijen = await tx.db.selectFrom('beheer.partij').select(['id', 'naam', 'soort', 'einde']).execute();
  const partners = await tx.db.selectFrom('beheer.externe_partner').select(['id', 'naam']).execute();
  return [...partijen, ...partners.map((partner) => ({ ...partner, soort: undefined, einde: null }))];
}

export const namenVan = (organisaties: readonly Organisatie[]): ReadonlyMap<string, string> =>
  new Map(organisaties.map(({ id, naam }) => [id, naam]));
