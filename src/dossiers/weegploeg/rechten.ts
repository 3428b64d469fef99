// What a request of a person asks of the weegploeg register (art. 12 lid 5-6): which items, what was decided, and who was told.
import { type Wijziging, woordsoorten } from '../../convenant/correcties.ts';
import { type Wacht, wachtOp } from '../../convenant/correctieverzoeken.ts';
import type { Kernpartij } from '../../convenant/rollen.ts';
import type { Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { openAangevoerd, sluitAangevoerd } from '../aangevoerd.ts';
import { neemAfschermingOver, uitkomstVoorAfscherming } from '../afscherming.ts';
import {
  alsPuntregel,
  alsWachtpunt,
  isVernietigbaar,
  type NieuwPunt,
  nieuwPunt,
  type Puntitem,
  type Puntuitkomst,
  type Verzoekkop,
} from '../correctiepunten.ts';
import type { Ingevuld } from '../woordplan.ts';
import {
  leesZienswijzen as leesGegevenZienswijzen,
  voegZienswijzeToe as voegGegevenToe,
  wisZienswijzen,
} from '../zienswijzen.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { gegevenAfschermen as schermAf } from './gegeven-afschermen.ts';
import { leesRijen, rondPuntenAf } from './punten.ts';
import { leesTeCorrigeren } from './store.ts';
import { laatVervallen as sluitVervallend, leesVervallend as zoekVervallend } from './vertrek.ts';
import { openWoorden as open, voerWoordenUit as voerUit, leesWoorden as zoekWoorden } from './woorden.ts';

/** A dossier by number with those of these items that can be put to a request: nothing sealed, nothing removed. */
export async function leesVoorTeLeggen(tx: Tx, dossier: string, ids: readonly string[]) {
  const rij = await tx.db
    .selectFrom('weegploeg.dossier')
    .select(['id', 'nummer'])
    .where('id', '=', dossier)
    .where('verzegeld', '=', false)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const items = await tx.db
    .selectFrom('weegploeg.gegeven')
    .select(['id', 'soort', 'bron'])
    .where('dossier', '=', dossier)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('verzegeld', '=', false)
    .where('toestand', '<>', 'verwijderd')
    .execute();
  return { ...rij, items: items.map((item) => ({ ...item, beperkt: false })) };
}

/** Puts items of one dossier to a request; the dossier must be in the entry of this act. */
export async function legVoor(zaal: Zaal, dossier: string, kop: Verzoekkop, punten: readonly NieuwPunt[]) {
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
  await zaal.tx.db
    .insertInto('weegploeg.correctiepunt')
    .values(punten.map((punt) => ({ ...nieuwPunt(zaal, sleutel, kop, punt), dossier })))
    .execute();
  if (kop.beperken) await neemAfschermingOver(zaal.tx, 'weegploeg', punten, zaal.vandaag);
}

/** What the person says of the item of a point; role weegploeg_schrijven, and the dossier must be in the entry of this act. */
export const leesAangevoerd = async (zaal: Zaal, dossier: string, punt: string): Promise<string | null> =>
  openAangevoerd(zaal.tx, 'weegploeg', await zaal.vault.open(zaal.tx, 'weegploeg', dossier), punt);

/** The same sealed, for a point that is still to be put there. */
export const verzegelAangevoerd = async (zaal: Zaal, dossier: string, punt: string, aangevoerd: string | null) =>
  sluitAangevoerd(await zaal.vault.open(zaal.tx, 'weegploeg', dossier), punt, aangevoerd);

const alsPunt = (rij: Awaited<ReturnType<ReturnType<typeof leesRijen>['execute']>>[number]) => ({
  ...alsPuntregel(rij),
  dossier: rij.dossier,
  dossiernummer: rij.dossiernummer,
  vernietigbaar: isVernietigbaar(rij.dossierstand),
});

/** Every item that lies with a request of this partnership, as far as it exists for the actor. */
export async function leesPunten(tx: Tx) {
  return (await leesRijen(tx).execute()).map(alsPunt);
}

/** The items of one request. */
export async function leesPuntenVanVerzoek(tx: Tx, verzoek: string) {
  return (await leesRijen(tx).where('k.verzoek', '=', verzoek).execute()).map(alsPunt);
}

/** The items of one dossier that lie with a request. */
export async function leesPuntenVanDossier(tx: Tx, dossier: string) {
  return (await leesRijen(tx).where('k.dossier', '=', dossier).execute()).map(alsPuntregel);
}

/** What items of a dossier wait for before anybody votes for what rests on them; role weegploeg_schrijven, which sees every state. */
export async function leesWacht(tx: Tx, dossier: string): Promise<readonly Wacht[]> {
  const rijen = await tx.db
    .selectFrom('weegploeg.correctiepunt as k')
    .innerJoin('weegploeg.gegeven as g', 'g.id', 'k.gegeven')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'k.dossier')
    .select(['k.besluit', 'k.besloten_op', 'k.uitgevoerd_op', 'k.beperken', 'k.beperkt_op', 'g.toestand'])
    .select('d.stand as dossierstand')
    .where('k.dossier', '=', dossier)
    // Words can be changed in every stand, so no vote waits for them.
    .where('k.soort', 'not in', [...woordsoorten])
    .execute();
  return wachtOp(rijen.map(alsWachtpunt));
}

