// Idempotency: the answer to an act is kept by key, in the transaction of the act, and given again when the request is repeated.
import { createHmac } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/database/transaction.ts';
import type { Vault } from '../platform/vault/vault.ts';

interface Bewaard {
  readonly handeling: string;
  readonly hash: Buffer;
  readonly antwoord: unknown;
}

/** The kept answer for this person and key, if any. */
export async function vindAntwoord(tx: Tx, functionaris: string, sleutel: string): Promise<Bewaard | undefined> {
  const rij = await tx.db
    .selectFrom('beheer.herhaling')
    .select(['handeling', 'invoer_hash', 'antwoord'])
    .where('functionaris', '=', functionaris)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  return rij === undefined ? undefined : { handeling: rij.handeling, hash: rij.invoer_hash, antwoord: rij.antwoord };
}

/** Keeps an answer; it holds ids, numbers and versions only, never content. */
export async function bewaarAntwoord(
  tx: Tx,
  gegeven: Bewaard & {
    readonly samenwerkingsverband: string;
    readonly functionaris: string;
    readonly sleutel: string;
    readonly tijd: Temporal.Instant;
  },
): Promise<void> {
  await tx.db
    .insertInto('beheer.herhaling')
    .values({
      samenwerkingsverband: gegeven.samenwerkingsverband,
      functionaris: gegeven.functionaris,
      sleutel: gegeven.sleutel,
      handeling: gegeven.handeling,
      invoer_hash: gegeven.hash,
      antwoord: JSON.stringify(gegeven.antwoord),
      tijd: gegeven.tijd.toString(),
    })
    .execute();
}

/** Keyed digest of the input, to tell a repeated request from another one under the same key; without the key it tells nothing. */
export function invoerHash(vault: Vault, naam: string, invoer: unknown): Buffer {
  return createHmac('sha256', vault.index('weegploeg'))
    .update(`herhaling\n${naam}\n${JSON.stringify(invoer)}`)
    .digest();
}
