// What duties may look at in the weegploeg register: numbers, stands and days; never a name or content.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Gezochte } from '../gezochte.ts';
import type { Gevonden } from '../inzagestuk.ts';
import { leesStanden as leesStandenIn } from '../standen.ts';
import { leesKomende } from '../vergaderingen.ts';
import { leesArchiefbeelden } from './archiefplichten.ts';
import { haalGeadresseerdenIn, leesOngeadresseerd, type Ongeadresseerd } from './geadresseerden.ts';
import { leesOpgegaan, leesPlichtbeelden } from './informatieplicht.ts';
import { verzamelUitWeegploeg } from './inzagestukken.ts';
import { zoekInWeegploeg } from './inzageverzoek.ts';

/** An open proposal and whether the actor's party still owes its vote. */
export function leesOpenVoorstellen(tx: Tx, partijsoort: string | undefined) {
  return tx.db
    .selectFrom('weegploeg.voorstel as v')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select(['d.id as dossier', 'd.nummer', 'v.id as aanleiding', 'v.ingediend_op'])
    .select(
      sql<boolean>`${partijsoort ?? ''} = any(v.vereist) and not exists (
        select from weegploeg.stem s where s.voorstel = v.id and s.partijsoort = ${partijsoort ?? ''})`.as('schuldig'),
    )
    .where('v.stand', '=', 'open')
    .where('d.stand', 'in', ['voorgesteld', 'geagendeerd'])
    .execute();
}

/** Questions that can be answered now: while votes are taken nobody can, and what was decided needs no answer any more (7 lid 4). */
export function leesOpenVragen(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.informatievraag as v')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select(['d.id as dossier', 'd.nummer', 'v.id as aanleiding', 'v.gevraagd_aan', 'v.uiterlijk'])
    .where('v.beantwoord_op', 'is', null)
    .where('v.ingetrokken_op', 'is', null)
    .where('d.stand', '=', 'informatie-gevraagd')
    .execute();
}

/** Signals that are still sealed; empty for whoever may not know of them. */
export function leesVerzegeld(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.gegeven as g')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'g.dossier')
    .select(['d.id as dossier', 'd.nummer', 'g.ingebracht_op'])
    .where('g.verzegeld', '=', true)
    .where('g.soort', '=', 'signaal')
    .execute();
}

/** A signal that came in after the scheduling, may go to the case, and was in no proposal yet (8.5, 9.2). */
const nieuwVoorCasus = sql<boolean>`exists (
  select from weegploeg.gegeven g where g.dossier = weegploeg.dossier.id and g.soort = 'signaal' and not g.verzegeld
    and g.toestand = 'geldig' and (g.wpg_regime is null or g.wpg_regime not in ('9', '10-1-a', '10-1-c'))
    and g.volgorde > (select max(b.volgorde) from weegploeg.gegeven b where b.dossier = g.dossier and b.soort = 'agenderingsbesluit')
    and not exists (select from weegploeg.voorstel_selectie s where s.gegeven = g.id))`;

/** Dossiers that wait for an analysis or a proposal, or for a decision on what is new, and those that must be destroyed in time. */
export function leesLopend(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.dossier')
    .select(['id as dossier', 'nummer', 'stand', 'besluit_op'])
    .select(
      sql<boolean>`not exists (
        select from weegploeg.gegeven g where g.dossier = weegploeg.dossier.id and g.soort = 'signaal' and not g.verzegeld)`.as(
        'zonder_signaal',
      ),
    )
    .where('verzegeld', '=', false)
    .where('stand', 'in', ['ingebracht', 'geanalyseerd', 'geagendeerd', 'niet-geagendeerd'])
    .where(sql<boolean>`(stand <> 'geagendeerd' or ${nieuwVoorCasus})`)
    .execute();
}

/** Who of this register may be the person of a request (12 lid 3); no key is needed for it. */
export const zoekBetrokkene = (zaal: Zaal, gezochte: Gezochte) => zoekInWeegploeg(zaal, gezochte);

