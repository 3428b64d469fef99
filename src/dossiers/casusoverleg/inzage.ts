// What duties may look at in the casusoverleg register: numbers, stands and days; never a name or content.
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/transaction.ts';

/** Cases without an adopted plan. */
export function leesZonderPlan(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id as dossier', 'nummer', 'stand', 'geopend_op'])
    .where('stand', 'in', ['geopend', 'plan-in-opstelling'])
    .execute();
}

/** Provided police data that are still sealed; empty for whoever may not know of them. */
export function leesVerzegeldeVerstrekkingen(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.gegeven as g')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'g.casus')
    .select(['c.id as dossier', 'c.nummer'])
    .where('g.verzegeld', '=', true)
    .where('g.soort', '<>', 'inbrenger')
    .execute();
}

/** Requests for advice that wait for an answer. */
export function leesOpenAdviezen(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.advies as a')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'a.casus')
    .select(['c.id as dossier', 'c.nummer', 'a.uiterlijk'])
    .where('a.antwoord', 'is', null)
    .execute();
}

/** Measures of adopted plans that hold now, of one party or of all. */
export function leesMaatregelplichten(tx: Tx, partij: string | undefined) {
  let vraag = tx.db
    .selectFrom('casusoverleg.maatregel as m')
    .innerJoin('casusoverleg.plan as p', 'p.id', 'm.plan')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'm.casus')
    .select(['c.id as dossier', 'c.nummer', 'm.uiterlijk'])
    .where('p.stand', '=', 'vastgesteld')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('casusoverleg.plan as later')
            .select('later.id')
            .whereRef('later.casus', '=', 'p.casus')
            .whereRef('later.versie', '>', 'p.versie')
            .where('later.stand', '=', 'vastgesteld'),
        ),
      ),
    );
  if (partij !== undefined) vraag = vraag.where('m.partij', '=', partij);
  return vraag.execute();
}

/** Open proposals on which this party still owes its vote; also of cases in which it does not take part. */
export async function leesSchuldigeStemmen(tx: Tx, partijsoort: string) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .select(['c.id as dossier', 'c.nummer', 'v.ingediend_op'])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('casusoverleg.stem as s')
            .select('s.id')
            .whereRef('s.voorstel', '=', 'v.id')
            .where('s.partijsoort', '=', partijsoort),
        ),
      ),
    )
    .orderBy('v.volgorde')
    .execute();
}

/** Disclosures that every party consented to and that wait for their release, proposed by one party or by all. */
export function leesToegestemd(tx: Tx, partij: string | undefined) {
  let vraag = tx.db
    .selectFrom('casusoverleg.doorverstrekking as d')
    .innerJoin('casusoverleg.voorstel as v', 'v.id', 'd.voorstel')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'd.casus')
    // Nobody waits for what a partner that left can no longer get.
    .innerJoin('casusoverleg.deelnemer as n', (op) =>
      op.onRef('n.casus', '=', 'd.casus').onRef('n.externe_partner', '=', 'd.externe_partner').on('n.tot', 'is', null),
    )
    .select(['c.id as dossier', 'c.nummer'])
    .where('v.stand', '=', 'aangenomen')
    .where('d.verstrekt_op', 'is', null);
  if (partij !== undefined) vraag = vraag.where('d.partij', '=', partij);
  return vraag.execute();
}

/** The day from which the next check of each casus counts: its opening, or its last check. */
export function leesTeControleren(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.casus as d')
    .select(['d.id as dossier', 'd.nummer'])
    .select(
      sql<string>`coalesce((select max(c.op) from casusoverleg.controle c where c.casus = d.id), d.geopend_op)`.as(
        'vanaf',
      ),
    )
    .execute();
}
