// What the person of a request says of an item and wants it to become, as whoever put it forward wrote it down for the parties (art. 12 lid 5).
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '../platform/database/transaction.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import type { Puntplaats } from './woordcorrectie.ts';

/** What is sealed of it with the key of the file. */
export const aangevoerdinhoud = z.strictObject({ aangevoerd: z.string() });

/** Seals it for this point. */
export const sluitAangevoerd = (
  sleutel: Pick<Dossiersleutel, 'sluit'>,
  punt: string,
  aangevoerd: string | null,
): Buffer | null =>
  aangevoerd === null
    ? null
    : sleutel.sluit(punt, 'aangevoerd', { aangevoerd } satisfies z.input<typeof aangevoerdinhoud>);

/** Opens it; null of what was put forward before this was asked, and once it went with the correction. A role that reads it. */
export async function openAangevoerd(
  tx: Tx,
  plaats: Puntplaats,
  sleutel: Pick<Dossiersleutel, 'open'>,
  punt: string,
): Promise<string | null> {
  const { rows } = await sql<{ aangevoerd: Buffer | null }>`
    select aangevoerd from ${sql.table(`${plaats}.correctiepunt`)} where id = ${punt}::uuid`.execute(tx.db);
  const envelop = rows[0]?.aangevoerd ?? null;
  return envelop === null ? null : aangevoerdinhoud.parse(sleutel.open(punt, 'aangevoerd', envelop)).aangevoerd;
}
