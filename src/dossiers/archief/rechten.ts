// What a request of a person asks of the archive (art. 12 lid 5-6, 13 lid 2): which items, what was decided and done of each, and who was told.
import { redenVan } from '../../convenant/archiefcorrecties.ts';
import type { Wijziging } from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import {
  alsPuntregel,
  alsPuntstand,
  meteenUitgevoerd,
  naCorrectie,
  type Puntstand,
  type Puntuitkomst,
  puntkolommen,
  type Verzoekkop,
  watNog,
} from '../correctiepunten.ts';
import { leesZienswijzen as leesGegevenZienswijzen, voegZienswijzeToe as voegGegevenToe } from '../zienswijzen.ts';
import { openItem as openArchiefitem, type Uitvoering, voerUit } from './corrigeren.ts';
import { leesHeropend, leesOrigineelInArchief, leesLopendeKopieen as zoekLopendeKopieen } from './elders.ts';
import { type Geraakt, dossiersVan as geraakteDossiers, leesGeraakt } from './geraakt.ts';
import { type Geopend, leesArchief, noteerVoorVerzoek, type Verantwoord } from './store.ts';
import { leesTeVerwittigen, verwittig } from './verwittigen.ts';
import {
  type Archiefplek,
  legVoor as legPuntenVoor,
  type NieuwArchiefpunt,
  leesVoorTeLeggen as zoekVoorTeLeggen,
} from './voorleggen.ts';
import { isAnderBeperkt } from './wacht.ts';

/** Archived dossiers by number; role archief_lezen. */
export async function leesKop(tx: Tx, id: string) {
  const [rij] = await leesArchief(tx, id);
  return rij === undefined ? undefined : { ...rij, register: alsRegister(rij.register) };
}

function alsRegister(waarde: string): 'weegploeg' | 'casusoverleg' {
  if (waarde === 'weegploeg' || waarde === 'casusoverleg') return waarde;
  throw new Error(`onbekend register ${waarde}`);
}

export type { Puntstand };

/** Those of these rows of a dossier that can be put to a request; role archief_schrijven. */
export const leesVoorTeLeggen = (zaal: Zaal, dossier: string, stukken: readonly string[]) =>
  zoekVoorTeLeggen(zaal, dossier, stukken);

/** Puts items of one dossier to a request; role archief_schrijven. */
export const legVoor = (zaal: Zaal, dossier: Archiefplek, kop: Verzoekkop, punten: readonly NieuwArchiefpunt[]) =>
  legPuntenVoor(zaal, dossier, kop, punten);

function leesRijen(tx: Tx) {
  return tx.db
    .selectFrom('archief.correctiepunt as k')
    .innerJoin('beheer.partij as p', 'p.id', 'k.bron')
    .innerJoin('archief.dossier as d', 'd.id', 'k.dossier')
    .select([...puntkolommen, 'k.dossier', 'k.verzegeld', 'k.beslissing', 'd.nummer as dossiernummer', 'd.register'])
    .select('k.blijft_afgeschermd')
    .select(['p.soort as partijsoort', 'p.naam as partijnaam'])
    .orderBy('k.volgorde');
}

type Rij = Awaited<ReturnType<ReturnType<typeof leesRijen>['execute']>>[number];
const alsPunt = (rij: Rij) => ({
  ...alsPuntregel(rij),
  dossier: rij.dossier,
  dossiernummer: rij.dossiernummer,
  register: alsRegister(rij.register),
  verzegeld: rij.verzegeld,
  beslissing: rij.beslissing,
  /** Shielded before any objection: it stays so whatever is decided of this one. */
  blijftAfgeschermd: rij.blijft_afgeschermd,
});
export type Archiefpunt = ReturnType<typeof alsPunt>;

/** Every archived item that lies with a request of this partnership, as far as it exists for the actor; role archief_lezen. */
export async function leesPunten(tx: Tx): Promise<readonly Archiefpunt[]> {
  return (await leesRijen(tx).execute()).map(alsPunt);
}

