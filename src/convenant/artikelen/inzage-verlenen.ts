// Art. 12 lid 3 and 4: a core party answers with the overview, with reasons for what stays out of it; that nothing is on record is an answer too.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import type { Inzagefeiten } from '../inzage.ts';
import { isDoorzocht, type Overzichtsbrief, overzichtsbriefvereisten } from '../inzageregels.ts';
import { type Openfeiten, openredenGenoemd } from '../openreden.ts';
import { weegploegleden } from '../rollen.ts';

export interface Inzageverlening extends Overzichtsbrief, Openfeiten {
  readonly reden: string | undefined;
  /** Why leaving something out is necessary and goes no further than that (UAVG 41). */
  readonly weging: string | undefined;
}

export const inzageVerlenen: Regel<Inzagefeiten, Inzageverlening> = {
  handeling: 'inzage-verlenen',
  artikel: '12',
  clausules: ['12.3.2', '12.3.3', '12.4', '11.3.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    ...isDoorzocht,
    { reden: 'stukken-open', lid: '3', clausule: '12.3.3', geldt: (s) => s.openStukken === 0 },
    {
      reden: 'niets-te-tonen',
      lid: '4',
      clausule: '12.4',
      // Where all stays out the answer is a refusal; as long as something is undecided that is said already.
      geldt: (s) => s.stukken === 0 || s.getoond > 0 || s.openStukken > 0,
    },
  ],
  voorwaarden: [
    ...overzichtsbriefvereisten,
    {
      reden: 'weging-ontbreekt',
      lid: '4',
      clausule: '12.4',
      geldt: (s) => s.beperkt === 0 || gevuld(s.weging),
    },
    {
      reden: 'reden-ontbreekt',
      lid: '3',
      clausule: '12.3.3',
      // Of a refusal in part the weighing is the reason.
      geldt: (s) => s.beperkt > 0 || gevuld(s.reden),
    },
    openredenGenoemd((s) => s.teMelden > 0),
  ],
};
