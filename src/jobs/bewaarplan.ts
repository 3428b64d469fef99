// Looks every day which terms of keeping end, over all partnerships, and leaves a task for each; the act weighs it again.
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { loopAf } from '../convenant/termijnen.ts';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan } from '../platform/clock.ts';

type Plek = Pick<Poort, 'database' | 'klok' | 'ids'>;

/** Leaves a task for every dossier whose year since the last processing ends today or ended before (13 lid 2); once per last day. */
export function planArchivering({ database, klok, ids }: Plek): Promise<void> {
  const nu = klok.nu();
  const vandaag = dagVan(nu);
  // A day more than a year: after a leap day the year ends one day number earlier.
  const ruim = Temporal.PlainDate.from(vandaag).subtract({ years: 1 }).add({ days: 1 }).toString();
  return database.transactie('taken_dragen', {}, async ({ db }) => {
    const { rows } = await sql<{ samenwerkingsverband: string; dossier: string; laatste_verwerking: string }>`
      select samenwerkingsverband, dossier, laatste_verwerking from archief.te_archiveren(${ruim}::date)`.execute(db);
    const taken = rows
      .map((rij) => ({ ...rij, dag: loopAf('archiveren', rij.laatste_verwerking) }))
      .filter(({ dag }) => dag <= vandaag);
    for (const { samenwerkingsverband, dossier, dag } of taken)
      await db
        .insertInto('taken.taak')
        .values({ id: ids.id(), samenwerkingsverband, soort: 'archiveren', object: dossier, dag, tijd: nu.toString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

/** The same, once for every day of the clock of the acts: what a running system does before it carries tasks. */
export function maakBewaarplan(plek: Plek): () => Promise<void> {
  let gepland: string | undefined;
  return async () => {
    const vandaag = dagVan(plek.klok.nu());
    if (gepland === vandaag) return;
    await planArchivering(plek);
    gepland = vandaag;
  };
}
