// What every correction in the casusoverleg shares (art. 10 lid 3, 12 lid 6): finding the item, and its trace.

import { sql } from 'kysely';
import type { Casuscorrectie } from '../../convenant/correctieregels.ts';
import {
  type Aanleiding,
  type Correctiereden,
  type Toestand,
  toestanden,
  type Wijziging,
} from '../../convenant/correcties.ts';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { isVerzetOpen } from '../afscherming.ts';
import { persoonIn } from '../correctie.ts';
import { tokensVan } from '../persoon.ts';
import { leesCasusbeeld } from './feiten.ts';
import { partnersMet, vervalVersies } from './partners-met.ts';
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

/** What a correction sees: casus and item under row level security. */
export async function kijkNaarCorrectie(zaal: Zaal, invoer: Correctieverzoek) {
  const beeld = await leesCasusbeeld(zaal, invoer.id);
  const item = await leesTeCorrigeren(zaal.tx, invoer.id, invoer.gegeven);
  if (beeld === undefined || item === undefined) return undefined;
  const situatie: Casuscorrectie = {
    stand: beeld.feiten.stand,
    item: { soort: item.soort, toestand: alsToestand(item.toestand) },
    verzetLoopt: await isVerzetOpen(zaal.tx, 'casusoverleg', item.id),
    nieuweSoort: invoer.nieuw?.soort,
    reden: invoer.reden,
    aanleiding: invoer.aanleiding,
  };
  return { situatie, objecten: [invoer.id], nummers: [beeld.casus.nummer], merk: beeld.merk, gezien: { item } };
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
    .updateTable('casusoverleg.gegeven')
    .set({ inhoud: sleutel.sluit(item.id, item.soort, inhoud) })
    .where('id', '=', item.id)
    .execute();
  await herindexeer(zaal, item, inhoud);
}

/** Takes the tokens of an item away and, when there is content to be found by, makes them anew. */
export async function herindexeer(zaal: Zaal, item: TeCorrigeren, inhoud?: unknown): Promise<void> {
  await sql`select casusoverleg.wis_zoeksleutels(${item.id}::uuid)`.execute(zaal.tx.db);
  const persoon = inhoud === undefined ? undefined : persoonIn(item.soort, inhoud);
  const tokens = persoon === undefined ? [] : tokensVan(zaal.vault.index('casusoverleg'), persoon);
  if (tokens.length === 0) return;
  await zaal.tx.db
    .insertInto('casusoverleg.zoeksleutel')
    .values(
      tokens.map((token) => ({
        samenwerkingsverband: zaal.partnerschap.id,
        gegeven: item.id,
        casus: item.casus,
        soort: token.soort,
        sleutel: token.token,
      })),
    )
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** The item and, with a signal, the name of who brought it for the party: it says nothing without the signal. */
export async function zetToestand(zaal: Zaal, item: TeCorrigeren, toestand: Toestand): Promise<void> {
  // An entry that was shielded on its own stays so when its signal opens again.
  const apart = (await leesCorrecties(zaal.tx, item.casus))
    .filter((correctie) => correctie.gegeven !== item.id && !correctie.aan_de_bron)
    .reduce((stand, { gegeven, wijziging }) => stand.set(gegeven, wijziging), new Map<string, string>());
  const inbrengers = await zaal.tx.db
    .selectFrom('casusoverleg.gegeven')
    .select('id')
    .where('bij', '=', item.id)
    .where('soort', '=', 'inbrenger')
    .where('toestand', '<>', 'verwijderd')
    .execute();
  const mee = inbrengers
    .filter(({ id }) => toestand !== 'geldig' || apart.get(id) !== 'afgeschermd')
    .map(({ id }) => id);
  await zaal.tx.db
    .updateTable('casusoverleg.gegeven')
    .set({ toestand, ...(toestand === 'verwijderd' ? { inhoud: Buffer.alloc(0) } : {}) })
    .where('id', 'in', [item.id, ...mee])
    .execute();
  // What is shielded keeps its tokens for the search of a request (12 lid 3); nobody else finds by them.
  await zaal.tx.db
    .updateTable('casusoverleg.zoeksleutel')
    .set({ afgeschermd: toestand === 'afgeschermd' })
    .where('gegeven', 'in', [item.id, ...mee])
    .execute();
}

/** Leaves the trace; with it go the notices to everybody who received the item. */
export async function rondAf(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  { item }: Gezien,
  wijziging: Wijziging,
  verzoek: Correctieverzoek,
) {
  const { reden, aanleiding } = verzoek;
  if (reden === undefined || aanleiding === undefined) throw new Error('de regel vraagt reden en aanleiding');
  const partners = await partnersMet(zaal, sleutel, item);
  await zaal.tx.db
    .insertInto('casusoverleg.correctie')
    .values({
      id: zaal.ids.id(),
      samenwerkingsverband: zaal.partnerschap.id,
      casus: item.casus,
      gegeven: item.id,
      soort: item.soort,
      bron: item.bron,
      wijziging,
      reden,
      aanleiding,
      aan_de_bron: false,
      sinds: item.ingebracht_op,
      partners: partners.alle,
      in_woorden: partners.inWoorden,
      beperkt: isVerzegeldRegime(item.wpg_regime),
      door: zaal.actor.functionaris,
      op: zaal.vandaag,
    })
    .execute();
  await rondPuntenAf(zaal, item.id, item.soort, wijziging);
  if (wijziging !== 'aangevuld' && wijziging !== 'niet-meer-afgeschermd') await vervalVersies(zaal, sleutel, item.id);
  return { gegeven: item.id, wijziging };
}
