// What a request of a person asks of the casusoverleg register (art. 12 lid 5-6): which items, what was decided, and who was told.
import { sql } from 'kysely';
import { type Wijziging, woordsoorten } from '../../convenant/correcties.ts';
import { type Wacht, wachtOp } from '../../convenant/correctieverzoeken.ts';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import type { Vertrekker } from '../../convenant/vertrek.ts';
import type { Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { openAangevoerd, sluitAangevoerd } from '../aangevoerd.ts';
import { neemAfschermingOver, uitkomstVoorAfscherming } from '../afscherming.ts';
import {
  alsPuntregel,
  alsWachtpunt,
  type NieuwPunt,
  nieuwPunt,
  type Puntitem,
  type Puntuitkomst,
  puntkolommen,
  type Verzoekkop,
} from '../correctiepunten.ts';
import type { Ingevuld } from '../woordplan.ts';
import {
  leesZienswijzen as leesGegevenZienswijzen,
  voegZienswijzeToe as voegGegevenToe,
  wisZienswijzen,
} from '../zienswijzen.ts';
import { casusgegevenAfschermen as schermAf } from './casusgegeven-afschermen.ts';
import { leesCasusbeeld } from './feiten.ts';
import { type Bronwijziging, meldBronwijziging } from './ontvangst.ts';
import { leesRijen, rondPuntenAf } from './punten.ts';
import { leesTeCorrigeren } from './store.ts';
import { beeindigInCasussen as beeindigOveral, leesCasussenVan as zoekCasussenVan } from './vertrek.ts';
import { openWoorden as open, voerWoordenUit as voerUit, leesWoorden as zoekWoorden } from './woorden.ts';

/** A case by number with those of these items that can be put to a request: nothing sealed, nothing removed. */
export async function leesVoorTeLeggen(tx: Tx, casus: string, ids: readonly string[]) {
  const rij = await tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id', 'nummer'])
    .where('id', '=', casus)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const items = await tx.db
    .selectFrom('casusoverleg.gegeven')
    .select(['id', 'soort', 'bron', 'wpg_regime'])
    .where('casus', '=', casus)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('verzegeld', '=', false)
    .where('toestand', '<>', 'verwijderd')
    .execute();
  return {
    ...rij,
    items: items.map(({ wpg_regime, ...item }) => ({
      ...item,
      beperkt: isVerzegeldRegime(wpg_regime),
    })),
  };
}

/** Puts items of one case to a request; the case must be in the entry of this act. */
export async function legVoor(
  zaal: Zaal,
  casus: string,
  kop: Verzoekkop,
  punten: readonly (NieuwPunt & { readonly beperkt: boolean })[],
) {
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus);
  await zaal.tx.db
    .insertInto('casusoverleg.correctiepunt')
    .values(punten.map((punt) => ({ ...nieuwPunt(zaal, sleutel, kop, punt), casus, beperkt: punt.beperkt })))
    .execute();
  if (kop.beperken) await neemAfschermingOver(zaal.tx, 'casusoverleg', punten, zaal.vandaag);
}

/** What the person says of the item of a point; role casusoverleg_schrijven, and the case must be in the entry of this act. */
export const leesAangevoerd = async (zaal: Zaal, casus: string, punt: string): Promise<string | null> =>
  openAangevoerd(zaal.tx, 'casusoverleg', await zaal.vault.open(zaal.tx, 'casusoverleg', casus), punt);

/** The same sealed, for a point that is still to be put there. */
export const verzegelAangevoerd = async (zaal: Zaal, casus: string, punt: string, aangevoerd: string | null) =>
  sluitAangevoerd(await zaal.vault.open(zaal.tx, 'casusoverleg', casus), punt, aangevoerd);

const alsPunt = (rij: Awaited<ReturnType<ReturnType<typeof leesRijen>['execute']>>[number]) => ({
  ...alsPuntregel(rij),
  dossier: rij.dossier,
  dossiernummer: rij.dossiernummer,
  // A case that ran is kept for its term.
  vernietigbaar: false,
});

/** Every item that lies with a request of this partnership, as far as it exists for the actor. */
export async function leesPunten(tx: Tx) {
  return (await leesRijen(tx).execute()).map(alsPunt);
}

/** The items of one request. */
export async function leesPuntenVanVerzoek(tx: Tx, verzoek: string) {
  return (await leesRijen(tx).where('k.verzoek', '=', verzoek).execute()).map(alsPunt);
}

