// What every correction in the weegploeg shares (art. 8 lid 3, 12 lid 6): finding the item, its trace and its copies.
import { sql } from 'kysely';
import type { Weegcorrectie } from '../../convenant/correctieregels.ts';
import {
  type Aanleiding,
  type Correctiereden,
  type Toestand,
  toestanden,
  type Wijziging,
} from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { isVerzetOpen } from '../afscherming.ts';
import { meldBronwijziging } from '../casusoverleg/ontvangst.ts';
import { persoonIn } from '../correctie.ts';
import { zonderTekst } from '../corrigeren.ts';
import { tokensVan } from '../persoon.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { leesKopieen } from './kopieen.ts';
import { voegZoeksleutelsToe } from './mutaties.ts';
import { rondPuntenAf } from './punten.ts';
import { leesCorrecties, leesTeCorrigeren, type TeCorrigeren } from './store.ts';

export interface Correctieverzoek {
  readonly id: string;
  readonly gegeven: string;
  readonly reden?: Correctiereden | undefined;
  readonly aanleiding?: Aanleiding | undefined;
  readonly nieuw?: { readonly soort: string };
}

/** A state from the database; anything else is a bug and throws. */
function alsToestand(waarde: string): Toestand {
  const toestand = toestanden.find((bekend) => bekend === waarde);
  if (toestand === undefined) throw new Error(`onbekende toestand ${waarde}`);
  return toestand;
}

/** What a correction sees: the item under row level security, so that a sealed one exists for those behind the seal only. */
export async function kijkNaarCorrectie(zaal: Zaal, invoer: Correctieverzoek) {
  const beeld = await leesWeegbeeld(zaal, invoer.id);
  const item = await leesTeCorrigeren(zaal.tx, invoer.id, invoer.gegeven);
  if (beeld === undefined || item === undefined) return undefined;
  const situatie: Weegcorrectie = {
    stand: beeld.feiten.stand,
    stemtNog: beeld.feiten.openVoorstel !== undefined,
    optreden: zaal.optreden,
    item: {
      soort: item.soort,
      toestand: alsToestand(item.toestand),
      verzegeld: item.verzegeld,
      eigen: item.bron === zaal.actor.partij?.id,
    },
    verzetLoopt: await isVerzetOpen(zaal.tx, 'weegploeg', item.id),
    nieuweSoort: invoer.nieuw?.soort,
    reden: invoer.reden,
    aanleiding: invoer.aanleiding,
  };
  const { casus, casusnummer } = beeld.dossier;
  const kopieen = casus === null || item.verzegeld ? [] : await leesKopieen(zaal.tx, item.id);
  return {
    situatie,
    // A copy makes that the casus is told, and so it stands in the entry too.
    objecten: kopieen.length === 0 || casus === null ? [invoer.id] : [invoer.id, casus],
    nummers: [...nummersVan(beeld.dossier), ...(kopieen.length === 0 || casusnummer === null ? [] : [casusnummer])],
    merk: beeld.merk,
    gezien: { item, kopieen },
  };
}
export type Gezien = NonNullable<Awaited<ReturnType<typeof kijkNaarCorrectie>>>['gezien'];

/** Writes other content over the old envelope and finds the person by the new name only. */
export async function vervangInhoud(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  item: TeCorrigeren,
  inhoud: unknown,
): Promise<void> {
  await zaal.tx.db
    .updateTable('weegploeg.gegeven')
    .set({ inhoud: sleutel.sluit(item.id, item.soort, inhoud) })
    .where('id', '=', item.id)
    .execute();
  await herindexeer(zaal, item, inhoud);
}

/** Takes the tokens of an item away and, when there is content to be found by, makes them anew. */
export async function herindexeer(zaal: Zaal, item: TeCorrigeren, inhoud?: unknown): Promise<void> {
  await sql`select weegploeg.wis_zoeksleutels(${item.id}::uuid)`.execute(zaal.tx.db);
  const persoon = inhoud === undefined ? undefined : persoonIn(item.soort, inhoud);
  if (persoon !== undefined) await voegZoeksleutelsToe(zaal, item, tokensVan(zaal.vault.index('weegploeg'), persoon));
}

