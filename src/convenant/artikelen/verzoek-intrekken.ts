// Art. 12 lid 1 and 3: whoever asked withdraws the request before it is answered; with that no answer is owed any more.
import type { Regel } from '../besluit.ts';
import type { intrekwegen, Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Intrekking extends Verzoekfeiten {
  readonly weg: (typeof intrekwegen)[number] | undefined;
  readonly van: 'verzoeker' | 'betrokkene';
  /** The day on which it was said. */
  readonly op: string;
}

export const verzoekIntrekken: Regel<Verzoekfeiten, Intrekking> = {
  handeling: 'verzoek-intrekken',
  artikel: '12',
  clausules: ['12.1.1', '12.3.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  // Nobody need show who he is: the letter goes to whoever asked, and a new request can be made any day.
  vooraf: [inVerzoekstand],
  voorwaarden: [
    { reden: 'intrekweg-ontbreekt', lid: '1', clausule: '12.1.1', geldt: (s) => s.weg !== undefined },
    {
      reden: 'intrekking-van-ander',
      lid: '1',
      clausule: '12.1.1',
      // A mandate can be taken back by who gave it (BW 3:72); whoever is represented by the law has others speak for him.
      geldt: (s) => s.van === 'verzoeker' || s.hoedanigheid === 'gemachtigde',
    },
    {
      reden: 'intrekdag-ongeldig',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.op >= s.ontvangenOp && s.op <= s.vandaag,
    },
  ],
};
