// The items of an overview: taken from a register when a find is confirmed, and kept under the key of the request.
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { z } from 'zod';
import { metCriteria } from '../../convenant/criteriaregels.ts';
import {
  type Beslisser,
  beslisserNu,
  beslissers,
  isOverInformeren,
  stukbesluiten,
  weglaatgronden,
} from '../../convenant/inzage.ts';
import type { Kernpartij } from '../../convenant/rollen.ts';
import { voorstelAan } from '../../convenant/stukvoorstel.ts';
import { hoedanigheden, vondstregisters, vondstsoorten } from '../../convenant/verzoeken.ts';
import { type Stukvorm, stukbeslissing, stukinhoud } from '../../convenant/vormen/inzage.ts';
import * as archief from '../../dossiers/archief/inzage.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/inzage.ts';
import * as weegploeg from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesReferentiekaders } from '../../toegang/partnerschap.ts';
import { verzamelUitVerzoek } from './eerdere-verzoeken.ts';
import { uit } from './feiten.ts';
import type { Verzoekrij } from './store.ts';
import { isLevendBevestigd, type Vondstrij } from './vondsten.ts';

type Inzagestuk = Awaited<ReturnType<typeof weegploeg.verzamelStukken>>[number];
type Stukinhoud = z.output<typeof stukinhoud>;

/** A request as far as its items depend on it. */
type Vrager = Pick<Verzoekrij, 'id' | 'nummer' | 'hoedanigheid'>;

/** The items of a find, each with what is proposed for whoever asks in this capacity. */
async function verzamel(zaal: Zaal, vondst: Vondstrij, { nummer, hoedanigheid }: Vrager) {
  const als = uit(hoedanigheden, hoedanigheid);
  return (await verzamelUitRegister(zaal, vondst, nummer)).map((stuk) => ({
    ...stuk,
    ...voorstelAan(als, { ...stuk, vondstsoort: uit(vondstsoorten, vondst.soort) }),
  }));
}

/** Opens the register of a find under its own role and takes the items out; the entry of this act must name the dossier. */
function verzamelUitRegister(zaal: Zaal, vondst: Vondstrij, nummer: string) {
  switch (uit(vondstregisters, vondst.register)) {
    case 'weegploeg':
      return zaal.onder('weegploeg_schrijven', () => weegploeg.verzamelStukken(zaal, vondst));
    case 'casusoverleg':
      return zaal.onder('casusoverleg_schrijven', () => casusoverleg.verzamelStukken(zaal, vondst));
    case 'archief':
      return zaal.onder('archief_lezen', () =>
        archief.verzamelStukken(zaal, vondst, `Verzoek om inzage ${nummer} (artikel 12).`),
      );
    case 'verzoeken':
      return verzamelUitVerzoek(zaal, vondst);
  }
}

/** True when another item says the same: then what was decided of it stays. */
const zegtHetzelfde = (een: Stukinhoud, ander: Stukinhoud): boolean =>
  isDeepStrictEqual([een.herkomst, een.grondslag, een.regels], [ander.herkomst, ander.grondslag, ander.regels]);

/**
 * Brings the items of a confirmed find up to date with its file: what is gone goes, what is new comes, and what was decided
 * stays as long as the item says the same and the same is proposed for it.
 */
export async function bewaarStukken(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  verzoek: Vrager,
  vondst: Vondstrij,
): Promise<void> {
  const stukken = await verzamel(zaal, vondst, verzoek);
  const kaders = await zaal.onder('beheer_lezen', () => leesReferentiekaders(zaal.tx));
  const nieuw = new Map(stukken.map((stuk) => [stuk.gegeven, { stuk, inhoud: inhoudVan(stuk, kaders) }]));
  const { db } = zaal.tx;
  const oud = await db
    .selectFrom('verzoeken.stuk')
    .select(['id', 'gegeven', 'voorstel', 'inhoud'])
    .where('vondst', '=', vondst.id)
    .execute();
  for (const { id, gegeven, voorstel, inhoud } of oud) {
    const gevonden = nieuw.get(gegeven);
    if (
      gevonden?.stuk.voorstel === voorstel &&
      zegtHetzelfde(stukinhoud.parse(sleutel.open(id, 'stuk', inhoud)), gevonden.inhoud)
    ) {
      const { soort, dag } = gevonden.stuk;
      const bij = { soort, dag, inhoud: sleutel.sluit(id, 'stuk', gevonden.inhoud) };
      await db.updateTable('verzoeken.stuk').set(bij).where('id', '=', id).execute();
      nieuw.delete(gegeven);
    } else await sql`select verzoeken.laat_vervallen(${id})`.execute(db);
  }
  await voegToe(zaal, sleutel, verzoek, vondst, [...nieuw.values()]);
  await db
    .updateTable('verzoeken.vondst')
    .set({ beeld: sql`verzoeken.beeld_van(id)` })
    .where('id', '=', vondst.id)
    .execute();
}

/** Finds whose dossier says something of informing that is not among these items yet; none for the uitvoerder (art. 11). */
export async function leesOngeziene(
  zaal: Zaal,
  vondsten: readonly Vondstrij[],
  stukken: readonly Stukrij[],
): Promise<readonly Vondstrij[]> {
  if (zaal.optreden.rol !== 'weegploeglid') return [];
  const levend = vondsten.filter(isLevendBevestigd);
  const ids = levend.map(({ dossier }) => dossier);
  const rijen = await zaal.onder('weegploeg_lezen', () => weegploeg.leesOverInformeren(zaal.tx, ids));
  return levend.filter((vondst) =>
    rijen.some(
      ({ dossier, gegeven }) =>
        dossier === vondst.dossier && !stukken.some((stuk) => stuk.vondst === vondst.id && stuk.gegeven === gegeven),
    ),
  );
}

