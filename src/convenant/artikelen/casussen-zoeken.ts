// Art. 10 lid 4: a party finds the cases that it takes part in; the uitvoerder, who keeps the file, finds all.
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';

export const casussenZoeken: Regel<{ readonly vandaag: string }> = {
  handeling: 'casussen-zoeken',
  artikel: '10',
  clausules: ['10.4', '10.1'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
