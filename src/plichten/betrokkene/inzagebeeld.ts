// A request of inzage as its answer looks at it: finds and items of what the core parties share; what is sealed is not in it.
import { type Inzagefeiten, isBeperkt, kentLezerHet, uitkomstVan } from '../../convenant/inzage.ts';
import { opVolgorde } from '../../convenant/overzicht.ts';
import type { Kernpartij } from '../../convenant/rollen.ts';
import { vondstsoorten } from '../../convenant/verzoeken.ts';
import type { EerderOpen, LopendUitstel } from '../../convenant/vormen/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesVanVandaag } from './eerdere-verzoeken.ts';
import { leesVerzoekbeeld, uit, type Verzoekbeeld } from './feiten.ts';
import { leesZoekstand } from './gezochten.ts';
import { leesAfwezig, leesEerderOpen, leesLopendUitstel } from './store.ts';
import { leesStukken, type Stukrij, toonStuk } from './stukken.ts';
import { isGewijzigd, leesVondsten, openVondsten, type Vondstrij } from './vondsten.ts';

export interface Inzagebeeld extends Verzoekbeeld {
  readonly vondsten: readonly Vondstrij[];
  readonly stukken: readonly Stukrij[];
  /** Core parties for which nobody can act: of what they brought another decides. */
  readonly afwezig: readonly Kernpartij[];
  /** When the person was told before; nothing for whoever is no core party. */
  readonly eerderOpen: readonly EerderOpen[];
  /** Where informing him is postponed; nothing for whoever is no core party. */
  readonly lopendUitstel: readonly LopendUitstel[];
  readonly inzagefeiten: Inzagefeiten;
}

/** Undefined when the request does not exist for this actor. */
export async function leesInzagebeeld(zaal: Zaal, id: string): Promise<Inzagebeeld | undefined> {
  const beeld = await leesVerzoekbeeld(zaal, id);
  if (beeld === undefined) return undefined;
  const vondsten = await leesVondsten(zaal.tx, id);
  const stukken = await leesStukken(zaal.tx, id);
  const eerderOpen = await leesEerderOpen(zaal.tx, id);
  const lopendUitstel = await leesLopendUitstel(zaal.tx, id);
  return {
    ...beeld,
    vondsten,
    stukken,
    afwezig: await leesAfwezig(zaal),
    eerderOpen,
    lopendUitstel,
    inzagefeiten: {
      ...beeld.feiten,
      nieuw: await leesZoekstand(zaal, id),
      openVondsten: openVondsten(vondsten),
      verouderd: vondsten.filter(isGewijzigd).length,
      openStukken: stukken.filter(({ besluit }) => besluit === null).length,
      stukken: stukken.length,
      teMelden: stukken.filter(({ als }) => !kentLezerHet(uit(vondstsoorten, als), beeld.feiten.hoedanigheid)).length,
      getoond: stukken.filter(({ besluit }) => besluit === 'tonen' || besluit === 'inkorten').length,
      beperkt: stukken.filter(isBeperkt).length,
      eerderOpen: eerderOpen.length,
      lopendUitstel: lopendUitstel.length,
    },
  };
}

/** The items in the order of the letter, each with its number there; of what another request says, with who received it by today. */
export async function toonOpVolgorde(zaal: Zaal, sleutel: Dossiersleutel, { stukken, afwezig }: Inzagebeeld) {
  const vandaag = new Map<string, Awaited<ReturnType<typeof leesVanVandaag>>>();
  for (const { register, dossier } of stukken)
    if (register === 'verzoeken' && !vandaag.has(dossier)) vandaag.set(dossier, await leesVanVandaag(zaal, dossier));
  return opVolgorde(
    stukken.map((rij) => ({
      stuk: { ...toonStuk(sleutel, rij, afwezig), ...vandaag.get(rij.dossier) },
      als: uit(vondstsoorten, rij.als),
    })),
  );
}

/** What an overview of these items comes to. */
export const uitkomst = (stukken: readonly Stukrij[]) =>
  uitkomstVan({ stukken: stukken.length, weggelaten: stukken.filter(({ besluit }) => besluit !== 'tonen').length });
