// The queue side of the outbox: take what is due, note why it failed, give up in the end; under the carrier's own role.
import { sql } from 'kysely';
import type { Database } from '../platform/database/transaction.ts';

/** After this many attempts a task is dead: people look at it. With the pauses below that is about half a day. */
export const pogingen = 16;
/** The first pause in seconds; every next one is twice as long, up to an hour. */
const eerstePauze = 15;
const langstePauze = 3600;
/** How long a task waits that people must do something for first. */
const wachtpauze = 4 * 3600;

/** A task that this process may try now. */
export interface Genomen {
  readonly id: string;
  readonly soort: string;
  readonly volgnummer: string;
  readonly poging: number;
}

/** Pause in seconds after attempt `poging` (from 1). */
export function pauzeNa(poging: number): number {
  return Math.min(eerstePauze * 2 ** (poging - 1), langstePauze);
}

/**
 * Takes the task that waits longest, of the kinds that this process knows, and sets its next attempt at once: whoever
 * dies holding it loses nothing but that pause. Undefined when nothing is due.
 */
export function neem({ transactie }: Database, soorten: readonly string[]): Promise<Genomen | undefined> {
  return transactie('taken_dragen', {}, async ({ db }) => {
    const rij = await db
      .selectFrom('taken.taak')
      .select(['id', 'soort', 'volgnummer', 'pogingen'])
      .where('stand', '=', 'open')
      .where('soort', 'in', [...soorten])
      .where('niet_voor', '<=', sql<Date>`transaction_timestamp()`)
      .orderBy('niet_voor')
      .orderBy('volgnummer')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (rij === undefined) return undefined;
    const poging = rij.pogingen + 1;
    await db
      .updateTable('taken.taak')
      .set({
        pogingen: poging,
        niet_voor: sql`transaction_timestamp() + make_interval(secs => ${pauzeNa(poging)})`,
        // What stands here when nobody comes back to say anything else.
        fout: 'afgebroken',
      })
      .where('id', '=', rij.id)
      .execute();
    return { id: rij.id, soort: rij.soort, volgnummer: rij.volgnummer, poging };
  });
}

/** Closes a task that needs no further attempt, with the reason when its act was not to be done. */
export function sluit({ transactie }: Database, id: string, reden?: string): Promise<unknown> {
  return transactie('taken_dragen', {}, ({ db }) =>
    db
      .updateTable('taken.taak')
      .set({ stand: 'gedaan', afgerond: sql`transaction_timestamp()`, fout: reden ?? null })
      .where('id', '=', id)
      .where('stand', '=', 'open')
      .execute(),
  );
}

/** Nothing failed: what the task is for waits, for weeks perhaps. It comes again later with the attempts that it had. */
export function laatWachten({ transactie }: Database, { id, poging }: Genomen, reden: string): Promise<unknown> {
  return transactie('taken_dragen', {}, ({ db }) =>
    db
      .updateTable('taken.taak')
      .set({
        fout: reden,
        pogingen: poging - 1,
        niet_voor: sql`transaction_timestamp() + make_interval(secs => ${wachtpauze})`,
      })
      .where('id', '=', id)
      .where('stand', '=', 'open')
      .execute(),
  );
}

/** Notes why an attempt failed; after the last one the task is dead. */
export function noteer({ transactie }: Database, taak: Genomen, fout: string): Promise<unknown> {
  return transactie('taken_dragen', {}, ({ db }) =>
    db
      .updateTable('taken.taak')
      .set({ fout, ...(taak.poging < pogingen ? {} : { stand: 'dood', afgerond: sql`transaction_timestamp()` }) })
      .where('id', '=', taak.id)
      .where('stand', '=', 'open')
      .execute(),
  );
}

/** What a fault is called in the outbox: an SQLSTATE, a code or a class; never its message, which may quote what was read. */
export function foutnaam(fout: unknown): string {
  const naam =
    fout instanceof Error ? ('code' in fout && typeof fout.code === 'string' ? fout.code : fout.name) : 'onbekend';
  return naam.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) || 'onbekend';
}
