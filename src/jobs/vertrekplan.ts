// Leaves a task for every party whose notice has ended, and every partner that was struck, as long as something of it still runs.
import { sql } from 'kysely';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan } from '../platform/clock.ts';

/** Access ended by itself on that day; what is left is to end mandates and participation, once (18 lid 2, 1 c). */
export function planVertrek({ database, klok }: Pick<Poort, 'database' | 'klok'>): Promise<void> {
  const nu = klok.nu();
  return database.transactie('taken_dragen', {}, async ({ db }) => {
    await sql`select beheer.plan_vertrek(${dagVan(nu)}::date, ${nu.toString()}::timestamptz)`.execute(db);
  });
}
