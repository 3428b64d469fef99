// Art. 12 lid 5, Awb 3:41: the requester hears what was decided of each item and why, and how to object; with the letter the request ends.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { behandelbaar, type Correctieverzoekfeiten } from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';

export interface Briefkeuze extends Correctieverzoekfeiten {
  /** The letter that says of nobody whether there are data (UAVG 41 lid 1). */
  readonly neutraal: boolean;
  readonly redenNeutraal: string | undefined;
  /** Who can be asked about it; it stands in the letter. */
  readonly contact: string | undefined;
}

export interface Beantwoording extends Briefkeuze {
  readonly verzondenOp: string;
}

/** What every letter asks before it is made. */
export const briefvoorwaarden: readonly Voorwaarde<Briefkeuze>[] = [
  {
    reden: 'niet-gezocht',
    lid: '5',
    clausule: '12.5.2',
    // Also when items lie with it: what is wrong can stand in another file too.
    geldt: (s) => s.doorzochtOp !== undefined && s.archiefDoorzochtOp !== undefined,
  },
  {
    reden: 'reden-neutraal-ontbreekt',
    lid: '4',
    clausule: '12.4',
    // Whoever is in no file gets this letter as well, and that needs no reason.
    geldt: (s) => !s.neutraal || s.punten === 0 || gevuld(s.redenNeutraal),
  },
  { reden: 'contact-ontbreekt', lid: '5', clausule: '12.5.2', geldt: (s) => gevuld(s.contact) },
];

/** Nothing goes out while an item waits for its decision. */
export const beslist: readonly Voorwaarde<Correctieverzoekfeiten>[] = [
  ...behandelbaar,
  { reden: 'punten-onbeslist', lid: '5', clausule: '12.5.2', geldt: (s) => s.open === 0 },
];

/** The days of what the letter rests on: who asks, what was found, and the decisions. */
const grondslagen = (s: Beantwoording): readonly (string | undefined)[] => [
  s.ontvangenOp,
  s.identiteitOp,
  s.doorzochtOp,
  s.archiefDoorzochtOp,
  s.beslotenOp,
];

export const correctieBeantwoorden: Regel<Correctieverzoekfeiten, Beantwoording> = {
  handeling: 'correctie-beantwoorden',
  artikel: '12',
  clausules: ['12.5.2', '12.4', '12.1.2', '12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: beslist,
  voorwaarden: [
    ...briefvoorwaarden,
    {
      reden: 'verzenddag-ongeldig',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) =>
        s.verzondenOp <= s.vandaag && grondslagen(s).every((dag) => dag === undefined || s.verzondenOp >= dag),
    },
  ],
};
