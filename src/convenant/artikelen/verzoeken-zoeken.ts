// Art. 12 lid 1 and 3: who handles requests finds one by number, name or birth date; what comes back is numbers and days, no names.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

export const verzoekenZoeken: Regel<{ readonly vandaag: string }> = {
  handeling: 'verzoeken-zoeken',
  artikel: '12',
  clausules: ['12.1.1', '12.3.2'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
