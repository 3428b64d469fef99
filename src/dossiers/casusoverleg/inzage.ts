// What duties may look at in the casusoverleg register: numbers, stands and days; never a name or content.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Gezochte } from '../gezochte.ts';
import type { Gevonden } from '../inzagestuk.ts';
import { leesStanden as leesStandenIn } from '../standen.ts';
import { leesKomende } from '../vergaderingen.ts';
import { leesGeeindigd, leesVerstrekt } from './doorverstrekkingen.ts';
import { verzamelUitCasus } from './inzagestukken.ts';
import { zoekInCasusoverleg } from './inzageverzoek.ts';

/** Who of this register may be the person of a request (12 lid 3); no key is needed for it. */
export const zoekBetrokkene = (zaal: Zaal, gezochte: Gezochte) => zoekInCasusoverleg(zaal, gezochte);

/** The items that a confirmed find brings into the overview (12 lid 3); role casusoverleg_schrijven. */
export const verzamelStukken = (zaal: Zaal, gevonden: Gevonden) => verzamelUitCasus(zaal, gevonden);

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
    .select(['c.id as dossier', 'c.nummer', 'a.id as aanleiding', 'a.uiterlijk'])
    .where('a.antwoord', 'is', null)
    .execute();
}

/** Plans that hold: the latest adopted version of every case that is at work. */
function geldendePlannen(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.plan as p')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'p.casus')
    .where('c.stand', 'in', ['plan-in-opstelling', 'plan-vastgesteld'])
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
}

/** Running measures of plans that hold: whose they are, when that one leaves or left, and the last day as it holds now. */
export function leesMaatregelplichten(tx: Tx) {
  return geldendePlannen(tx)
    .innerJoin('casusoverleg.maatregel as m', 'm.plan', 'p.id')
    .leftJoin('beheer.partij as b', 'b.id', 'm.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'm.externe_partner')
    .select((eb) => [
      'c.id as dossier',
      'c.nummer',
      'm.id as aanleiding',
      'm.partij',
      'm.externe_partner',
      eb.fn.coalesce('b.einde', 'e.bijlage1_tot').as('vertrek'),
      eb.fn.coalesce('m.verlengd_tot', 'm.uiterlijk').as('uiterlijk'),
    ])
    .where('m.stand', '=', 'lopend')
    .execute();
}

/** Per plan that holds: the round that is planned, what the last one came to, and whether a later version followed it. */
export async function leesMonitoring(tx: Tx) {
  const rijen = await geldendePlannen(tx)
    .leftJoin('casusoverleg.monitoring as g', (join) =>
      join.onRef('g.casus', '=', 'c.id').on('g.stand', '=', 'gepland'),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('casusoverleg.monitoring as r')
          .innerJoin('casusoverleg.plan as q', 'q.id', 'r.plan')
          .select(['r.uitkomst', 'q.versie'])
          .whereRef('r.casus', '=', 'c.id')
          .orderBy('r.gehouden_op', 'desc')
          .orderBy('r.volgorde', 'desc')
          .limit(1)
          .as('laatste'),
      (join) => join.onTrue(),
    )
    .select(['c.id as dossier', 'c.nummer', 'g.gepland_op as gepland', 'laatste.uitkomst'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('casusoverleg.plan as n')
            .select('n.id')
            .whereRef('n.casus', '=', 'c.id')
            .whereRef('n.versie', '>', 'laatste.versie')
            .where('n.stand', '<>', 'vervallen'),
        )
        .as('bijgesteld'),
    )
    .execute();
  return rijen.map((rij) => ({ ...rij, bijgesteld: rij.bijgesteld === true }));
}

/** Open proposals on which this party still owes its vote; also of cases in which it does not take part. */
export async function leesSchuldigeStemmen(tx: Tx, partijsoort: string) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .select(['c.id as dossier', 'c.nummer', 'v.id as aanleiding', 'v.ingediend_op'])
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

/** Proposals in running cases that lapsed since a day because somebody left who had still to vote, and that were not made again. */
export function leesVervallenDoorVertrek(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .select(['c.id as dossier', 'c.nummer', 'v.id as aanleiding'])
    .where('v.stand', '=', 'vervallen')
    .where('v.gesloten_op', '>=', vanaf)
    .where('c.stand', '<>', 'gesloten')
    .where(
      sql<boolean>`exists (select from beheer.partij p where p.einde <= v.gesloten_op and p.soort = any(v.vereist)
        and not exists (select from casusoverleg.stem s where s.voorstel = v.id and s.partijsoort = p.soort))
      and not exists (select from casusoverleg.voorstel n where n.casus = v.casus and n.soort = v.soort
        and n.volgorde > v.volgorde)`,
    )
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
    .select(['c.id as dossier', 'c.nummer', 'd.id as aanleiding'])
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

/** Cases in which the actor's own party began to take part since a day: from the opening on, later, or again. */
export function leesDeelname(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('casusoverleg.deelnemer as d')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'd.casus')
    .select(['c.id as dossier', 'c.nummer', sql<string>`c.id || ':' || d.vanaf`.as('aanleiding'), 'd.vanaf as dag'])
    .where(sql<boolean>`d.partij = beheer.partij()`)
    .where('d.tot', 'is', null)
    .where('d.vanaf', '>=', vanaf)
    .execute();
}

/** Plans that were adopted since a day, in cases of the actor; an external partner sees them too (10 lid 5). */
export function leesVastgesteld(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('casusoverleg.plan as p')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'p.casus')
    .select(['c.id as dossier', 'c.nummer', 'p.id as aanleiding', sql<string>`p.vastgesteld_op::text`.as('dag')])
    .where('p.stand', '=', 'vastgesteld')
    .where('p.vastgesteld_op', '>=', vanaf)
    .execute();
}

/** Joint decisions in cases of the actor that were taken since a day. */
export function leesGeslotenVoorstellen(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('casusoverleg.voorstel as v')
    .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
    .select(['c.id as dossier', 'c.nummer', 'v.id as aanleiding', sql<string>`v.gesloten_op::text`.as('dag')])
    .where('v.gesloten_op', '>=', vanaf)
    .execute();
}

/**
 * Corrections by others of which the actor's party or partner was told since a day (12 lid 6). Who left the casus is told
 * too, by its number; the file stays closed to him.
 */
export async function leesKennisgevingen(tx: Tx, vanaf: string) {
  const { rows } = await sql<{ dossier: string | null; nummer: string; aanleiding: string; dag: string }>`
    select dossier, nummer, correctie as aanleiding, op::text as dag from casusoverleg.kennisgevingen(${vanaf})`.execute(
    tx.db,
  );
  return rows;
}

/** Disclosures that were released, and of an external partner those that ended, since a day (10 lid 5). */
export const leesDoorverstrekt = (tx: Tx, vanaf: string) => leesVerstrekt(tx, vanaf);
export const leesGeeindigdeVerstrekkingen = (tx: Tx, vanaf: string) => leesGeeindigd(tx, vanaf);

/** Meetings from a day on that exist for this actor, and whether something on the agenda does. */
export const leesKomendeVergaderingen = (tx: Tx, vandaag: string) => leesKomende(tx, 'casusoverleg', vandaag);

/** The stand of each of these files. */
export const leesStanden = (tx: Tx, dossiers: readonly string[]) => leesStandenIn(tx, 'casusoverleg', dossiers);
