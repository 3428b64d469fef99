// Art. 12 lid 4-5, Awb 3:41: a core party tells the requester what was decided of each item and why, or neither confirms nor denies; with the letter the request ends.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { behandelbaar, type Correctieverzoekfeiten } from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';
import { type Openfeiten, openredenGenoemd } from '../openreden.ts';
import type { Uitstelgrond } from '../regimes/convenant-2017.ts';
import { weegploegleden } from '../rollen.ts';
import { archiefIsVers, registersZijnVers, type Zoekfeiten } from '../zoekslagen.ts';

/** The request with what its searches came to, as far as who answers knows. */
export interface Antwoordfeiten extends Correctieverzoekfeiten, Zoekfeiten {
  /** Finds that nobody judged yet. */
  readonly openVondsten: number;
}

/** What the letter is made of. */
export interface Correctiebrief extends Antwoordfeiten {
  /** People confirmed that the person of the request is in a file that the uitvoerder keeps. */
  readonly bevestigd: boolean;
  /** The letter that says of nobody whether there are data (UAVG 41 lid 1). */
  readonly neutraal: boolean;
  readonly gronden: readonly Uitstelgrond[];
  /** Who can be asked about it; it stands in the letter. */
  readonly contact: string | undefined;
}

export interface Briefkeuze extends Correctiebrief {
  /** Why the ground makes it necessary and goes no further than that (UAVG 41 lid 2); never in the letter. */
  readonly weging: string | undefined;
}

export interface Beantwoording extends Briefkeuze, Openfeiten {
  readonly verzondenOp: string;
}

/** Somebody of whom there is something: people confirmed a file, or an item lies with the request. */
const isBekend = (s: Correctiebrief): boolean => s.punten > 0 || s.bevestigd;

/** What the letter asks, whether it goes or is only looked at. */
export const correctiebriefvereisten: readonly Voorwaarde<Correctiebrief>[] = [
  {
    reden: 'nog-niets-voorgelegd',
    lid: '5',
    clausule: '12.5.2',
    // What he asks about is put to the request and decided, or a ground and a weighing say why he hears nothing of it.
    geldt: (s) => s.neutraal || s.punten > 0 || !s.bevestigd,
  },
  {
    reden: 'weigergrond-ontbreekt',
    lid: '4',
    clausule: '12.4',
    // Whoever is in no file gets this letter as well, and that needs no ground.
    geldt: (s) => !s.neutraal || !isBekend(s) || s.gronden.length > 0,
  },
  { reden: 'contact-ontbreekt', lid: '5', clausule: '12.5.2', geldt: (s) => gevuld(s.contact) },
];

/** What every letter asks before it is made to be sent. */
export const briefvoorwaarden: readonly Voorwaarde<Briefkeuze>[] = [
  ...correctiebriefvereisten,
  {
    reden: 'weging-ontbreekt',
    lid: '4',
    clausule: '12.4',
    geldt: (s) => !s.neutraal || !isBekend(s) || gevuld(s.weging),
  },
];

/** Nothing goes out while an item waits for its decision, or without looking for everything there is: what is wrong can stand in another file too. */
export const beslist: readonly Voorwaarde<Antwoordfeiten>[] = [
  ...behandelbaar,
  { reden: 'punten-onbeslist', lid: '5', clausule: '12.5.2', geldt: (s) => s.open === 0 },
  {
    reden: 'niet-gezocht',
    lid: '5',
    clausule: '12.5.2',
    geldt: (s) => s.doorzochtOp !== undefined && s.archiefDoorzochtOp !== undefined,
  },
  registersZijnVers,
  { reden: 'vondsten-open', lid: '3', clausule: '12.3.3', geldt: (s) => s.openVondsten === 0 },
];

/** The days of what the letter rests on: who asks, what was found, and the decisions. */
const grondslagen = (s: Beantwoording): readonly (string | undefined)[] => [
  s.ontvangenOp,
  s.identiteitOp,
  s.doorzochtOp,
  s.archiefDoorzochtOp,
  s.beslotenOp,
];

export const correctieBeantwoorden: Regel<Antwoordfeiten, Beantwoording> = {
  handeling: 'correctie-beantwoorden',
  artikel: '12',
  clausules: ['12.5.2', '12.4', '12.1.2', '12.3.1', '12.3.3', '11.3.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: beslist,
  voorwaarden: [
    archiefIsVers(({ verzondenOp }) => verzondenOp),
    ...briefvoorwaarden,
    openredenGenoemd((s) => !s.neutraal && s.punten > 0),
    {
      reden: 'verzenddag-ongeldig',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) =>
        s.verzondenOp <= s.vandaag && grondslagen(s).every((dag) => dag === undefined || s.verzondenOp >= dag),
    },
  ],
};
