// What requests of data subjects ask of whom by when (art. 12): the answer, decisions on items, and corrections that were decided on.
import type { Optreden } from './feiten.ts';
import { type Beslisser, beslisserNu, beslistOver } from './inzage.ts';
import { plicht } from './plichten.ts';
import type { Kernpartij, Partijsoort } from './rollen.ts';
import { weekVoor } from './termijnen.ts';
import {
  magNietVragen,
  magVragen,
  type Verzoekfeiten,
  wettelijkeGrensVan,
  type Zoekstand,
  zoektInArchief,
} from './verzoeken.ts';
import type { Plichtsoort, PlichtVorm } from './vormen/werkvoorraad.ts';
import { opnieuwTeZoeken } from './zoekslagen.ts';

/** What an item asks that lies with a request: to be corrected in time, and of who supervises to know that it was not (12 lid 6). */
export function plichtVanPunt(
  punt: {
    readonly id: string;
    readonly register: 'weegploeg' | 'casusoverleg';
    readonly dossier: string;
    readonly dossiernummer: string | null;
    readonly verzoek: string;
    readonly nummer: string;
    readonly teDoen: string | null;
    readonly uitvoerenUiterlijk: string | null;
  },
  toezicht: boolean,
  vandaag: string,
): PlichtVorm | undefined {
  const { id: aanleiding, uitvoerenUiterlijk } = punt;
  if (punt.teDoen === null) return undefined;
  if (!toezicht) {
    const { register, dossier, dossiernummer: nummer } = punt;
    return plicht('correctie-uitvoeren', register, { dossier, nummer, aanleiding }, uitvoerenUiterlijk, vandaag);
  }
  return plichtVanToezicht(punt, vandaag);
}

interface Verzoekpunt {
  readonly id: string;
  readonly verzoek: string;
  readonly nummer: string;
  readonly teDoen: string | null;
  readonly uitvoerenUiterlijk: string | null;
}

const vanVerzoek = ({ id, verzoek, nummer }: Verzoekpunt) => ({ dossier: verzoek, nummer, aanleiding: id });

/** What of whoever supervises a decision asks that was not carried out in time: to know of it, by the number of the request. */
export function plichtVanToezicht(punt: Verzoekpunt, vandaag: string): PlichtVorm | undefined {
  const { teDoen, uitvoerenUiterlijk } = punt;
  if (teDoen === null || uitvoerenUiterlijk === null || uitvoerenUiterlijk >= vandaag) return undefined;
  return plicht('correctie-te-laat', 'verzoeken', vanVerzoek(punt), uitvoerenUiterlijk, vandaag);
}

/** What an archived item asks of the core parties: a decision before the answer must go, then that it is carried out; what is shielded meanwhile first. */
export function plichtenVanArchiefpunt(
  punt: Verzoekpunt & { readonly besluit: string | null },
  antwoordUiterlijk: string | null,
  vandaag: string,
): readonly PlichtVorm[] {
  const { teDoen, uitvoerenUiterlijk } = punt;
  const wat = vanVerzoek(punt);
  return [
    ...(punt.besluit === null
      ? [plicht('archiefcorrectie-beslissen', 'verzoeken', wat, antwoordUiterlijk, vandaag)]
      : []),
    // What waits for the destruction of the whole dossier is destroyed at the end of its term (13 lid 1).
    ...(teDoen === null || teDoen === 'vernietigd'
      ? []
      : [plicht('archiefcorrectie-uitvoeren', 'verzoeken', wat, uitvoerenUiterlijk, vandaag)]),
  ];
}

/** How far the work on an open request is, as far as who looks may know; of one of inzage there are no items to put forward. */
export interface Verzoekwerk {
  /** Finds that nobody judged yet: all that the answer waits for, and of these what is the reader's to judge. */
  readonly openVondsten: number;
  readonly eigenVondsten: number;
  /** Items of an overview that nobody decided on yet. */
  readonly openStukken: number;
  /** People confirmed that the person of the request is in a file of which items can be put forward. */
  readonly bevestigd: boolean;
  readonly punten: number;
  /** Items without a decision, and until which day the uitvoerder waits for a view on each; null when nothing is waited for. */
  readonly open: readonly (string | null)[];
}

/** Nothing was found, put forward or decided yet. */
export const geenWerk: Verzoekwerk = {
  openVondsten: 0,
  eigenVondsten: 0,
  openStukken: 0,
  bevestigd: false,
  punten: 0,
  open: [],
};

/** The day until which a party that must be heard can still say what it thinks of an item, when one of them did not; null when all did or it is over. */
export function wachtTot(
  { zienswijzeUiterlijk }: { readonly zienswijzeUiterlijk: string },
  horen: readonly Partijsoort[],
  gezegd: readonly Partijsoort[],
  vandaag: string,
): string | null {
  return vandaag <= zienswijzeUiterlijk && horen.some((partij) => !gezegd.includes(partij))
    ? zienswijzeUiterlijk
    : null;
}

/** The next step of the uitvoerder with a request that was searched, and its last day: that of the answer, or of the views that he waits for. */
function stapVan({ soort, uiterlijk }: Verzoekfeiten, werk: Verzoekwerk): readonly (readonly [Plichtsoort, string])[] {
  if (werk.eigenVondsten > 0) return [['vondsten-beoordelen', uiterlijk]];
  if (soort === 'inzage') return werk.openStukken > 0 ? [] : [['antwoord-verwacht', uiterlijk]];
  if (werk.punten === 0 && werk.bevestigd) return [['correctie-voorleggen', uiterlijk]];
  if (werk.open.length === 0) return [['antwoord-verwacht', uiterlijk]];
  // As soon as one can be decided it is; as long as all wait, until the last of the views.
  if (werk.open.some((tot) => tot === null)) return [['correctie-beslissen', uiterlijk]];
  return [
    [
      'zienswijzen-afwachten',
      werk.open
        .flatMap((tot) => tot ?? [])
        .toSorted()
        .at(-1) ?? uiterlijk,
    ],
  ];
}

