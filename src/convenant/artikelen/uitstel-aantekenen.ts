// Art. 11 lid 3-4: informing waits for one of five interests; the weighing is noted in the file, with the day of the next look.
import type { Regel } from '../besluit.ts';
import {
  type Informatiefeiten,
  naOverleg,
  naUitkomst,
  nietGeinformeerd,
  type Uitstel,
  uitstelvoorwaarden,
} from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export const uitstelAantekenen: Regel<Informatiefeiten, Informatiefeiten & Uitstel> = {
  handeling: 'uitstel-aantekenen',
  artikel: '11',
  clausules: ['11.3.1', '11.3.2', '11.4', '11.5'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('uitstel-aantekenen'),
    naUitkomst,
    nietGeinformeerd,
    // What runs already goes on by looking at it again, never by noting it once more.
    { reden: 'uitstel-loopt', lid: '5', clausule: '11.5', geldt: (s) => s.uitstel === undefined },
    ...naOverleg,
  ],
  voorwaarden: uitstelvoorwaarden,
};
