// Leaves a task for every party whose notice has ended, and every partner that was struck, as long as something of it still runs.
import { sql } from 'kysely';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan } from '../platform/clock.ts';

interface Vertrek {
  readonly samenwerkingsverband: string;
  readonly object: string;
  readonly besluit: string;
  readonly besloten_door: string;
  readonly einde: string;
}

/** Access ended by itself on that day; what is left is to end mandates and participation, once (18 lid 2, 1 c). */
export function planVertrek({ database, klok, ids }: Pick<Poort, 'database' | 'klok' | 'ids'>): Promise<void> {
  const nu = klok.nu();
  return database.transactie('taken_dragen', {}, async ({ db }) => {
    const { rows } = await sql<Vertrek>`
      select samenwerkingsverband, object, besluit, besloten_door, einde
      from beheer.te_vertrekken(${dagVan(nu)}::date)`.execute(db);
    for (const { einde, ...vertrek } of rows)
      await db
        .insertInto('taken.taak')
        .values({ ...vertrek, id: ids.id(), soort: 'deelname-beeindigen', dag: einde, tijd: nu.toString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}