/** The items of one request for the core parties, which answer it also when they are not in the case: what they say stays closed; role verzoeken_lezen. */
export async function leesPuntenVoorAntwoord(tx: Tx, verzoek: string) {
  const rijen = await tx.db
    .selectFrom('casusoverleg.correctiepunt as k')
    .innerJoin('beheer.partij as p', 'p.id', 'k.bron')
    .select([...puntkolommen, 'k.casus as dossier', 'p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('k.verzoek', '=', verzoek)
    .orderBy('k.volgorde')
    .execute();
  return rijen.map((rij) => alsPunt({ ...rij, dossiernummer: null }));
}

/** The items of one case that lie with a request. */
export async function leesPuntenVanDossier(tx: Tx, casus: string) {
  return (await leesRijen(tx).where('k.casus', '=', casus).execute()).map(alsPuntregel);
}

/**
 * What items of a case wait for before anybody votes for what rests on them, and with them the words of the rows that go to
 * others or to another file by it; role casusoverleg_schrijven, which sees every state.
 */
export async function leesWacht(tx: Tx, casus: string, woordenVan: readonly string[] = []): Promise<readonly Wacht[]> {
  const rijen = await tx.db
    .selectFrom('casusoverleg.correctiepunt as k')
    .leftJoin('casusoverleg.gegeven as g', 'g.id', 'k.gegeven')
    .select(['k.besluit', 'k.besloten_op', 'k.uitgevoerd_op', 'k.beperken', 'k.beperkt_op'])
    // Words are there as long as nothing was done to them.
    .select(
      sql<string>`case when k.soort = any(${[...woordsoorten]}::text[]) then 'geldig' else g.toestand end`.as(
        'toestand',
      ),
    )
    .where('k.casus', '=', casus)
    .where((eb) =>
      eb.or([
        eb.and([eb('k.soort', 'not in', [...woordsoorten]), eb('g.id', 'is not', null)]),
        // Others can be changed in every stand, so no vote waits for them.
        eb.and([eb('k.soort', 'in', [...woordsoorten]), eb('k.gegeven', '=', eb.fn.any(eb.val([...woordenVan])))]),
      ]),
    )
    .execute();
  return wachtOp(rijen.map(alsWachtpunt));
}

/** The case of an item about which a party speaks: its stand, number and mark; undefined when it does not exist for the actor. */
export async function leesHoorbeeld(zaal: Zaal, id: string) {
  const beeld = await leesCasusbeeld(zaal, id);
  return beeld && { stand: beeld.feiten.stand, nummers: [beeld.casus.nummer], merk: beeld.merk };
}

/** Records what the party of the actor says of an item; role casusoverleg_schrijven, and the case must be in the entry of this act. */
export const voegZienswijzeToe = async (zaal: Zaal, wat: Parameters<typeof voegGegevenToe>[3]) =>
  voegGegevenToe(zaal, 'casusoverleg', await zaal.vault.open(zaal.tx, 'casusoverleg', wat.dossier), wat);

/** What parties said themselves of these items: of each the last. */
export const leesZienswijzen = (tx: Tx, punten: readonly string[]) =>
  leesGegevenZienswijzen(tx, 'casusoverleg', punten);

/** Records what was decided of one item. @throws when a whole case would be destroyed: that is decided of a weegdossier only. */
export async function beslisPunt(zaal: Zaal, id: string, { besluit, grond }: Puntuitkomst): Promise<void> {
  if (besluit === 'vernietigd') throw new Error('een casus wordt na een verzoek niet vernietigd');
  const rij = await leesRijen(zaal.tx).where('k.id', '=', id).executeTakeFirstOrThrow();
  const { meteen, blijft } = await uitkomstVoorAfscherming(zaal.tx, 'casusoverleg', alsPuntregel(rij), besluit);
  await zaal.tx.db
    .updateTable('casusoverleg.correctiepunt')
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
  if (meteen) await wisZienswijzen(zaal.tx, 'casusoverleg', id);
}

/** Who was told of corrections of these items, and when; by letter once it went: parties and external partners. */
export function leesVerwittigd(tx: Tx, gegevens: readonly string[]) {
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
      eb.fn.coalesce('p.naam', 'e.naam').as('aan'),
    ])
    .where((eb) => eb('c.gegeven', '=', eb.fn.any(eb.val([...gegevens]))))
    .where('c.aan_de_bron', '=', false)
    .orderBy('c.volgorde')
    .orderBy('aan')
    .execute();
}

/** Tells a case that an item changed where it came from, also while that lies in the archive (12 lid 6). */
export const laatWetenVanBron = (zaal: Zaal, wijziging: Bronwijziging) => meldBronwijziging(zaal, wijziging);

/** The cases in which something runs of who left (18 lid 2, 1 c); role deur_vertrek. */
export const leesCasussenVan = (zaal: Zaal, wie: Vertrekker) => zoekCasussenVan(zaal, wie);

/** Ends what runs there of who left; role deur_vertrek. */
export const beeindigInCasussen = (zaal: Zaal, wie: Vertrekker) => beeindigOveral(zaal, wie);

/** Rows with words that can be put to a request; role casusoverleg_schrijven. */
export const leesWoorden = (zaal: Zaal, casus: string) => zoekWoorden(zaal, casus);

/** The same with what they say; the file must be in the entry of this act. */
export const openWoorden = (zaal: Zaal, casus: string) => open(zaal, casus);

/** Does to the words of a point what was decided; with it every decision on them that waited for this is carried out. */
export async function voerWoordenUit(
  zaal: Zaal,
  casus: string,
  punt: Puntregel,
  wijziging: Wijziging,
  ingevuld: Ingevuld,
): Promise<void> {
  const { id, soort } = await voerUit(zaal, casus, punt, wijziging, ingevuld);
  await rondPuntenAf(zaal, id, soort, wijziging);
}

/** An item in whatever state, its content closed; role casusoverleg_schrijven, for which a shielded one exists. */
export const leesItem = (tx: Tx, casus: string, gegeven: string): Promise<Puntitem | undefined> =>
  leesTeCorrigeren(tx, casus, gegeven);

/** Shields one item for the time of an objection, as the uitvoerder does it in the file: with its own entry, trace and notices. */
export const schermGegevenAf = (zaal: Zaal, id: string, gegeven: string) =>
  zaal.vervolg(schermAf, { id, gegeven, reden: 'juistheid-betwist', aanleiding: 'verzoek' });
