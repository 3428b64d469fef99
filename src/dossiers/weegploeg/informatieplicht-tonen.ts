// The duty to inform as its readers see it: views and decisions in words. Names and letters stay with the core parties.
import { z } from 'zod';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import { informeerwijzen } from '../../convenant/informatiebrief.ts';
import { taakVan } from '../../convenant/informatieplicht.ts';
import { mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { isKernpartij, kernpartijen } from '../../convenant/rollen.ts';
import { type InformatieplichtVorm, informeerbesluitInhoud } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { type Briefversie, leesBriefversies, openBriefversies } from './briefversies.ts';
import { feitenVan, leesPlichtbeelden } from './informatieplicht.ts';
import { toonOpenAntwoorden } from './openantwoorden.ts';
import { alsGronden, type Plichtbeeld } from './plichtbeeld.ts';

const redenInhoud = z.strictObject({ reden: z.string() });
export const besluitsoort = z.enum(['uitgesteld', 'verlengd', 'vervallen', 'geinformeerd']);
const wijze = z.enum(informeerwijzen).nullable();

const informeerregels = [
  regels['informeren-overleggen'],
  regels['informatiebrief-opmaken'],
  regels['betrokkene-informeren'],
  regels['uitstel-aantekenen'],
  regels['uitstel-herbeoordelen'],
] as const;

/** What the list and the page have in common; what is asked is that of the own party, where that makes a difference. */
export function toonPlichtkop(zaal: Zaal, { nummer, stand, besluit, plicht }: Plichtbeeld) {
  const partij = zaal.actor.partij?.soort;
  const taak = taakVan(plicht, isKernpartij(partij) ? partij : undefined);
  return {
    nummer,
    stand,
    besluit: besluit ?? null,
    uitkomstOp: plicht.uitkomstOp ?? null,
    geinformeerdOp: plicht.geinformeerdOp ?? null,
    uitstel:
      plicht.uitstel === undefined ? null : { ...plicht.uitstel, nieuwFeitOp: plicht.uitstel.nieuwFeitOp ?? null },
    taak: taak === undefined ? null : { ...taak, teLaat: taak.uiterlijk < zaal.vandaag },
  };
}

function leesOordelen(zaal: Zaal, dossier: string) {
  return zaal.tx.db
    .selectFrom('weegploeg.informeeroordeel as o')
    .innerJoin('beheer.functionaris as f', 'f.id', 'o.functionaris')
    .select(['o.id', 'o.partijsoort', 'o.beletsel', 'o.gronden', 'o.op', 'o.inhoud', 'f.naam as door'])
    .where('o.dossier', '=', dossier)
    .orderBy('o.volgorde')
    .execute();
}

function leesBesluiten(zaal: Zaal, dossier: string) {
  return zaal.tx.db
    .selectFrom('weegploeg.informeerbesluit as b')
    .innerJoin('beheer.functionaris as f', 'f.id', 'b.door')
    .select(['b.id', 'b.soort', 'b.gronden', 'b.herbeoordelen_op', 'b.verzonden_op', 'b.wijze', 'b.op', 'b.inhoud'])
    .select('f.naam as door')
    .where('b.dossier', '=', dossier)
    .orderBy('b.volgorde')
    .execute();
}

async function leesMensen(zaal: Zaal): Promise<ReadonlyMap<string, string>> {
  const rijen = await zaal.tx.db.selectFrom('beheer.functionaris').select(['id', 'naam']).execute();
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

/** Letters that were made and not sent; for whoever writes them with what they say. Role weegploeg_lezen for that. */
async function toonVersies(zaal: Zaal, beeld: Plichtbeeld): Promise<InformatieplichtVorm['opgemaakt']> {
  const versies = await leesBriefversies(zaal.tx, beeld);
  const mensen = await leesMensen(zaal);
  const ids = versies.map(({ id }) => id);
  const open =
    zaal.optreden.rol === 'weegploeglid' && beeld.gearchiveerd === undefined
      ? await zaal.onder('weegploeg_lezen', () => openBriefversies(zaal, beeld, ids))
      : undefined;
  return versies.map(({ id, door, opgemaaktOp, aantal, gewijzigdOp }) => {
    const inhoud = open?.get(id);
    return {
      ...{ id, op: opgemaaktOp, door: mensen.get(door) ?? '', gewijzigdOp: gewijzigdOp ?? null, aantal },
      aan: inhoud?.aan.map(({ hoedanigheid, naam }) => ({ hoedanigheid, naam })) ?? [],
      brieven: inhoud?.brieven.map(toonBrief) ?? [],
    };
  });
}

async function toonBesluiten(zaal: Zaal, sleutel: Dossiersleutel, dossier: string) {
  const mensen = await leesMensen(zaal);
  // Whoever watches over the duty needs no name and no address for it.
  const namen = zaal.optreden.rol === 'weegploeglid';
  return (await leesBesluiten(zaal, dossier)).map((rij) => {
    const inhoud = informeerbesluitInhoud.parse(sleutel.open(rij.id, 'informeerbesluit', rij.inhoud));
    return {
      id: rij.id,
      soort: besluitsoort.parse(rij.soort),
      gronden: alsGronden(rij.gronden),
      noodzaak: inhoud.noodzaak ?? null,
      evenredigheid: inhoud.evenredigheid ?? null,
      reden: inhoud.reden ?? null,
      redenZonderVertegenwoordiger: inhoud.redenZonderVertegenwoordiger ?? null,
      redenZonderBetrokkene: inhoud.redenZonderBetrokkene ?? null,
      redenZonderHerkomst: inhoud.redenZonderHerkomst ?? null,
      redenVerouderd: inhoud.redenVerouderd ?? null,
      vastgesteldHoe: inhoud.vastgesteldHoe ?? null,
      vastgesteldOp: inhoud.vastgesteldOp ?? null,
      opgemaaktOp: inhoud.opgemaaktOp ?? null,
      opgemaaktDoor: mensen.get(inhoud.opgemaaktDoor ?? '') ?? null,
      herbeoordelenOp: rij.herbeoordelen_op,
      verzondenOp: rij.verzonden_op,
      wijze: wijze.parse(rij.wijze),
      aan: inhoud.aan.map(({ hoedanigheid, naam }) => ({ hoedanigheid, naam: namen ? naam : null })),
      brieven: namen ? inhoud.brieven.map(toonBrief) : [],
      door: rij.door,
      op: rij.op,
    };
  });
}

/** Opens the duty of one dossier after the entry of this read. */
export async function toonPlicht(
  zaal: Zaal,
  beeld: Plichtbeeld,
): Promise<Omit<InformatieplichtVorm, 'eerdere' | 'verder'>> {
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', beeld.dossier);
  return {
    id: beeld.dossier,
    ...toonPlichtkop(zaal, beeld),
    gearchiveerd: false,
    mogelijkheden: [],
    opgemaakt: await toonVersies(zaal, beeld),
    openAntwoorden: await toonOpenAntwoorden(zaal.tx, beeld.dossier),
    oordelen: (await leesOordelen(zaal, beeld.dossier)).map((rij) => ({
      id: rij.id,
      partij: z.enum(kernpartijen).parse(rij.partijsoort),
      beletsel: rij.beletsel,
      gronden: alsGronden(rij.gronden),
      reden: redenInhoud.parse(sleutel.open(rij.id, 'informeeroordeel', rij.inhoud)).reden,
      door: rij.door,
      op: rij.op,
      telt: beeld.tellend.includes(rij.id),
      achterhaaldOp: beeld.achterhaald?.get(rij.id) ?? null,
    })),
    besluiten: await toonBesluiten(zaal, sleutel, beeld.dossier),
  };
}

/** Art. 11: once there is an outcome, for the core parties only; the uitvoerder does not hear of it. */
export async function informerenVan(zaal: Zaal, dossier: string) {
  if (zaal.optreden.rol !== 'weegploeglid') return [];
  const [beeld] = await leesPlichtbeelden(zaal.tx, dossier);
  if (beeld?.uitkomst === undefined) return [];
  return mogelijkhedenVan(zaal, beeld, await leesBriefversies(zaal.tx, beeld));
}

/** The acts on this duty that are the actor's, and what stands in the way. */
export function mogelijkhedenVan(zaal: Zaal, beeld: Plichtbeeld, versies: readonly Briefversie[]) {
  const feiten = feitenVan(zaal, beeld, versies);
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  return informeerregels.map((regel) => mogelijkheid(regel, rollen, zaal.actor.partij?.soort, feiten));
}
