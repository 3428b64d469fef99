// Open answers to requests of the person of a dossier (12 lid 4): to a postponement of informing him each is a new fact (11 lid 5).
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/transaction.ts';

export interface Openantwoord {
  readonly dossier: string;
  readonly nummer: string;
  readonly op: string;
  readonly volgorde: string;
}

/** Of these dossiers, in order of time; for who may know of informing. */
export async function leesOpenAntwoorden(tx: Tx, dossiers: readonly string[]): Promise<readonly Openantwoord[]> {
  if (dossiers.length === 0) return [];
  const { rows } = await sql<Openantwoord>`
    select dossier, nummer, op::text as op, volgorde::text as volgorde
    from weegploeg.open_antwoorden(${[...new Set(dossiers)]}::uuid[])`.execute(tx.db);
  return rows;
}

/** The same as a page on informing shows them. */
export const toonOpenAntwoorden = async (tx: Tx, dossier: string) =>
  (await leesOpenAntwoorden(tx, [dossier])).map(({ nummer, op }) => ({ nummer, op }));

/** The day of the first of them in this dossier after a view or a postponement; a view that saw no impediment stays a view on what there is. */
export function eersteAntwoordNa(
  dossier: string,
  { volgorde, beletsel }: { readonly volgorde: string; readonly beletsel?: boolean },
  antwoorden: readonly Openantwoord[],
): string | undefined {
  if (beletsel === false) return undefined;
  return antwoorden.find((een) => een.dossier === dossier && BigInt(een.volgorde) > BigInt(volgorde))?.op;
}
