// Art. 12 lid 1 and 3: the uitvoerder keeps the list of requests; the core parties see those that were searched, the data protection officer which are late. Numbers and days, no names.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

export const verzoekenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'verzoeken-inzien',
  artikel: '12',
  clausules: ['12.1.1', '12.3.2'],
  wie: [...weegploegEnUitvoerder, { rol: 'functionaris-gegevensbescherming' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