/** The dossier of an item about which a party speaks: its stand, number and mark; undefined when it does not exist for the actor. */
export async function leesHoorbeeld(zaal: Zaal, id: string) {
  const beeld = await leesWeegbeeld(zaal, id);
  return beeld && { stand: beeld.feiten.stand, nummers: nummersVan(beeld.dossier), merk: beeld.merk };
}

/** Records what the party of the actor says of an item; role weegploeg_schrijven, and the dossier must be in the entry of this act. */
export const voegZienswijzeToe = async (zaal: Zaal, wat: Parameters<typeof voegGegevenToe>[3]) =>
  voegGegevenToe(zaal, 'weegploeg', await zaal.vault.open(zaal.tx, 'weegploeg', wat.dossier), wat);

/** What parties said themselves of these items: of each the last. */
export const leesZienswijzen = (tx: Tx, punten: readonly string[]) => leesGegevenZienswijzen(tx, 'weegploeg', punten);

/** Records what was decided of one item. */
export async function beslisPunt(zaal: Zaal, id: string, { besluit, grond }: Puntuitkomst): Promise<void> {
  const rij = await leesRijen(zaal.tx).where('k.id', '=', id).executeTakeFirstOrThrow();
  const { meteen, blijft } = await uitkomstVoorAfscherming(zaal.tx, 'weegploeg', alsPuntregel(rij), besluit);
  await zaal.tx.db
    .updateTable('weegploeg.correctiepunt')
    .set({
      besluit,
      grond,
      besloten_op: zaal.vandaag,
      besloten_door: zaal.actor.functionaris,
      uitgevoerd_op: meteen ? zaal.vandaag : null,
      ...(blijft ? { beperkt_op: null } : {}),
    })
    .where('id', '=', id)
    .execute();
  if (meteen) await wisZienswijzen(zaal.tx, 'weegploeg', id);
}

/** Who was told of corrections of these items, and when; by letter once it went. */
export function leesVerwittigd(tx: Tx, gegevens: readonly string[]) {
  return tx.db
    .selectFrom('weegploeg.kennisgeving as k')
    .innerJoin('weegploeg.correctie as c', 'c.id', 'k.correctie')
    .innerJoin('beheer.partij as p', 'p.id', 'k.partij')
    .select(['c.gegeven', 'c.wijziging', 'k.op', 'k.per_brief', 'k.brief_op', 'p.naam as aan'])
    .where((eb) => eb('c.gegeven', '=', eb.fn.any(eb.val([...gegevens]))))
    .orderBy('c.volgorde')
    .orderBy('p.naam')
    .execute();
}

/** Numbers of the weegdossiers in this register that an item of a case was copied from; role weegploeg_lezen. */
export async function leesOrigineel(tx: Tx, kopie: string): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('weegploeg.voorstel_selectie as s')
    .innerJoin('weegploeg.voorstel as v', 'v.id', 's.voorstel')
    .innerJoin('weegploeg.dossier as d', 'd.id', 'v.dossier')
    .select('d.nummer')
    .where('s.kopie', '=', kopie)
    .execute();
  return rijen.flatMap(({ nummer }) => nummer ?? []);
}

/** The open proposals that lapse when a core party is gone (1 m, 18 lid 3); role weegploeg_schrijven. */
export const leesVervallend = (zaal: Zaal, partij: Kernpartij) => zoekVervallend(zaal, partij);

/** Lapses them; role weegploeg_schrijven. */
export const laatVervallen = (zaal: Zaal, voorstellen: Awaited<ReturnType<typeof leesVervallend>>) =>
  sluitVervallend(zaal, voorstellen);

/** Rows with words that can be put to a request; role weegploeg_schrijven. */
export const leesWoorden = (zaal: Zaal, dossier: string) => zoekWoorden(zaal, dossier);

/** The same with what they say; the file must be in the entry of this act. */
export const openWoorden = (zaal: Zaal, dossier: string) => open(zaal, dossier);

/** Does to the words of a point what was decided; with it every decision on them that waited for this is carried out. */
export async function voerWoordenUit(
  zaal: Zaal,
  dossier: string,
  punt: Puntregel,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<void> {
  const { id, soort } = await voerUit(zaal, dossier, punt, wijziging, ingevuld);
  await rondPuntenAf(zaal, id, soort, wijziging);
}

/** An item in whatever state, its content closed; role weegploeg_schrijven, for which a shielded one exists. */
export const leesItem = (tx: Tx, dossier: string, gegeven: string): Promise<Puntitem | undefined> =>
  leesTeCorrigeren(tx, dossier, gegeven);

/** Shields one item for the time of an objection, as the uitvoerder does it in the file: with its own entry, trace and notices. */
export const schermGegevenAf = (zaal: Zaal, id: string, gegeven: string) =>
  zaal.vervolg(schermAf, { id, gegeven, reden: 'juistheid-betwist', aanleiding: 'verzoek' });
