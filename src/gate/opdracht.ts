// The outbox: an act leaves a task in its own transaction, and the task is carried out once, in the transaction that closes it.
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../platform/database/transaction.ts';
import type { Ids } from '../platform/ids.ts';

/** What a task is about: ids and a day, never content, names or reasons. */
export interface Opdrachtinvoer {
  /** The casus, dossier or person that the task is about. */
  readonly object: string;
  /** The row of the decision that people took and that the task carries on. */
  readonly besluit: string;
  /** The day of that decision (ISO day). */
  readonly dag: string;
}

/** A task as the gate takes it from the outbox. */
export interface Opdracht {
  readonly id: string;
  readonly samenwerkingsverband: string;
  readonly object: string;
  readonly besluit: string | undefined;
  readonly beslotenDoor: string | undefined;
  readonly dag: string;
}

/**
 * Leaves a task: durable when the act commits, gone when it rolls back. Runs under the writing role of the act.
 * A decision about an object is carried out once on a day: the same one a second time is a fault (unique), another one is another task.
 */
export async function laatTaak(
  tx: Tx,
  ids: Ids,
  wie: { readonly samenwerkingsverband: string; readonly functionaris: string; readonly nu: Temporal.Instant },
  soort: string,
  { object, besluit, dag }: Opdrachtinvoer,
): Promise<void> {
  await tx.db
    .insertInto('taken.taak')
    .values({
      id: ids.id(),
      samenwerkingsverband: wie.samenwerkingsverband,
      soort,
      object,
      besluit,
      besloten_door: wie.functionaris,
      dag,
      tijd: wie.nu.toString(),
    })
    .execute();
}

/** Takes an open task for this transaction (role taken_dragen); undefined when it is done, dead or in other hands. */
export async function neemOpdracht(tx: Tx, id: string, soort: string): Promise<Opdracht | undefined> {
  const rij = await tx.db
    .selectFrom('taken.taak')
    .select(['id', 'samenwerkingsverband', 'object', 'besluit', 'besloten_door', 'dag'])
    .where('id', '=', id)
    .where('soort', '=', soort)
    .where('stand', '=', 'open')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return rij === undefined
    ? undefined
    : {
        id: rij.id,
        samenwerkingsverband: rij.samenwerkingsverband,
        object: rij.object,
        besluit: rij.besluit ?? undefined,
        beslotenDoor: rij.besloten_door ?? undefined,
        dag: rij.dag,
      };
}

/** Closes a task; with the effect in the same transaction, the effect is there once (role taken_dragen). */
export async function rondAf(tx: Tx, id: string): Promise<void> {
  await tx.db
    .updateTable('taken.taak')
    .set({ stand: 'gedaan', afgerond: sql`transaction_timestamp()`, fout: null })
    .where('id', '=', id)
    .execute();
}

/** Says that something changed, to those who look after notices; never what, and never in the way of others (role taken_dragen). */
export async function telWijziging(tx: Tx): Promise<void> {
  await sql`select nextval('taken.wijziging')`.execute(tx.db);
}
