// Art. 12 lid 4: a core party refuses the overview on a ground of the law, with reasons, or in words that neither confirm nor deny.
import type { Regel, Voorwaarde } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Inzagefeiten, Weigervorm } from '../inzage.ts';
import { type Briefadres, briefvereisten, isDoorzocht } from '../inzageregels.ts';
import { type Openfeiten, openredenGenoemd } from '../openreden.ts';
import type { Uitstelgrond } from '../regimes/convenant-2017.ts';
import { weegploegleden } from '../rollen.ts';

export interface Weigerbrief extends Inzagefeiten, Briefadres {
  readonly vorm: Weigervorm | undefined;
  readonly gronden: readonly Uitstelgrond[];
  /** What the letter says of the reasons; nothing in one that neither confirms nor denies. */
  readonly motivering: string | undefined;
}

export interface Inzageweigering extends Weigerbrief, Openfeiten {
  /** Why the ground makes it necessary and goes no further than that (UAVG 41 lid 2). */
  readonly weging: string | undefined;
  /** Why words that neither confirm nor deny still serve, of whoever was told before. */
  readonly zwijgreden: string | undefined;
}

/** What the letter of a refusal asks, whether it goes or is only looked at. */
export const weigerbriefvereisten: readonly Voorwaarde<Weigerbrief>[] = [
  { reden: 'weigervorm-ontbreekt', lid: '4', clausule: '12.4', geldt: (s) => s.vorm !== undefined },
  {
    reden: 'niets-te-weigeren',
    lid: '4',
    clausule: '12.4',
    // A refusal with reasons says that there is something; without anything it would be untrue.
    geldt: (s) => s.vorm !== 'gemotiveerd' || s.teMelden > 0,
  },
  {
    reden: 'weigergrond-ontbreekt',
    lid: '4',
    clausule: '12.4',
    // With nothing on record but his own requests there is nothing to withhold: the words are only the same as for whom there is.
    geldt: (s) => s.teMelden === 0 || s.gronden.length > 0,
  },
  {
    reden: 'motivering-ontbreekt',
    lid: '4',
    clausule: '12.4',
    geldt: (s) => s.vorm !== 'gemotiveerd' || gevuld(s.motivering),
  },
  ...briefvereisten,
];

export const inzageWeigeren: Regel<Inzagefeiten, Inzageweigering> = {
  handeling: 'inzage-weigeren',
  artikel: '12',
  clausules: ['12.3.2', '12.4'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: isDoorzocht,
  voorwaarden: [
    ...weigerbriefvereisten,
    { reden: 'weging-ontbreekt', lid: '4', clausule: '12.4', geldt: (s) => gevuld(s.weging) },
    {
      reden: 'zwijgreden-ontbreekt',
      lid: '4',
      clausule: '12.4',
      // Silence about what somebody was told protects nothing by itself (UAVG 41 lid 1: as far as necessary).
      geldt: (s) => s.vorm !== 'neutraal' || s.eerderOpen === 0 || gevuld(s.zwijgreden),
    },
    // A refusal with its reasons says that there is something.
    openredenGenoemd((s) => s.vorm === 'gemotiveerd'),
  ],
};
