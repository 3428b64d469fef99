// What a case still waits for after a request (art. 12 lid 6), for decisions of people and tasks that read nothing of it.
import { sql } from 'kysely';
import { type Wacht, wachtOp } from '../../convenant/correctieverzoeken.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsWachtpunt } from '../correctiepunten.ts';

/**
 * What a newcomer would read and waits, words of decisions included, or only the words of one row that go to another file; for
 * roles that read nothing of the case.
 */
export async function leesWachtAanDeDeur(tx: Tx, casus: string, woordenVan?: string): Promise<readonly Wacht[]> {
  const { rows } = await sql<Parameters<typeof alsWachtpunt>[0]>`
    select * from casusoverleg.wachtpunten(${casus}::uuid, ${woordenVan ?? null}::uuid)`.execute(tx.db);
  return wachtOp(rows.map(alsWachtpunt));
}
