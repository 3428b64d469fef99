// Letters of notice that were still to go when their file was destroyed (art. 12 lid 6, AVG 19): number, kind and days are left of it, until the letter went.
import { sql } from 'kysely';
import type { leesPerBrief } from '../../dossiers/casusoverleg/kennisgevingen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

type Kennisgevingsrij = Awaited<ReturnType<typeof leesPerBrief>>[number];

/** What the actor must still send of files that are gone; role vernietiging_lezen. */
export async function leesBrievenOverVernietigd(tx: Tx): Promise<readonly Kennisgevingsrij[]> {
  const { rows } = await sql<Kennisgevingsrij>`
    select b.id, b.dossier, b.nummer, coalesce(b.partij, b.externe_partner) as ontvanger, coalesce(p.naam, e.naam) as naam,
      p.soort as partijsoort, b.gegeven, b.soort, b.wijziging, b.op::text, b.ontvangen_op::text, b.in_woorden, b.besloten_op::text,
      null as ingebracht_op, null as bron, null as brief_op, null as brief_door
    from vernietiging.brief b left join beheer.partij p on p.id = b.partij
    left join beheer.externe_partner e on e.id = b.externe_partner order by b.volgorde`.execute(tx.db);
  return rows;
}

/** The letter went: nothing is left of the file but the ledger and the log; role vernietiging_schrijven. */
export async function vergeetBrieven(zaal: Zaal, ids: readonly string[]): Promise<void> {
  await sql`select vernietiging.vergeet_brieven(${[...ids]}::uuid[])`.execute(zaal.tx.db);
}

/** Dossier -> how many receivers a letter about it must still go to, as far as the actor may know; role vernietiging_lezen or _schrijven. */
export async function telOpenBrieven(tx: Tx, dossiers: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (dossiers.length === 0) return new Map();
  const { rows } = await sql<{ dossier: string; aantal: string }>`
    select dossier, aantal::text from vernietiging.tel_brieven(${[...dossiers]}::uuid[])`.execute(tx.db);
  return new Map(rows.map(({ dossier, aantal }) => [dossier, Number(aantal)]));
}
