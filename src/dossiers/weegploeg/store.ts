// All SQL that reads the weegploeg register; row level security decides what exists for the actor.
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/transaction.ts';

/** One weegdossier; undefined when it does not exist for this actor. */
export function leesDossier(tx: Tx, id: string) {
  return tx.db
    .selectFrom('weegploeg.dossier')
    .select([
      'id',
      'nummer',
      'verzegeld',
      'stand',
      'aangemaakt_op',
      'laatste_verwerking',
      'besluit_op',
      'heropend_op',
      'samengevoegd_met',
      'casus',
      'casusnummer',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
}
export type Dossierrij = NonNullable<Awaited<ReturnType<typeof leesDossier>>>;

/** Dossiers that exist for this actor and were not merged away, newest number first. */
export function leesDossiers(tx: Tx, ids?: readonly string[]) {
  let vraag = tx.db
    .selectFrom('weegploeg.dossier')
    .select(['id', 'nummer', 'verzegeld', 'stand', 'aangemaakt_op', 'laatste_verwerking', 'besluit_op', 'heropend_op'])
    .where('stand', '!=', 'samengevoegd')
    .orderBy('aangemaakt_op', 'desc')
    .orderBy('nummer', 'desc')
    .limit(500);
  if (ids !== undefined) vraag = vraag.where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))));
  return vraag.execute();
}

/** The items of a dossier without their content, in the order in which they began to count. */
export function leesItems(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'wpg_regime', 'verzegeld', 'handeling', 'bij', 'bron', 'volgorde', 'ingebracht_op'])
    .where('dossier', '=', dossier)
    .where('toestand', '=', 'geldig')
    .orderBy('volgorde')
    .execute();
}

/** The items of a dossier with sealed content, source and who brought them in. */
export function leesGegevens(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.gegeven as g')
    .innerJoin('beheer.partij as p', 'p.id', 'g.bron')
    .innerJoin('beheer.functionaris as f', 'f.id', 'g.ingebracht_door')
    .select([
      'g.id',
      'g.soort',
      'g.grondslag',
      'g.wpg_regime',
      'g.verzegeld',
      'g.bij',
      'g.volgorde',
      'g.ingebracht_op',
      'g.handeling',
      'g.inhoud',
    ])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam', 'f.naam as door'])
    .where('g.dossier', '=', dossier)
    .where('g.toestand', '=', 'geldig')
    .orderBy('g.volgorde')
    .execute();
}
export type Gegevenrij = Awaited<ReturnType<typeof leesGegevens>>[number];

/** One item of a dossier without content; undefined when it does not exist for this actor. */
export function leesItem(tx: Tx, dossier: string, gegeven: string) {
  return tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'wpg_regime', 'verzegeld', 'bij', 'bron', 'volgorde'])
    .where('dossier', '=', dossier)
    .where('id', '=', gegeven)
    .where('toestand', '=', 'geldig')
    .executeTakeFirst();
}

/** The names of dossiers: the items of kind naw with sealed content. */
export function leesNamen(tx: Tx, dossiers: readonly string[]) {
  if (dossiers.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'dossier', 'soort', 'inhoud'])
    .where('dossier', 'in', [...dossiers])
    .where('soort', '=', 'naw')
    .where('toestand', '=', 'geldig')
    .orderBy('volgorde')
    .execute();
}

/** Questions for more information, with the party asked. */
export function leesVragen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.informatievraag as v')
    .innerJoin('beheer.partij as p', 'p.id', 'v.gevraagd_aan')
    .select([
      'v.id',
      'v.gevraagd_op',
      'v.uiterlijk',
      'v.beantwoord_op',
      'v.ingetrokken_op',
      'v.ronde',
      'v.inhoud',
      'p.id as partij',
      'p.soort',
      'p.naam',
    ])
    .where('v.dossier', '=', dossier)
    .orderBy('v.volgorde')
    .execute();
}

/** A question that waits for its answer. */
export const isOpen = (vraag: { readonly beantwoord_op: string | null; readonly ingetrokken_op: string | null }) =>
  vraag.beantwoord_op === null && vraag.ingetrokken_op === null;

/** Proposals with the ids of the items selected, oldest first. */
export function leesVoorstellen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.voorstel as v')
    .innerJoin('beheer.partij as p', 'p.id', 'v.partij')
    .select(['v.id', 'v.soort', 'v.vereist', 'v.stand', 'v.ingediend_op', 'v.inhoud'])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .select(
      sql<string[]>`array(select s.gegeven::text from weegploeg.voorstel_selectie s where s.voorstel = v.id)`.as(
        'selectie',
      ),
    )
    .where('v.dossier', '=', dossier)
    .orderBy('v.volgorde')
    .execute();
}

