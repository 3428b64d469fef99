// The SQL that reads the casusoverleg register, but for provisions and advice; row level security opens it per case for those who take part.
import { sql } from 'kysely';
import type { IndexToken } from '../../platform/blind-index.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { alsTokens } from '../persoon.ts';

/** One casus; undefined when it does not exist for this actor. */
export function leesCasus(tx: Tx, id: string) {
  return tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id', 'nummer', 'stand', 'geopend_op', 'laatste_verwerking'])
    .where('id', '=', id)
    .executeTakeFirst();
}
export type Casusrij = NonNullable<Awaited<ReturnType<typeof leesCasus>>>;

/** The cases that exist for this actor, newest number first; only these ids when given. */
export function leesCasussen(tx: Tx, ids?: readonly string[]) {
  let vraag = tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id', 'nummer', 'stand', 'geopend_op', 'laatste_verwerking'])
    .orderBy('nummer', 'desc')
    .limit(500);
  if (ids !== undefined) vraag = vraag.where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))));
  return vraag.execute();
}

/** Who takes part now, party or external partner, with the reason sealed. */
export function leesDeelnemers(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.deelnemer as d')
    .leftJoin('beheer.partij as p', 'p.id', 'd.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'd.externe_partner')
    .select([
      'd.id',
      'd.partij',
      'd.externe_partner',
      'd.vanaf',
      'd.inhoud',
      'p.naam as partijnaam',
      'p.soort as partijsoort',
      'e.naam as externnaam',
    ])
    .where('d.casus', '=', casus)
    .where('d.tot', 'is', null)
    .orderBy('d.externe_partner', (volgorde) => volgorde.asc().nullsFirst())
    .orderBy('p.naam')
    .orderBy('e.naam')
    .execute();
}

/** Who takes part now, by id of party or external partner. */
export async function leesDeelnemerIds(tx: Tx, casus: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('casusoverleg.deelnemer')
    .select(['partij', 'externe_partner'])
    .where('casus', '=', casus)
    .where('tot', 'is', null)
    .execute();
  return rijen.flatMap((rij) => rij.partij ?? rij.externe_partner ?? []);
}

/** Who owns a measure that still runs, by id of party or external partner; under `casusbesluit_uitvoeren` too. */
export async function leesEigenaren(tx: Tx, casus: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select casusoverleg.eigenaren(${casus}::uuid) as id`.execute(tx.db);
  return rows.map((rij) => rij.id);
}

/** The items of a casus with sealed content, source and who brought them in. */
export function leesGegevens(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.gegeven as g')
    .innerJoin('beheer.partij as p', 'p.id', 'g.bron')
    .innerJoin('beheer.functionaris as f', 'f.id', 'g.ingebracht_door')
    .select(['g.id', 'g.soort', 'g.grondslag', 'g.bij', 'g.ingebracht_op', 'g.handeling', 'g.inhoud'])
    .select(['g.volgorde', 'g.wpg_regime', 'g.verzegeld', 'g.wens_op'])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam', 'f.naam as door'])
    .where('g.casus', '=', casus)
    .where('g.toestand', '=', 'geldig')
    .orderBy('g.volgorde')
    .execute();
}

/** The names of cases: items of kind naw with sealed content. */
export function leesNamen(tx: Tx, casussen: readonly string[]) {
  if (casussen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.gegeven')
    .select(['id', 'casus', 'soort', 'inhoud'])
    .where('casus', 'in', [...casussen])
    .where('soort', '=', 'naw')
    .where('toestand', '=', 'geldig')
    .orderBy('volgorde')
    .execute();
}

/** Plans of these cases in order of version; what the role may not see is not there. */
export function leesPlannen(tx: Tx, casussen: readonly string[]) {
  if (casussen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.plan')
    .select(['id', 'casus', 'versie', 'stand', 'doelen', 'opgesteld_op', 'vastgesteld_op', 'inhoud'])
    .where('casus', 'in', [...casussen])
    .where('stand', '<>', 'vervallen')
    .orderBy('casus')
    .orderBy('versie')
    .execute();
}
export type Planrij = Awaited<ReturnType<typeof leesPlannen>>[number];

/** The case of a plan, as far as the plan exists for the actor. */
export async function vindPlancasus(tx: Tx, plan: string): Promise<string | undefined> {
  const rij = await tx.db.selectFrom('casusoverleg.plan').select('casus').where('id', '=', plan).executeTakeFirst();
  return rij?.casus;
}

/** Measures of these plans with their owner and sealed content. */
export function leesMaatregelen(tx: Tx, plannen: readonly string[]) {
  if (plannen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('casusoverleg.maatregel as m')
    .innerJoin('casusoverleg.gegeven as g', 'g.id', 'm.gegeven')
    .leftJoin('beheer.partij as p', 'p.id', 'm.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'm.externe_partner')
    .select([
      'm.id',
      'm.casus',
      'm.plan',
      'm.nummer',
      'm.lijn',
      'm.stand',
      'm.uiterlijk',
      'm.verlengd_tot',
      'm.gesloten_op',
      'm.partij',
      'm.externe_partner',
      'p.naam as partijnaam',
      'p.soort as partijsoort',
      'e.naam as externnaam',
    ])
    .select(['g.id as gegeven', 'g.soort', 'g.inhoud'])
    .where('m.plan', 'in', [...plannen])
    .where('g.toestand', '=', 'geldig')
    .orderBy('m.nummer')
    .execute();
}
export type Maatregelrij = Awaited<ReturnType<typeof leesMaatregelen>>[number];

/** One item in whatever state, for whoever may correct it; undefined when it does not exist for this actor. */
export function leesTeCorrigeren(tx: Tx, casus: string, gegeven: string) {
  return tx.db
    .selectFrom('casusoverleg.gegeven')
    .select(['id', 'casus', 'soort', 'bron', 'toestand', 'wpg_regime', 'ingebracht_op', 'inhoud'])
    .where('casus', '=', casus)
    .where('id', '=', gegeven)
    .executeTakeFirst();
}
export type TeCorrigeren = NonNullable<Awaited<ReturnType<typeof leesTeCorrigeren>>>;

/** The last day of a measure as it holds now. */
export function uiterlijkVan(maatregel: Pick<Maatregelrij, 'uiterlijk' | 'verlengd_tot'>): string {
  return maatregel.verlengd_tot ?? maatregel.uiterlijk;
}

/** Somebody in a case file as the index knows him: the subject, or one person around him. */
export interface Vindbaar {
  readonly casus: string;
  readonly soort: 'naw' | 'achterblijver' | 'netwerkpersoon';
  readonly tokens: readonly IndexToken[];
}

/** The people of the cases that share at least one of these tokens, as far as they exist for the actor. */
export async function zoekVerwant(tx: Tx, tokens: readonly IndexToken[]): Promise<readonly Vindbaar[]> {
  if (tokens.length === 0) return [];
  const { rows } = await sql<{
    casus: string;
    persoon: string;
    van: Vindbaar['soort'];
    soort: string;
    sleutel: Buffer;
  }>`
    with verwant as (
      select z.casus from casusoverleg.zoeksleutel z where z.sleutel = any(${tokens.map((token) => token.token)}::bytea[])
        and not z.afgeschermd
      group by z.casus order by count(*) desc limit 50)
    select z.casus, z.soort, z.sleutel, g.soort as van,
      -- Several items name the one subject; everybody else is one item.
      case when g.soort = 'naw' then z.casus else z.gegeven end as persoon
    from casusoverleg.zoeksleutel z join casusoverleg.gegeven g on g.id = z.gegeven
    where z.casus in (select casus from verwant) and not z.afgeschermd`.execute(tx.db);
  return [...Map.groupBy(rows, (rij) => rij.persoon).values()].flatMap((rijen) => {
    const [eerste] = rijen;
    return eerste === undefined ? [] : [{ casus: eerste.casus, soort: eerste.van, tokens: alsTokens(rijen) }];
  });
}

/** What changed in a casus, oldest first: never what it said. */
export function leesCorrecties(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.correctie as c')
    .innerJoin('beheer.partij as p', 'p.id', 'c.bron')
    .innerJoin('beheer.functionaris as f', 'f.id', 'c.door')
    .select([
      'c.id',
      'c.gegeven',
      'c.soort',
      'c.wijziging',
      'c.reden',
      'c.aanleiding',
      'c.aan_de_bron',
      'c.op',
      'c.volgorde',
    ])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam', 'f.naam as door'])
    .where('c.casus', '=', casus)
    .orderBy('c.volgorde')
    .execute();
}

/** Who was told of corrections: the actor's own notices, for the uitvoerder all. */
export function leesKennisgevingen(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.kennisgeving as k')
    .innerJoin('casusoverleg.correctie as c', 'c.id', 'k.correctie')
    .leftJoin('beheer.partij as p', 'p.id', 'k.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'k.externe_partner')
    .select((eb) => [
      'c.gegeven',
      'c.wijziging',
      'k.op',
      'k.per_brief',
      'k.brief_op',
      eb.fn.coalesce('p.naam', 'e.naam').as('naam'),
    ])
    .where('k.casus', '=', casus)
    .orderBy('c.volgorde')
    .orderBy('naam')
    .execute();
}

/** Periodic checks of a casus, oldest first, with the outcome sealed. */
export function leesControles(tx: Tx, casus: string) {
  return tx.db
    .selectFrom('casusoverleg.controle as c')
    .innerJoin('beheer.functionaris as f', 'f.id', 'c.door')
    .select(['c.id', 'c.op', 'c.bekeken', 'c.aan_te_passen', 'c.inhoud', 'f.naam as door'])
    .where('c.casus', '=', casus)
    .orderBy('c.volgorde')
    .execute();
}