/** Adds what was said of informing, by a core party: the uitvoerder, who confirmed the find, may not read it (art. 11). */
export async function bewaarOverInformeren(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  verzoek: Vrager,
  vondst: Vondstrij,
  stukken: readonly Stukrij[],
): Promise<void> {
  const kaders = await zaal.onder('beheer_lezen', () => leesReferentiekaders(zaal.tx));
  const bekend = new Set(stukken.filter((stuk) => stuk.vondst === vondst.id).map(({ gegeven }) => gegeven));
  const nieuw = (await verzamel(zaal, vondst, verzoek)).filter(
    ({ soort, gegeven }) => isOverInformeren(soort) && !bekend.has(gegeven),
  );
  await voegToe(
    zaal,
    sleutel,
    verzoek,
    vondst,
    nieuw.map((stuk) => ({ stuk, inhoud: inhoudVan(stuk, kaders) })),
  );
}

async function voegToe(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  verzoek: { readonly id: string },
  vondst: Vondstrij,
  nieuw: readonly { readonly stuk: Inzagestuk; readonly inhoud: Stukinhoud }[],
): Promise<void> {
  if (nieuw.length === 0) return;
  const rijen = nieuw.map(({ stuk, inhoud }) => {
    const id = zaal.ids.id();
    const { gegeven, soort, dag, beslist, voorstel, voorstelgrond } = stuk;
    return {
      id,
      samenwerkingsverband: zaal.partnerschap.id,
      verzoek: verzoek.id,
      vondst: vondst.id,
      ...{ gegeven, soort, dag, beslist, voorstel, voorstelgrond },
      inhoud: sleutel.sluit(id, 'stuk', inhoud),
    };
  });
  await zaal.tx.db.insertInto('verzoeken.stuk').values(rijen).execute();
}

function inhoudVan(stuk: Inzagestuk, kaders: ReadonlyMap<number, readonly string[]>): Stukinhoud {
  const { herkomst, grondslag, regels, ontvangers, bewaarTot } = stuk;
  return stukinhoud.parse({
    herkomst,
    grondslag,
    regels: [...metCriteria(regels, kaders)],
    ontvangers: [...ontvangers],
    bewaarTot,
  });
}

/** The items of confirmed finds, as far as they exist for who looks. */
export function leesStukken(tx: Tx, verzoek: string) {
  return tx.db
    .selectFrom('verzoeken.stuk as s')
    .innerJoin('verzoeken.vondst as v', 'v.id', 's.vondst')
    .leftJoin('beheer.functionaris as f', 'f.id', 's.besloten_door')
    .select([
      's.id',
      's.vondst',
      's.gegeven',
      's.soort',
      's.dag',
      's.beslist',
      's.voorstel',
      's.voorstelgrond',
      's.besluit',
      's.grond',
    ])
    .select(['s.besloten_op', 's.inhoud', 's.beslissing', 'f.naam as door', 'v.register', 'v.dossier', 'v.nummer'])
    .select('v.soort as als')
    .where('s.verzoek', '=', verzoek)
    .where('v.oordeel', '=', 'bevestigd')
    .orderBy('v.volgorde')
    .orderBy('s.volgorde')
    .execute();
}
export type Stukrij = Awaited<ReturnType<typeof leesStukken>>[number];

const uitOf = <T extends string>(lijst: readonly T[], waarde: string | null) =>
  waarde === null ? null : uit(lijst, waarde);

/** Open requests -> who decides on the items that nobody decided on yet, as far as they exist for who looks; role verzoeken_lezen. */
export async function leesOnbeslist(tx: Tx): Promise<ReadonlyMap<string, readonly Beslisser[]>> {
  const rijen = await tx.db
    .selectFrom('verzoeken.stuk as s')
    .innerJoin('verzoeken.vondst as v', 'v.id', 's.vondst')
    .innerJoin('verzoeken.verzoek as q', 'q.id', 's.verzoek')
    .select(['s.verzoek', 's.beslist'])
    .distinct()
    .where('q.stand', '=', 'open')
    .where('v.oordeel', '=', 'bevestigd')
    .where('s.besluit', 'is', null)
    .execute();
  return new Map(
    [...Map.groupBy(rijen, ({ verzoek }) => verzoek)].map(([verzoek, open]) => [
      verzoek,
      open.map(({ beslist }) => uit(beslissers, beslist)),
    ]),
  );
}

/** An item with its words, who decides on it now, and what was decided on it. */
export function toonStuk(sleutel: Dossiersleutel, rij: Stukrij, afwezig: readonly Kernpartij[]): Stukvorm {
  return {
    id: rij.id,
    vondst: rij.vondst,
    register: uit(vondstregisters, rij.register),
    nummer: rij.nummer,
    soort: rij.soort,
    dag: rij.dag,
    beslist: beslisserNu(uit(beslissers, rij.beslist), afwezig),
    voorstel: uit(stukbesluiten, rij.voorstel),
    voorstelgrond: uitOf(weglaatgronden, rij.voorstelgrond),
    besluit: uitOf(stukbesluiten, rij.besluit),
    grond: uitOf(weglaatgronden, rij.grond),
    beslotenOp: rij.besloten_op,
    door: rij.door,
    ...stukinhoud.parse(sleutel.open(rij.id, 'stuk', rij.inhoud)),
    ...(rij.beslissing === null
      ? { reden: null, tekst: null }
      : stukbeslissing.parse(sleutel.open(rij.id, 'beslissing', rij.beslissing))),
  };
}
