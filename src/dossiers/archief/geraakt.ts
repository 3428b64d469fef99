// The rows of the archive that hold something of an item: in its own dossier, and in the archived casus that has a copy of it (art. 12 lid 6).
import { sql } from 'kysely';
import { z } from 'zod';
import { toestanden } from '../../convenant/correcties.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const gegevenrij = z.looseObject({
  id: z.uuid(),
  soort: z.string(),
  bron: z.uuid(),
  toestand: z.enum(toestanden),
  inhoud: z.string(),
  ingebracht_op: z.string(),
  wpg_regime: z.string().nullable(),
});

/** An item of the archive, or its copy, with its envelope. */
export interface Archiefgegeven {
  /** The row of the archive. */
  readonly stuk: string;
  readonly dossier: string;
  readonly id: string;
  readonly soort: string;
  readonly bron: string;
  readonly toestand: (typeof toestanden)[number];
  readonly inhoud: Buffer;
  readonly ingebrachtOp: string;
  readonly regime: string | undefined;
}

/** Another row that repeats something of it: a released version, or a proposal or decision that can hold a shortened text. */
export interface Archieftekst {
  readonly stuk: string;
  readonly dossier: string;
  readonly id: string;
  readonly inhoud: Buffer;
  /** The kind that it was sealed as. */
  readonly soort: string;
}

export interface Geraakt {
  readonly item: Archiefgegeven;
  readonly kopieen: readonly Archiefgegeven[];
  /** Who reported or brought in the item or its copy. */
  readonly bij: readonly Archiefgegeven[];
  readonly versies: readonly Archieftekst[];
  readonly besluitteksten: readonly Archieftekst[];
}

const bytes = (envelop: string) => Buffer.from(envelop.slice(2), 'hex');

function alsGegeven(stuk: string, dossier: string, rij: unknown): Archiefgegeven {
  const gelezen = gegevenrij.parse(rij);
  const { id, soort, bron, toestand, inhoud, ingebracht_op: ingebrachtOp, wpg_regime: regime } = gelezen;
  return { stuk, dossier, id, soort, bron, toestand, inhoud: bytes(inhoud), ingebrachtOp, regime: regime ?? undefined };
}

const versierij = z.looseObject({ id: z.uuid(), versie: z.string() });
const tekstrij = z.looseObject({ id: z.uuid(), soort: z.string().nullish(), inhoud: z.string() });

/** Everything that a correction of an item touches, as far as it exists for the actor; undefined when the item does not. */
export async function leesGeraakt(tx: Tx, inDossier: string, gegeven: string): Promise<Geraakt | undefined> {
  const { rows } = await sql<{ stuk: string; dossier: string; wat: string; rij: unknown }>`
    select stuk, dossier, wat, rij from archief.geraakt(${inDossier}::uuid, ${gegeven}::uuid)`.execute(tx.db);
  const van = (wat: string) => rows.filter((rij) => rij.wat === wat);
  const gegevens = (wat: string) => van(wat).map(({ stuk, dossier, rij }) => alsGegeven(stuk, dossier, rij));
  const [item] = gegevens('item');
  if (item === undefined) return undefined;
  return {
    item,
    kopieen: gegevens('kopie'),
    bij: gegevens('bij').filter(({ toestand }) => toestand !== 'verwijderd'),
    versies: van('versie').map(({ stuk, dossier, rij }) => {
      const { id, versie } = versierij.parse(rij);
      return { stuk, dossier, id, soort: 'doorverstrekt', inhoud: bytes(versie) };
    }),
    besluitteksten: van('besluittekst').map(({ stuk, dossier, rij }) => {
      const { id, soort, inhoud } = tekstrij.parse(rij);
      return { stuk, dossier, id, soort: soort === 'agenderingsbesluit' ? soort : 'voorstel', inhoud: bytes(inhoud) };
    }),
  };
}

/** The dossiers that it touches, its own first: each stands in the entry. */
export function dossiersVan({ item, kopieen }: Geraakt): readonly string[] {
  return [...new Set([item.dossier, ...kopieen.map(({ dossier }) => dossier)])];
}