/** The item and, with a signal, its reporter: without the signal nobody needs that name. */
export async function zetToestand(zaal: Zaal, item: TeCorrigeren, toestand: Toestand): Promise<void> {
  // A reporter that was shielded on its own stays so when its signal opens again.
  const apart = (await leesCorrecties(zaal.tx, item.dossier))
    .filter((correctie) => correctie.gegeven !== item.id)
    .reduce((stand, { gegeven, wijziging }) => stand.set(gegeven, wijziging), new Map<string, string>());
  const melders = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'toestand'])
    .where('bij', '=', item.id)
    .where('soort', '=', 'melder')
    .where('toestand', '<>', 'verwijderd')
    .execute();
  const mee = melders
    .filter((melder) => toestand !== 'geldig' || apart.get(melder.id) !== 'afgeschermd')
    .map((melder) => melder.id);
  await zaal.tx.db
    .updateTable('weegploeg.gegeven')
    .set({ toestand, ...(toestand === 'verwijderd' ? { inhoud: Buffer.alloc(0) } : {}) })
    .where('id', 'in', [item.id, ...mee])
    .execute();
  // What is shielded keeps its tokens for the search of a request (12 lid 3); nobody else finds by them.
  await zaal.tx.db
    .updateTable('weegploeg.zoeksleutel')
    .set({ afgeschermd: toestand === 'afgeschermd' })
    .where('gegeven', 'in', [item.id, ...mee])
    .execute();
  if (toestand === 'verwijderd')
    for (const melder of mee) await sql`select weegploeg.wis_zoeksleutels(${melder}::uuid)`.execute(zaal.tx.db);
}

/** Leaves the trace, tells who received the item, and takes shortened texts of it out of decisions that were taken. */
export async function rondAf(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  { item, kopieen }: Gezien,
  wijziging: Wijziging,
  { reden, aanleiding }: Correctieverzoek,
) {
  if (reden === undefined || aanleiding === undefined) throw new Error('de regel vraagt reden en aanleiding');
  const spoor = { soort: item.soort, bron: item.bron, wijziging, reden, aanleiding };
  await zaal.tx.db
    .insertInto('weegploeg.correctie')
    .values({
      id: zaal.ids.id(),
      samenwerkingsverband: zaal.partnerschap.id,
      dossier: item.dossier,
      gegeven: item.id,
      ...spoor,
      verzegeld: item.verzegeld,
      door: zaal.actor.functionaris,
      op: zaal.vandaag,
    })
    .execute();
  await rondPuntenAf(zaal, item.id, item.soort, wijziging);
  if (wijziging !== 'aangevuld' && wijziging !== 'niet-meer-afgeschermd') await ruimIngekort(zaal, sleutel, item);
  for (const kopie of kopieen) await meldBronwijziging(zaal, { ...kopie, ...spoor });
  return { gegeven: item.id, wijziging };
}

/** A shortened text of the item in a proposal or decision repeats what is now wrong or gone. */
async function ruimIngekort(zaal: Zaal, sleutel: Dossiersleutel, item: TeCorrigeren): Promise<void> {
  const zonder = (id: string, soort: string, envelop: Buffer): Buffer | undefined => {
    const besluit = zonderTekst(sleutel.open(id, soort, envelop), item.id);
    return besluit === undefined ? undefined : sleutel.sluit(id, soort, besluit);
  };
  const voorstellen = await zaal.tx.db
    .selectFrom('weegploeg.voorstel')
    .select(['id', 'inhoud'])
    .where('dossier', '=', item.dossier)
    .execute();
  for (const { id, inhoud: oud } of voorstellen) {
    const inhoud = zonder(id, 'voorstel', oud);
    if (inhoud !== undefined)
      await zaal.tx.db.updateTable('weegploeg.voorstel').set({ inhoud }).where('id', '=', id).execute();
  }
  const besluiten = await zaal.tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'inhoud'])
    .where('dossier', '=', item.dossier)
    .where('soort', '=', 'agenderingsbesluit')
    .execute();
  for (const { id, soort, inhoud: oud } of besluiten) {
    const inhoud = zonder(id, soort, oud);
    if (inhoud !== undefined)
      await zaal.tx.db.updateTable('weegploeg.gegeven').set({ inhoud }).where('id', '=', id).execute();
  }
}
