// The stand of files, the same for both registers; ids and stands only.
import { sql } from 'kysely';
import { casusstanden, type Stand, weegstanden } from '../convenant/dossier.ts';
import type { Tx } from '../platform/database/transaction.ts';

const registers = {
  weegploeg: { tabel: sql.table('weegploeg.dossier'), standen: weegstanden },
  casusoverleg: { tabel: sql.table('casusoverleg.casus'), standen: casusstanden },
} as const;

/** File -> stand, of these files as far as they exist for this actor. */
export async function leesStanden(
  tx: Tx,
  register: keyof typeof registers,
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, Stand>> {
  const { tabel, standen } = registers[register];
  const { rows } = await sql<{ id: string; stand: string }>`
    select id, stand from ${tabel} where id = any(${[...new Set(dossiers)]}::uuid[])`.execute(tx.db);
  return new Map(
    rows.map(({ id, stand }) => {
      const bekend = standen.find((elk) => elk === stand);
      if (bekend === undefined) throw new Error(`onbekende stand ${stand}`);
      return [id, bekend];
    }),
  );
}
