// Telling other processes that something may be read again: ids only, on commit, and only of what everybody who sees the file may know at once.
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from './transaction.ts';

/** The channel on which changes are told. */
export const wijzigingkanaal = 'weegwijs_wijziging';

const vorm = z.array(z.uuid());

/** Tells that these files or meetings changed, when and only when the transaction commits. */
export async function meldWijziging(tx: Tx, objecten: readonly string[]): Promise<void> {
  await sql`select pg_notify(${wijzigingkanaal}, ${JSON.stringify(objecten)})`.execute(tx.db);
}

/** The ids of a message; undefined when it is none of ours, and then everything may have changed. */
export function leesWijziging(bericht: string | undefined): readonly string[] | undefined {
  if (bericht === undefined) return undefined;
  try {
    return vorm.safeParse(JSON.parse(bericht)).data;
  } catch {
    return undefined;
  }
}