/** What an open request asks of the uitvoerder: what comes first of who asks, of the search, of the work on what was found; then a core party answers (12 lid 3). */
export function plichtenVanVerzoek(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
  nieuw: Zoekstand,
  werk: Verzoekwerk,
): readonly PlichtVorm[] {
  if (feiten.stand !== 'open') return [];
  const { uiterlijk, vandaag } = feiten;
  const maak = (stappen: readonly (readonly [Plichtsoort, string])[]) =>
    stappen.map(([soort, dag]) => plicht(soort, 'verzoeken', verzoek, dag, vandaag));
  // That nobody may ask this is the uitvoerder's to answer.
  if (magNietVragen(feiten)) return maak([['verzoek-beantwoorden', uiterlijk]]);
  const eerst: readonly Plichtsoort[] = [
    ...(feiten.identiteitOp === undefined ? (['identiteit-vaststellen'] as const) : []),
    ...(magVragen(feiten) ? [] : (['vertegenwoordiger-toetsen'] as const)),
  ];
  if (eerst.length > 0) return maak(eerst.map((soort) => [soort, uiterlijk]));
  const zoekt = feiten.doorzochtOp === undefined || nieuw.registers;
  const stap = feiten.doorzochtOp === undefined ? [] : stapVan(feiten, werk);
  return maak([
    ...(zoekt ? [['verzoek-doorzoeken', uiterlijk] as const] : []),
    // The answer waits for the search that is to be made anew.
    ...stap.filter(([soort]) => !zoekt || soort !== 'antwoord-verwacht'),
  ]);
}

/** True when nothing stands in the way of the answer any more but the answer itself. */
function isBeslist(
  { soort }: Verzoekfeiten,
  { openVondsten, openStukken, punten, open, bevestigd }: Verzoekwerk,
): boolean {
  if (openVondsten > 0) return false;
  return soort === 'inzage' ? openStukken === 0 : open.length === 0 && (punten > 0 || !bevestigd);
}

/**
 * What an open request that the uitvoerder searched asks of a core party (of one that waits for him in its last week only to know of it): of police and OM the search behind the seal, or of who is
 * left, and the judgement of what that found; then of each the answer, once all is decided (12 lid 3). In the last week the answer is
 * theirs whatever else it waits for: they are the controllers. That search is asked again when something came in that they may know,
 * and when nothing else stands in the way of an answer it must be of these days.
 */
export function plichtenVanVerzoekKernpartij(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
  partij: Partijsoort | undefined,
  afwezig: readonly Kernpartij[],
  nieuw: Zoekstand,
  werk: Verzoekwerk,
): readonly PlichtVorm[] {
  const { stand, archiefDoorzochtOp, uiterlijk, vandaag } = feiten;
  if (stand !== 'open') return [];
  // Never searched, mended since, or of who turned sixteen or may not ask (12 lid 1), it is the uitvoerder's; that it goes in time is theirs too (4).
  if (feiten.doorzochtOp === undefined || !magVragen(feiten))
    return vandaag < weekVoor(uiterlijk) ? [] : [plicht('verzoek-bewaken', 'verzoeken', verzoek, uiterlijk, vandaag)];
  const opnieuw = opnieuwTeZoeken({ ...feiten, nieuw }, vandaag).archief;
  const zoekt = archiefDoorzochtOp === undefined || (opnieuw && (nieuw.archief || (!nieuw.wacht && !nieuw.registers)));
  const antwoordt = archiefDoorzochtOp !== undefined && (isBeslist(feiten, werk) || vandaag >= weekVoor(uiterlijk));
  const soorten: readonly Plichtsoort[] = [
    ...(zoekt && zoektInArchief(partij, afwezig) ? (['verzoek-doorzoeken'] as const) : []),
    ...(werk.eigenVondsten > 0 ? (['vondsten-beoordelen'] as const) : []),
    ...(antwoordt ? (['verzoek-beantwoorden'] as const) : []),
  ];
  return soorten.map((een) => plicht(een, 'verzoeken', verzoek, uiterlijk, vandaag));
}

/** What an open request asks of everybody who has to do with it once the outer limit of the law has passed (AVG 12 lid 3): to know of it. */
export function plichtenOverGrens(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
): readonly PlichtVorm[] {
  const grens = wettelijkeGrensVan(feiten);
  return feiten.stand === 'open' && grens < feiten.vandaag
    ? [plicht('wettelijke-grens-voorbij', 'verzoeken', verzoek, grens, feiten.vandaag)]
    : [];
}

/** What an open request of inzage asks of whoever decides on an item of it, before it can be answered; `open` are the deciders of undecided items. */
export function plichtenVanStukken(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
  open: readonly Beslisser[],
  optreden: Optreden,
  afwezig: readonly Kernpartij[],
): readonly PlichtVorm[] {
  const { stand, soort, uiterlijk, vandaag } = feiten;
  if (stand !== 'open' || soort !== 'inzage' || !magVragen(feiten)) return [];
  return open.some((beslisser) => beslistOver(beslisserNu(beslisser, afwezig), optreden))
    ? [plicht('inzagestukken-beoordelen', 'verzoeken', verzoek, uiterlijk, vandaag)]
    : [];
}
