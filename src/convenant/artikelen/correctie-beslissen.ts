// Art. 12 lid 5: of each item it is decided whether it is corrected, on ground a, b or c; who brought it is heard, and of an objection the core parties decide.
import { vraagtInhoud } from '../archiefcorrecties.ts';
import type { Regel, Voorwaarde } from '../besluit.ts';
import {
  behandelbaar,
  type Correctiegrond,
  type Correctieverzoekfeiten,
  grondenVoor,
  type Puntbesluit,
} from '../correctieverzoeken.ts';
import { gevuld } from '../feiten.ts';
import { kernpartijen, type Partijsoort } from '../rollen.ts';
import { zonderVertrokken } from '../vertrek.ts';

/** What a party thinks of the request: as it said itself, or as the uitvoerder heard it. */
export interface Gehoord {
  readonly partij: Partijsoort;
  readonly op: string;
  /** True when it thinks that the request should be granted. */
  readonly eens: boolean;
}

/** A decision of one item, wherever it lies. */
export interface Beslissing extends Correctieverzoekfeiten {
  readonly besloten: boolean;
  /** People still say that the item is of the person of the request: after a merge or its undoing they say so again. */
  readonly bevestigd: boolean;
  readonly bron: Partijsoort;
  readonly voorgelegdOp: string;
  readonly besluit: Puntbesluit;
  readonly grond: Correctiegrond | undefined;
  readonly motivering: string | undefined;
  /** What the item becomes, or what comes with it. */
  readonly wordt: string | undefined;
  readonly gehoord: readonly Gehoord[];
  /** Parties that nobody waits for: they left the covenant (18 lid 3), or may not know of the item (MB 2). */
  readonly vertrokken: readonly Partijsoort[];
}

export interface Puntbeslissing extends Beslissing {
  readonly register: 'weegploeg' | 'casusoverleg';
  /** Its file can be destroyed before its term: somebody who was not scheduled (13 lid 3). */
  readonly vernietigbaar: boolean;
}

/** An item waits for its decision. */
export const ietsTeBeslissen: Voorwaarde<Correctieverzoekfeiten> = {
  reden: 'niets-te-beslissen',
  lid: '5',
  clausule: '12.5.2',
  geldt: (s) => s.open > 0,
};

/** Whom to hear: who brought the item, and about an objection the controllers (4, 12 lid 5); of these who did not leave. */
export function teHoren(
  soort: Correctieverzoekfeiten['soort'],
  bron: Partijsoort,
  vertrokken: readonly Partijsoort[],
): readonly Partijsoort[] {
  return zonderVertrokken<Partijsoort>(soort === 'verzet' ? kernpartijen : [bron], vertrokken);
}

const eens = (s: Beslissing) => s.gehoord.every((een) => een.eens);

/** What a decision asks, wherever the item lies. */
export const beslisvoorwaarden: readonly Voorwaarde<Beslissing>[] = [
  { reden: 'punt-besloten', lid: '5', clausule: '12.5.2', geldt: (s) => !s.besloten },
  { reden: 'vondst-niet-bevestigd', lid: '5', clausule: '12.5.1', geldt: (s) => s.bevestigd },
  {
    reden: 'correctiegrond-ontbreekt',
    lid: '5',
    clausule: '12.5.2',
    geldt: (s) =>
      s.besluit === 'afgewezen'
        ? s.grond === undefined
        : s.grond !== undefined && grondenVoor(s.besluit).includes(s.grond),
  },
  { reden: 'motivering-ontbreekt', lid: '5', clausule: '12.5.2', geldt: (s) => gevuld(s.motivering) },
  {
    reden: 'nieuwe-woorden-ontbreken',
    lid: '5',
    clausule: '12.5.2',
    // Whoever asked can judge a correction only when he reads what it will say (Awb 3:46).
    geldt: (s) => !vraagtInhoud(s.besluit) || gevuld(s.wordt),
  },
  {
    reden: 'partij-niet-gehoord',
    artikel: '4',
    lid: '1',
    clausule: '4.1',
    geldt: (s) =>
      teHoren(s.soort, s.bron, s.vertrokken).every((partij) => s.gehoord.some((een) => een.partij === partij)),
  },
  {
    reden: 'partij-sprak-zelf',
    artikel: '4',
    lid: '1',
    clausule: '4.1',
    // What a party said itself is among these: nobody writes another view in its place.
    geldt: (s) => new Set(s.gehoord.map(({ partij }) => partij)).size === s.gehoord.length,
  },
  {
    reden: 'hoordag-ongeldig',
    lid: '5',
    clausule: '12.5.2',
    geldt: (s) => s.gehoord.every(({ op }) => op >= s.voorgelegdOp && op <= s.vandaag),
  },
  {
    reden: 'kernpartijen-oneens',
    artikel: '4',
    lid: '1',
    clausule: '4.1',
    // An objection is granted when all agree; it fails only when one of them has a reason to go on.
    geldt: (s) => s.soort !== 'verzet' || (s.besluit === 'afgewezen') === !eens(s),
  },
];

export const correctieBeslissen: Regel<Correctieverzoekfeiten, Puntbeslissing> = {
  handeling: 'correctie-beslissen',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2', '12.3.1', '12.5.1', '13.3', '18.3'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [...behandelbaar, ietsTeBeslissen],
  voorwaarden: [
    {
      reden: 'vernietigen-alleen-na-verzet',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) => s.besluit !== 'vernietigd' || (s.soort === 'verzet' && s.register === 'weegploeg'),
    },
    {
      reden: 'dossier-niet-te-vernietigen',
      artikel: '13',
      lid: '3',
      clausule: '13.3',
      geldt: (s) => s.besluit !== 'vernietigd' || s.vernietigbaar,
    },
    ...beslisvoorwaarden,
  ],
};