/** Letters of before their receivers had tokens, and making up for them (12 lid 3); for the core parties, role weegploeg_schrijven. */
export const leesBrievenZonderTokens = (tx: Tx) => leesOngeadresseerd(tx);
export const haalBrieventokensIn = (zaal: Zaal, brieven: Ongeadresseerd) => haalGeadresseerdenIn(zaal, brieven);

/** The items that a confirmed find brings into the overview (12 lid 3); role weegploeg_schrijven. */
export const verzamelStukken = (zaal: Zaal, gevonden: Gevonden) => verzamelUitWeegploeg(zaal, gevonden);

/** What was said of informing in these dossiers, by row (art. 11); empty for whoever is no core party. */
export async function leesOverInformeren(tx: Tx, dossiers: readonly string[]) {
  const { rows } = await sql<{ dossier: string; gegeven: string }>`
    select dossier, id as gegeven from weegploeg.informeeroordeel where dossier = any(${[...dossiers]}::uuid[])
    union all
    select dossier, id from weegploeg.informeerbesluit where dossier = any(${[...dossiers]}::uuid[])`.execute(tx.db);
  return rows;
}

/** The days on which somebody was told by letter (art. 11); for the core parties only. */
export async function leesInformatiebrieven(tx: Tx, dossiers: readonly string[]): Promise<readonly string[]> {
  // What was merged into them keeps its own letters.
  const alle = [...dossiers, ...(await leesOpgegaan(tx, dossiers))];
  const rijen = await tx.db
    .selectFrom('weegploeg.informeerbesluit')
    .select(sql<string>`verzonden_op::text`.as('op'))
    .where((eb) => eb('dossier', '=', eb.fn.any(eb.val(alle))))
    .where('verzonden_op', 'is not', null)
    .orderBy('verzonden_op')
    .execute();
  return rijen.map(({ op }) => op);
}

/** The duty to inform of every dossier with an outcome (art. 11); for the core parties and the functionaris only. */
export const leesInformatieplichten = (tx: Tx) => leesPlichtbeelden(tx);

/** The same of dossiers that lie in the archive, as long as it is open; role informatieplicht_lezen. */
export const leesArchiefinformatieplichten = (tx: Tx) => leesArchiefbeelden(tx);

/** The day from which the next check of each dossier counts: its opening, or its last check. */
export function leesTeControleren(tx: Tx) {
  return tx.db
    .selectFrom('weegploeg.dossier as d')
    .select(['d.id as dossier', 'd.nummer'])
    .select(
      sql<string>`coalesce((select max(c.op) from weegploeg.controle c where c.dossier = d.id), d.aangemaakt_op)`.as(
        'vanaf',
      ),
    )
    .where('d.verzegeld', '=', false)
    .where('d.stand', '<>', 'samengevoegd')
    .execute();
}

/** Proposals that were decided on since a day. */
export function leesGeslotenVoorstellen(tx: Tx, vanaf: string) {
  return tx.db
    .selectFrom('weegploeg.voorstel as v')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select(['d.id as dossier', 'd.nummer', 'v.id as aanleiding', sql<string>`v.gesloten_op::text`.as('dag')])
    .where('v.gesloten_op', '>=', vanaf)
    .execute();
}

/** Corrections by others than `wie` of which the actor's party was told since a day (12 lid 6); of what is sealed nothing is told outside the file. */
export function leesKennisgevingen(tx: Tx, vanaf: string, wie: string) {
  return tx.db
    .selectFrom('weegploeg.kennisgeving as k')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'k.dossier')
    .innerJoin('weegploeg.correctie as c', 'c.id', 'k.correctie')
    .select(['d.id as dossier', 'd.nummer', 'k.correctie as aanleiding', 'k.op as dag'])
    .where('k.op', '>=', vanaf)
    .where('k.verzegeld', '=', false)
    .where('c.door', '<>', wie)
    .execute();
}

/** Meetings from a day on that exist for this actor, and whether something on the agenda does. */
export const leesKomendeVergaderingen = (tx: Tx, vandaag: string) => leesKomende(tx, 'weegploeg', vandaag);

/** The stand of each of these files. */
export const leesStanden = (tx: Tx, dossiers: readonly string[]) => leesStandenIn(tx, 'weegploeg', dossiers);