/** The archived items of one request. */
export async function leesPuntenVanVerzoek(tx: Tx, verzoek: string): Promise<readonly Archiefpunt[]> {
  return (await leesRijen(tx).where('k.verzoek', '=', verzoek).execute()).map(alsPunt);
}

/** Archived items about which a party can be heard, by number, kind and day; of one that is no core party what it brought itself. */
export async function leesHoorpunten(tx: Tx) {
  const rijen = await tx.db
    .selectFrom('archief.correctiepunt as k')
    .innerJoin('beheer.partij as p', 'p.id', 'k.bron')
    // Who is no core party reads nothing of the file.
    .leftJoin('archief.dossier as d', 'd.id', 'k.dossier')
    .select([...puntkolommen, 'k.dossier', 'k.dossiernummer', 'k.ingebracht_op', 'd.register'])
    .select(['p.soort as partijsoort', 'p.naam as partijnaam'])
    .where('k.besluit', 'is', null)
    .orderBy('k.volgorde')
    .execute();
  return rijen.map((rij) => ({
    ...alsPuntregel(rij),
    dossier: rij.dossier,
    dossiernummer: rij.dossiernummer,
    ingebrachtOp: rij.ingebracht_op,
    register: alsRegister(rij.register ?? 'casusoverleg'),
  }));
}
export type Archiefhoorpuntrij = Awaited<ReturnType<typeof leesHoorpunten>>[number];

/** What parties said themselves of these items: of each the last. */
export const leesZienswijzen = (tx: Tx, punten: readonly string[]) => leesGegevenZienswijzen(tx, 'archief', punten);

/** Records what the actor's party says of an item: the key seals, nothing is opened with it. Role archief_schrijven. */
export async function voegZienswijzeToe(
  zaal: Zaal,
  { register, dossier, id }: Pick<Archiefhoorpuntrij, 'register' | 'dossier' | 'id'>,
  eens: boolean,
  inhoud: unknown,
): Promise<string> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, register, dossier);
  return voegGegevenToe(zaal, 'archief', sleutel, { dossier, punt: id, eens, inhoud });
}

/** The same for the uitvoerder: that there is something, what is asked and decided of it, and by when; roles verzoeken_lezen and -schrijven. */
export async function leesStanden(tx: Tx, verzoek: string): Promise<readonly Puntstand[]> {
  const rijen = await tx.db
    .selectFrom('archief.correctiepunt as k')
    .select(puntkolommen.filter((kolom) => kolom !== 'k.gegeven'))
    .where('k.verzoek', '=', verzoek)
    .orderBy('k.volgorde')
    .execute();
  return rijen.map(alsPuntstand);
}

/** Decisions that wait to be carried out, for whoever supervises: of which request, and since when; role verzoeken_toezien. */
export async function leesToezicht(tx: Tx) {
  const rijen = await tx.db
    .selectFrom('archief.correctiepunt')
    .select(['id', 'verzoek', 'nummer', 'besluit', 'beperken', 'beperkt_op', 'besloten_op', 'uitgevoerd_op'])
    .select('voorgelegd_op')
    .execute();
  return rijen.map((rij) => ({ id: rij.id, verzoek: rij.verzoek, nummer: rij.nummer, ...watNog(rij) }));
}

