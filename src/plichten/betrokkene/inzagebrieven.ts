// The letters that answer a request of inzage, as they would go today: to look at before the decision, and to keep with it.
import { inzagebrief } from '../../convenant/brieven/inzagebrief.ts';
import { gemotiveerdeWeigering, neutraleWeigering } from '../../convenant/brieven/inzageweigering.ts';
import type { Inzageuitkomst, Weigervorm } from '../../convenant/inzage.ts';
import { nummersVan, overzichtVan } from '../../convenant/overzicht.ts';
import type { Uitstelgrond } from '../../convenant/regimes/convenant-2017.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Overzichtbesluiten, Stuknummer } from '../../convenant/vormen/inzage.ts';
import { leesInformatiebrieven } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Adressering, antwoordfeiten } from './antwoord.ts';
import { type Inzagebeeld, toonOpVolgorde, uitkomst } from './inzagebeeld.ts';
import { isLevendBevestigd } from './vondsten.ts';

export interface Gemaakt {
  readonly uitkomst: Inzageuitkomst;
  readonly brief: Documentinhoud;
  /** Of an overview: what was decided on its items, which go themselves once it went. */
  readonly overzicht?: Overzichtbesluiten;
  readonly nummers?: readonly Stuknummer[];
}

/** The letter with the overview, or that nothing is on record. */
export async function overzichtsbrief(
  zaal: Zaal,
  beeld: Inzagebeeld,
  { motivering, ...aan }: Adressering & { readonly motivering?: string | undefined },
): Promise<Gemaakt> {
  const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', beeld.rij.id);
  const dossiers = beeld.vondsten.filter(isLevendBevestigd).map(({ dossier }) => dossier);
  const eerder = await zaal.onder('weegploeg_lezen', () => leesInformatiebrieven(zaal.tx, dossiers));
  const geplaatst = await toonOpVolgorde(zaal, sleutel, beeld);
  const stukken = geplaatst.map(({ verteld }) => verteld);
  const gegevenVan = new Map(beeld.stukken.map(({ id, gegeven }) => [id, gegeven]));
  return {
    uitkomst: uitkomst(beeld.stukken),
    brief: inzagebrief(await antwoordfeiten(zaal, beeld, aan), stukken, eerder, motivering),
    overzicht: overzichtVan(stukken),
    nummers: nummersVan(geplaatst, gegevenVan),
  };
}

interface Weigering {
  readonly vorm?: Weigervorm | undefined;
  readonly gronden: readonly Uitstelgrond[];
  readonly motivering?: string | undefined;
}

/** The letter of a refusal, with its reasons or in the words that are the same for everybody. */
export async function weigerbrief(
  zaal: Zaal,
  beeld: Inzagebeeld,
  aan: Adressering,
  { vorm, gronden, motivering }: Weigering,
): Promise<Gemaakt> {
  const feiten = await antwoordfeiten(zaal, beeld, aan);
  return vorm === 'gemotiveerd'
    ? { uitkomst: 'geweigerd', brief: gemotiveerdeWeigering(feiten, gronden, motivering ?? '') }
    : { uitkomst: 'neutraal', brief: neutraleWeigering(feiten) };
}
