// Art. 11 lid 2, 3 and 5: the person was informed; the letter as it went, to whom, how and when are recorded.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { archiefredenGenoemd, type Briefkeuzes, briefvoorwaarden, vrijTeInformeren } from '../informatiebrief.ts';
import { type Informatiefeiten, naUitkomst } from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Informeren extends Informatiefeiten, Briefkeuzes {
  readonly verzondenOp: string;
  /** Why somebody who was informed already is told again: the letter came back, or a child turned sixteen. */
  readonly redenOpnieuw: string | undefined;
}

export const betrokkeneInformeren: Regel<Informatiefeiten, Informeren> = {
  handeling: 'betrokkene-informeren',
  artikel: '11',
  clausules: ['11.2', '11.3.1', '11.3.2', '11.5', '12.1.1', '13.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('betrokkene-informeren'), naUitkomst, ...vrijTeInformeren],
  voorwaarden: [
    ...briefvoorwaarden,
    archiefredenGenoemd,
    {
      reden: 'verzending-ongeldig',
      lid: '2',
      clausule: '11.2',
      // Nobody is informed before the parties spoke or while it was postponed, whatever day is written down later.
      geldt: (s) =>
        s.verzondenOp <= s.vandaag &&
        (s.uitkomstOp === undefined || s.verzondenOp >= s.uitkomstOp) &&
        (s.laatsteStapOp === undefined || s.verzondenOp >= s.laatsteStapOp),
    },
    {
      reden: 'reden-ontbreekt',
      lid: '5',
      clausule: '11.5',
      geldt: (s) => s.geinformeerdOp === undefined || gevuld(s.redenOpnieuw),
    },
  ],
};