/** Who was told of corrections of these points, and who is still to be told by a letter. */
export function leesVerwittigd(tx: Tx, punten: readonly string[]) {
  return tx.db
    .selectFrom('archief.kennisgeving as k')
    .leftJoin('beheer.partij as p', 'p.id', 'k.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'k.externe_partner')
    .select((eb) => ['k.punt', 'k.wijziging', 'k.op', eb.fn.coalesce('p.naam', 'e.naam').as('aan')])
    .where((eb) => eb('k.punt', '=', eb.fn.any(eb.val([...punten]))))
    .orderBy('k.volgorde')
    .execute();
}

/** Records what was decided of one item; `beslissing` seals why and who was heard of an item that only police and OM know. */
export async function beslisPunt(
  zaal: Zaal,
  punt: Archiefpunt,
  { besluit, grond, weg }: Puntuitkomst & { readonly weg: boolean },
  beslissing: ((sleutel: Dossiersleutel) => Buffer) | undefined,
): Promise<void> {
  const sleutel = await zaal.vault.openArchief(zaal.tx, punt.register, punt.dossier);
  await zaal.tx.db
    .updateTable('archief.correctiepunt')
    .set({
      besluit,
      grond,
      besloten_op: zaal.vandaag,
      besloten_door: zaal.actor.functionaris,
      // What went with another item, as a copy does, need not be removed again; what stays shielded is not opened.
      uitgevoerd_op:
        (weg && besluit === 'verwijderd') || (punt.blijftAfgeschermd && besluit === 'afgewezen')
          ? zaal.vandaag
          : meteenUitgevoerd(punt, besluit, zaal.vandaag),
      ...(beslissing === undefined ? {} : { beslissing: beslissing(sleutel) }),
    })
    .where('id', '=', punt.id)
    .execute();
}

/** What a point is about: its item, and every row that holds something of it. */
export const leesGeraaktVan = (tx: Tx, { dossier, gegeven }: Pick<Archiefpunt, 'dossier' | 'gegeven'>) =>
  leesGeraakt(tx, dossier, gegeven);
/** The archived dossiers that a correction of it touches. */
export const dossiersVan = (geraakt: Geraakt) => geraakteDossiers(geraakt);
/** Its item, opened. */
export const openItem = (zaal: Zaal, geraakt: Geraakt, register: Archiefpunt['register']) =>
  openArchiefitem(zaal, geraakt, register);
/** Its copies in a casus that runs. */
export const leesLopendeKopieen = (zaal: Zaal, punt: Pick<Archiefpunt, 'dossier' | 'gegeven'>) =>
  zoekLopendeKopieen(zaal, punt);

/** Where else an item lies in the archive or was reopened: what it came from, and what came of it. */
export async function leesElders(tx: Tx, { item }: Geraakt, register: Archiefpunt['register']) {
  const origineel = register === 'casusoverleg' ? await leesOrigineelInArchief(tx, item.dossier, item.id) : [];
  const heropend = await leesHeropend(tx, item.dossier, item.stuk);
  return [
    ...origineel.map((nummer) => ({ wat: 'origineel' as const, nummer })),
    ...heropend.map((nummer) => ({ wat: 'heropend' as const, nummer })),
  ];
}

/** Notes that the archive was opened to give account of a request (13 lid 1); role archief_lezen. */
export const noteerVerantwoording = (zaal: Zaal, punt: Geopend, verzoek: Verantwoord) =>
  noteerVoorVerzoek(zaal, punt, verzoek);

/** Carries out what is owed of a point, tells who received the item, and closes every point that waited for this; role archief_schrijven. */
export async function voerPuntUit(
  zaal: Zaal,
  punt: Archiefpunt,
  geraakt: Geraakt,
  wijziging: Wijziging,
  nieuw: Uitvoering['nieuw'],
): Promise<void> {
  // What it changes in the copies was asked of these too, when they went along: it is done with the same.
  const ids = [punt.gegeven, ...geraakt.kopieen.map(({ id }) => id)];
  const rijen = await leesRijen(zaal.tx).where('k.gegeven', 'in', ids).execute();
  const teVerwittigen = punt.verzegeld ? [] : await leesTeVerwittigen(zaal, geraakt);
  await voerUit(zaal, geraakt, {
    punt: punt.id,
    wijziging,
    reden: redenVan(wijziging, punt.grond),
    nieuw,
    beperkt: punt.beperktOp !== null,
    anderBeperkt: punt.blijftAfgeschermd || isAnderBeperkt(rijen, punt),
  });
  await verwittig(zaal, teVerwittigen, punt.id, wijziging);
  for (const rij of rijen) {
    // What was removed cannot be changed any more: whatever else was decided of it is done with that.
    const weg = wijziging === 'verwijderd' && rij.besluit !== null && rij.uitgevoerd_op === null;
    const na = weg ? { uitgevoerd_op: zaal.vandaag } : naCorrectie(rij, wijziging, zaal.vandaag);
    if (na === undefined) continue;
    await zaal.tx.db.updateTable('archief.correctiepunt').set(na).where('id', '=', rij.id).execute();
  }
}