/** Votes on proposals, with the reason sealed and the name of who voted. */
export function leesStemmen(tx: Tx, voorstellen: readonly string[]) {
  if (voorstellen.length === 0) return Promise.resolve([]);
  return tx.db
    .selectFrom('weegploeg.stem as s')
    .innerJoin('beheer.functionaris as f', 'f.id', 's.functionaris')
    .select(['s.id', 's.voorstel', 's.partijsoort', 's.voor', 's.gestemd_op', 's.inhoud', 'f.naam as door'])
    .where('s.voorstel', 'in', [...voorstellen])
    .orderBy('s.volgorde')
    .execute();
}

/** Releases of police items that this actor can see, with the conditions sealed. */
export function leesVrijgaven(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.vrijgave as v')
    .innerJoin('beheer.functionaris as f', 'f.id', 'v.vrijgegeven_door')
    .innerJoin('beheer.beveiligingsplan as b', 'b.id', 'v.beveiligingsplan')
    .select(['v.gegeven', 'v.vrijgegeven_op', 'v.inhoud', 'f.naam as door', 'b.versie'])
    .where('v.dossier', '=', dossier)
    .orderBy('v.vrijgegeven_op')
    .execute();
}

/** What stays of withdrawn signals, oldest first, with the reason sealed. */
export function leesIntrekkingen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.intrekking as i')
    .innerJoin('beheer.partij as p', 'p.id', 'i.partij')
    .innerJoin('beheer.functionaris as f', 'f.id', 'i.ingetrokken_door')
    .select(['i.id', 'i.ingetrokken_op', 'i.telde_vanaf', 'i.volgorde', 'i.verzegeld', 'i.inhoud'])
    .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam', 'f.naam as door'])
    .where('i.dossier', '=', dossier)
    .orderBy('i.volgorde')
    .execute();
}
/** One item in whatever state, for whoever may correct it; undefined when it does not exist for this actor. */
export function leesTeCorrigeren(tx: Tx, dossier: string, gegeven: string) {
  return tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'dossier', 'soort', 'bron', 'verzegeld', 'toestand', 'inhoud'])
    .where('dossier', '=', dossier)
    .where('id', '=', gegeven)
    .executeTakeFirst();
}
export type TeCorrigeren = NonNullable<Awaited<ReturnType<typeof leesTeCorrigeren>>>;

/** What changed in a dossier, oldest first: never what it said. */
export function leesCorrecties(tx: Tx, dossier: string) {
  return (
    tx.db
      .selectFrom('weegploeg.correctie as c')
      .innerJoin('beheer.partij as p', 'p.id', 'c.bron')
      .innerJoin('beheer.functionaris as f', 'f.id', 'c.door')
      .select([
        'c.id',
        'c.gegeven',
        'c.soort',
        'c.wijziging',
        'c.reden',
        'c.aanleiding',
        'c.verzegeld',
        'c.op',
        'c.volgorde',
      ])
      .select(['p.id as partij', 'p.soort as partijsoort', 'p.naam as partijnaam', 'f.naam as door'])
      // The item itself may be shielded or gone, so its question says that it was an answer.
      .select((eb) =>
        eb
          .exists(
            eb.selectFrom('weegploeg.informatievraag as v').select('v.id').whereRef('v.antwoord', '=', 'c.gegeven'),
          )
          .as('was_antwoord'),
      )
      .where('c.dossier', '=', dossier)
      .orderBy('c.volgorde')
      .execute()
  );
}

/** Who was told of corrections: the actor's own notices, for the uitvoerder all. */
export function leesKennisgevingen(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.kennisgeving as k')
    .innerJoin('weegploeg.correctie as c', 'c.id', 'k.correctie')
    .innerJoin('beheer.partij as p', 'p.id', 'k.partij')
    .select(['c.gegeven', 'c.wijziging', 'k.op', 'k.per_brief', 'k.brief_op', 'p.naam'])
    .where('c.dossier', '=', dossier)
    .orderBy('c.volgorde')
    .orderBy('p.naam')
    .execute();
}

/** Periodic checks of a dossier, oldest first, with the outcome sealed. */
export function leesControles(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('weegploeg.controle as c')
    .innerJoin('beheer.functionaris as f', 'f.id', 'c.door')
    .select(['c.id', 'c.op', 'c.bekeken', 'c.aan_te_passen', 'c.inhoud', 'f.naam as door'])
    .where('c.dossier', '=', dossier)
    .orderBy('c.volgorde')
    .execute();
}
