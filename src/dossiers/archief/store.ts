// The SQL that reads the archive; row level security opens it for core parties, and what was sealed for police and OM only.
import { sql } from 'kysely';
import type { Inzagedoel } from '../../convenant/artikelen/archiefdossier-inzien.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Archived dossiers with the days of the one that they were merged into; of these ids only when given. */
export function leesArchief(tx: Tx, id?: string) {
  let vraag = tx.db
    .selectFrom('archief.dossier as d')
    .leftJoin('archief.dossier as h', 'h.id', 'd.hoofd')
    .select([
      'd.id',
      'd.register',
      'd.nummer',
      'd.verzegeld',
      'd.stand',
      'd.geopend_op',
      'd.laatste_verwerking',
      'd.besluit_op',
      'd.casusnummer',
      'd.gearchiveerd_op',
      'd.hoofd',
      'h.nummer as hoofdnummer',
    ])
    .orderBy('d.gearchiveerd_op', 'desc')
    .orderBy('d.nummer')
    .limit(2000);
  if (id !== undefined) vraag = vraag.where('d.id', '=', id);
  return vraag.execute();
}
export type Archiefrij = Awaited<ReturnType<typeof leesArchief>>[number];

/** What was in a dossier, in the order in which it came; with what lies with a request of it, what was said of that, and who was told. */
export async function leesStukken(tx: Tx, dossier: string) {
  const { rows } = await sql<{
    id: string;
    tabel: string;
    verzegeld: boolean;
    rij: Readonly<Record<string, unknown>>;
  }>`
    select id, tabel, verzegeld, rij from (
      select id, tabel, verzegeld, rij from archief.stuk where dossier = ${dossier}::uuid
      union all
      select k.id, 'correctiepunt', k.verzegeld, to_jsonb(k) - 'beslissing' - 'dossiernummer' - 'ingebracht_op' - 'bewaard'
        - 'blijft_afgeschermd'
      from archief.correctiepunt k where k.dossier = ${dossier}::uuid
      union all
      select z.id, 'correctiezienswijze', k.verzegeld, to_jsonb(z)
      from archief.correctiezienswijze z join archief.correctiepunt k on k.id = z.punt where z.dossier = ${dossier}::uuid
      union all
      select b.id, 'kennisgeving', b.verzegeld, jsonb_build_object('id', b.id, 'partij', b.partij, 'externe_partner', b.externe_partner,
        'wijziging', b.wijziging, 'op', b.op, 'gegeven', b.gegeven, 'volgorde', b.volgorde)
      from archief.kennisgeving b where b.dossier = ${dossier}::uuid) s
    order by tabel <> 'gegeven', tabel, (rij ->> 'volgorde')::bigint nulls last, id`.execute(tx.db);
  return rows;
}
export type Stukrij = Awaited<ReturnType<typeof leesStukken>>[number];

/** Names of parties, external partners and people, by id. */
export async function leesNamen(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const partijen = await tx.db.selectFrom('beheer.partij').select(['id', 'naam']).execute();
  const partners = await tx.db.selectFrom('beheer.externe_partner').select(['id', 'naam']).execute();
  const mensen = await tx.db.selectFrom('beheer.functionaris').select(['id', 'naam']).execute();
  return new Map([...partijen, ...partners, ...mensen].map(({ id, naam }) => [id, naam]));
}

/** Who opened a dossier in the archive, earliest first. */
export function leesInzages(tx: Tx, dossier: string) {
  return tx.db
    .selectFrom('archief.inzage as i')
    .innerJoin('beheer.functionaris as f', 'f.id', 'i.door')
    .innerJoin('beheer.partij as p', 'p.id', 'i.partij')
    .select(['i.id', 'i.op', 'i.doel', 'i.inhoud', 'f.naam as door', 'p.naam as partij'])
    .where('i.dossier', '=', dossier)
    .orderBy('i.volgorde')
    .execute();
}

/** Notes that this dossier is opened now, for what, and why (sealed). */
export async function noteerInzage(
  zaal: Zaal,
  inzage: { readonly id: string; readonly dossier: string; readonly doel: Inzagedoel; readonly inhoud: Buffer },
): Promise<void> {
  const partij = zaal.actor.partij?.id;
  if (partij === undefined) throw new Error('alleen een kernpartij opent het archief');
  await zaal.tx.db
    .insertInto('archief.inzage')
    .values({
      ...inzage,
      samenwerkingsverband: zaal.partnerschap.id,
      door: zaal.actor.functionaris,
      partij,
      op: zaal.vandaag,
    })
    .execute();
}

/** An archived dossier, and the register that it came from. */
export interface Geopend {
  readonly dossier: string;
  readonly register: 'weegploeg' | 'casusoverleg';
}
/** A request of a person, by number. */
export interface Verantwoord {
  readonly nummer: string;
  readonly soort: 'correctie' | 'verzet';
}

/** Notes that a dossier was opened for a request to correct or an objection: to give account of what was processed (13 lid 1). */
export async function noteerVoorVerzoek(
  zaal: Zaal,
  { dossier, register }: Geopend,
  { nummer, soort }: Verantwoord,
): Promise<void> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, register, dossier);
  const id = zaal.ids.id();
  const toelichting = `${soort === 'verzet' ? 'Verzet' : 'Verzoek om correctie'} ${nummer} (artikel 12).`;
  const inhoud = sleutel.sluit(id, 'inzage', { toelichting });
  await noteerInzage(zaal, { id, dossier, doel: 'verantwoording', inhoud });
}
