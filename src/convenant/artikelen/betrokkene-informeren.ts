// Art. 11 lid 2, 3 and 5: the person was informed; the letter as it was made and went, to whom, how and when are recorded.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { isVerouderd, type Opgemaakt, vrijTeInformeren } from '../informatiebrief.ts';
import { type Informatiefeiten, isGesproken, isOverlegd, naUitkomst } from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Informeren extends Informatiefeiten {
  /** The letter that went; its choices were weighed when it was made. */
  readonly brief: Opgemaakt;
  /** Nothing in it was changed by hand. */
  readonly ongewijzigd: boolean;
  readonly verzondenOp: string;
  /** Why a letter that was overtaken on the day that it went was true all the same, or why it went. */
  readonly redenVerouderd: string | undefined;
  /** Why somebody who was informed already is told again: the letter came back, or a child turned sixteen. */
  readonly redenOpnieuw: string | undefined;
}

export const betrokkeneInformeren: Regel<Informatiefeiten, Informeren> = {
  handeling: 'betrokkene-informeren',
  artikel: '11',
  clausules: ['11.2', '11.3.1', '11.3.2', '11.5'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('betrokkene-informeren'),
    naUitkomst,
    ...vrijTeInformeren,
    { reden: 'brief-niet-opgemaakt', lid: '2', clausule: '11.2', geldt: (s) => s.briefOpgemaakt === true },
  ],
  voorwaarden: [
    {
      reden: 'overleg-achterhaald',
      lid: '3',
      clausule: '11.3.1',
      // What came in after the letter went was nothing to consult about.
      geldt: (s) => !isGesproken(s) || isOverlegd(s, s.verzondenOp),
    },
    // What went must be what is kept.
    { reden: 'brief-aangepast', lid: '2', clausule: '11.2', geldt: (s) => s.ongewijzigd },
    {
      reden: 'brief-verouderd',
      lid: '2',
      clausule: '11.2',
      geldt: (s) => !isVerouderd(s.brief, s.verzondenOp) || gevuld(s.redenVerouderd),
    },
    {
      reden: 'verzending-ongeldig',
      lid: '2',
      clausule: '11.2',
      // Nobody is informed before the letter was made, before the parties spoke or while it was postponed, whatever day is written down later.
      geldt: (s) =>
        s.verzondenOp <= s.vandaag &&
        s.verzondenOp >= s.brief.opgemaaktOp &&
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
