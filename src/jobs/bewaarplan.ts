// Looks every day which terms of keeping end, over all partnerships, and leaves a task for each; the act weighs it again.
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Casusstand, Weegstand } from '../convenant/dossier.ts';
import { loopAf, zichtbaarVanaf } from '../convenant/termijnen.ts';
import { vernietigtermijnVan } from '../convenant/vernietiging.ts';
import { verzoektermijnVan } from '../convenant/verzoekbewaring.ts';
import type { Verzoekstand } from '../convenant/verzoeken.ts';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan } from '../platform/clock.ts';
import type { Tx } from '../platform/database/transaction.ts';
import { planVertrek } from './vertrekplan.ts';

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

type Taak = {
  readonly samenwerkingsverband: string;
  readonly object: string;
  readonly dag: string;
  readonly beurt?: bigint;
};

/** Leaves tasks of one kind; the same object, day and turn is left once. */
function laat({ database, klok, ids }: Plek, soort: string, zoek: (tx: Tx) => Promise<readonly Taak[]>): Promise<void> {
  return database.transactie('taken_dragen', {}, async (tx) => {
    for (const taak of await zoek(tx))
      await tx.db
        .insertInto('taken.taak')
        .values({ ...taak, id: ids.id(), soort, tijd: klok.nu().toString() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  });
}

interface Kandidaat {
  readonly samenwerkingsverband: string;
  readonly dossier: string;
  readonly plaats: 'register' | 'archief';
  readonly stand: Weegstand | Casusstand;
  readonly laatste_verwerking: string;
  readonly besluit_op: string | null;
}

/** Leaves a task to propose the destruction of every dossier whose term ends within a month (13 lid 1, 13 lid 3). */
export function planVoorstellen(plek: Plek): Promise<void> {
  const vandaag = dagVan(plek.klok.nu());
  // Two days more than the terms and the month of notice: months and leap days are of several lengths.
  const ruim = Temporal.PlainDate.from(vandaag).add({ months: 1, days: 2 });
  return laat(plek, 'vernietiging-voorstellen', async ({ db }) => {
    const { rows } = await sql<Kandidaat>`
      select samenwerkingsverband, dossier, plaats, stand, laatste_verwerking, besluit_op
      from vernietiging.kandidaten(${ruim.subtract({ years: 5 }).toString()}::date,
        ${ruim.subtract({ months: 6 }).toString()}::date)`.execute(db);
    return rows.flatMap(({ samenwerkingsverband, dossier, plaats, stand, laatste_verwerking, besluit_op }) => {
      const termijn = vernietigtermijnVan({
        plaats,
        stand,
        laatsteVerwerking: laatste_verwerking,
        ...(besluit_op === null ? {} : { besluitOp: besluit_op }),
      });
      return termijn === undefined || vandaag < zichtbaarVanaf(termijn.uiterlijk)
        ? []
        : [{ samenwerkingsverband, object: dossier, dag: vandaag }];
    });
  });
}

/** Leaves a task for everything that was approved, may be destroyed today and is not held; once a day, so a hold is looked at anew. */
export function planVernietiging(plek: Plek): Promise<void> {
  const vandaag = dagVan(plek.klok.nu());
  return laat(plek, 'vernietigen', async ({ db }) => {
    const { rows } = await sql<{ samenwerkingsverband: string; object: string }>`
      select samenwerkingsverband, dossier as object from vernietiging.nu_te_vernietigen(${vandaag}::date)`.execute(db);
    return rows.map((rij) => ({ ...rij, dag: vandaag }));
  });
}

/** Leaves a task for every request of a data subject whose term ends today or ended before (13 lid 1); once a day, so a hold is looked at anew. */
export function planVerzoeken(plek: Plek): Promise<void> {
  const vandaag = dagVan(plek.klok.nu());
  // No term is shorter than six weeks.
  const ruim = Temporal.PlainDate.from(vandaag).subtract({ weeks: 6 }).toString();
  return laat(plek, 'verzoek-vernietigen', async ({ db }) => {
    const { rows } = await sql<{
      samenwerkingsverband: string;
      verzoek: string;
      stand: Verzoekstand;
      afgehandeld_op: string;
      dossier_weg_op: string | null;
      aangehouden_tot: string | null;
    }>`select * from vernietiging.verzoekkandidaten(${ruim}::date)`.execute(db);
    return rows.flatMap(({ samenwerkingsverband, verzoek, stand, afgehandeld_op, dossier_weg_op, aangehouden_tot }) => {
      const termijn = verzoektermijnVan({
        stand,
        afgehandeldOp: afgehandeld_op,
        ...(dossier_weg_op === null ? {} : { dossierWegOp: dossier_weg_op }),
      });
      const wacht = aangehouden_tot !== null && aangehouden_tot >= vandaag;
      return termijn === undefined || vandaag < termijn.uiterlijk || wacht
        ? []
        : [{ samenwerkingsverband, object: verzoek, dag: vandaag }];
    });
  });
}

/** Leaves a task for the statement of what was destroyed, when nothing is being destroyed any more. */
export function planVerklaringen(plek: Plek): Promise<void> {
  const vandaag = dagVan(plek.klok.nu());
  return laat(plek, 'verklaring-opmaken', async ({ db }) => {
    const { rows } = await sql<{ samenwerkingsverband: string; beurt: string }>`
      select samenwerkingsverband, beurt from vernietiging.te_verklaren()`.execute(db);
    return rows.map(({ samenwerkingsverband, beurt }) => ({
      samenwerkingsverband,
      object: samenwerkingsverband,
      dag: vandaag,
      beurt: BigInt(beurt),
    }));
  });
}

/**
 * What a running system does before it carries tasks: terms once for every day of the clock of the acts, and again after a
 * while, as what was archived meanwhile may be due as well; what was approved, every time.
 */
export function maakBewaarplan(plek: Plek): () => Promise<void> {
  let gepland: string | undefined;
  let keer = 0;
  return async () => {
    const vandaag = dagVan(plek.klok.nu());
    if (gepland !== vandaag || keer % 30 === 0) {
      await planArchivering(plek);
      await planVoorstellen(plek);
      gepland = vandaag;
    }
    keer += 1;
    await planVertrek(plek);
    await planVernietiging(plek);
    await planVerzoeken(plek);
    await planVerklaringen(plek);
  };
}
