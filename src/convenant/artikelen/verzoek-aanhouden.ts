// Art. 12, 13 lid 1: an objection, complaint or claim about a request that ended holds its destruction until a day; the last one recorded counts.
import type { Regel } from '../besluit.ts';
import type { verzoekaanhoudgronden } from '../verzoekbewaring.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { type Aanhouding, aanhoudvereisten } from './vernietiging-aanhouden.ts';

export interface Verzoekaanhouding extends Verzoekfeiten, Pick<Aanhouding, 'kenmerk' | 'tot'> {
  readonly grond: (typeof verzoekaanhoudgronden)[number] | undefined;
}

export const verzoekAanhouden: Regel<Verzoekfeiten, Verzoekaanhouding> = {
  handeling: 'verzoek-aanhouden',
  artikel: '13',
  clausules: ['13.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  // As long as it is open it is kept anyway.
  vooraf: [{ reden: 'verzoek-loopt-nog', lid: '1', clausule: '13.1', geldt: (s) => s.stand !== 'open' }],
  voorwaarden: [
    { reden: 'aanhoudgrond-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => s.grond !== undefined },
    ...aanhoudvereisten,
  ],
};
