// Art. 11 lid 3: before anybody is informed the core parties consult each other; each records its view with a reason.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { type Informatiefeiten, isOverlegd, naUitkomst, nietGeinformeerd } from '../informatieplicht.ts';
import type { Uitstelgrond } from '../regimes/convenant-2017.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Overleg extends Informatiefeiten {
  readonly beletsel: boolean;
  readonly gronden: readonly Uitstelgrond[];
  readonly reden: string | undefined;
}

/** A party can record another view later: the last one counts. */
export const informerenOverleggen: Regel<Informatiefeiten, Overleg> = {
  handeling: 'informeren-overleggen',
  artikel: '11',
  clausules: ['11.3.1', '11.3.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('informeren-overleggen'),
    naUitkomst,
    // Whoever is told again after something new came in is told after a new consultation.
    { ...nietGeinformeerd, geldt: (s) => nietGeinformeerd.geldt(s) || !isOverlegd(s) },
  ],
  voorwaarden: [
    {
      reden: 'uitstelgrond-ontbreekt',
      lid: '3',
      clausule: '11.3.2',
      geldt: (s) => !s.beletsel || s.gronden.length > 0,
    },
    { reden: 'reden-ontbreekt', lid: '3', clausule: '11.3.1', geldt: (s) => gevuld(s.reden) },
  ],
};
