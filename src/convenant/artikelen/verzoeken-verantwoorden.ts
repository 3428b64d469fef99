// Art. 12 lid 3, AVG 39: whoever supervises, and the uitvoerder, see how many requests were dealt with in time. Numbers and days, no names.
import type { Regel } from '../besluit.ts';

export const verzoekenVerantwoorden: Regel<{ readonly vandaag: string }> = {
  handeling: 'verzoeken-verantwoorden',
  artikel: '12',
  clausules: ['12.3.2'],
  wie: [{ rol: 'functionaris-gegevensbescherming' }, { rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
