// What requests of data subjects ask of whom by when (art. 12): the answer, decisions on items, and corrections that were decided on.
import type { Optreden } from './feiten.ts';
import { type Beslisser, beslisserNu, beslistOver } from './inzage.ts';
import { plicht } from './plichten.ts';
import type { Kernpartij, Partijsoort } from './rollen.ts';
import { magNietVragen, magVragen, type Verzoekfeiten, type Zoekstand, zoektInArchief } from './verzoeken.ts';
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

/** What an open request asks of the uitvoerder: what stands in the way of the answer first, and always the answer itself (12 lid 3). */
export function plichtenVanVerzoek(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
  nieuw: Zoekstand,
): readonly PlichtVorm[] {
  if (feiten.stand !== 'open') return [];
  const eerst: readonly Plichtsoort[] = magNietVragen(feiten)
    ? []
    : [
        ...(feiten.identiteitOp === undefined ? (['identiteit-vaststellen'] as const) : []),
        ...(magVragen(feiten) ? [] : (['vertegenwoordiger-toetsen'] as const)),
        ...(feiten.identiteitOp !== undefined &&
        magVragen(feiten) &&
        (feiten.doorzochtOp === undefined || nieuw.registers)
          ? (['verzoek-doorzoeken'] as const)
          : []),
      ];
  return [...eerst, 'verzoek-beantwoorden' as const].map((soort) =>
    plicht(soort, 'verzoeken', verzoek, feiten.uiterlijk, feiten.vandaag),
  );
}

/**
 * What an open request that the uitvoerder searched asks of a core party: of police and OM the search behind the seal, or of who is
 * left; then of each the answer (12 lid 3). That search is asked again when something came in that they may know, and when nothing
 * else stands in the way of an answer it must be of these days.
 */
export function plichtenVanVerzoekKernpartij(
  verzoek: { readonly dossier: string; readonly nummer: string },
  feiten: Verzoekfeiten,
  partij: Partijsoort | undefined,
  afwezig: readonly Kernpartij[],
  nieuw: Zoekstand,
): readonly PlichtVorm[] {
  const { stand, archiefDoorzochtOp, uiterlijk, vandaag } = feiten;
  // Mended since, it is the uitvoerder's again until he searched anew.
  if (stand !== 'open' || feiten.doorzochtOp === undefined) return [];
  const opnieuw = opnieuwTeZoeken({ ...feiten, nieuw }, vandaag).archief;
  const zoekt = archiefDoorzochtOp === undefined || (opnieuw && (nieuw.archief || (!nieuw.wacht && !nieuw.registers)));
  const soorten: readonly Plichtsoort[] = [
    ...(zoekt && zoektInArchief(partij, afwezig) ? (['verzoek-doorzoeken'] as const) : []),
    ...(archiefDoorzochtOp !== undefined ? (['verzoek-beantwoorden'] as const) : []),
  ];
  return soorten.map((een) => plicht(een, 'verzoeken', verzoek, uiterlijk, vandaag));
}

/** What an open request of inzage asks of whoever decides on an item of it, before it can be answered; `open` are the deciders of undecided items. */
export function plichtenVanStukken(
  verzoek: { readonly dossier: string; readonly nummer: string },
  { stand, soort, uiterlijk, vandaag }: Verzoekfeiten,
  open: readonly Beslisser[],
  optreden: Optreden,
  afwezig: readonly Kernpartij[],
): readonly PlichtVorm[] {
  if (stand !== 'open' || soort !== 'inzage') return [];
  return open.some((beslisser) => beslistOver(beslisserNu(beslisser, afwezig), optreden))
    ? [plicht('inzagestukken-beoordelen', 'verzoeken', verzoek, uiterlijk, vandaag)]
    : [];
}
