// Art. 11 lid 4, 8 lid 4: what was decided about informing is for the core parties, and for the functionaris who watches over it.
import type { Regel } from '../besluit.ts';
import { type Bevoegde, weegploegleden } from '../rollen.ts';

/** The three controllers (art. 4) and the functionaris gegevensbescherming (AVG 39); not the uitvoerder, no other party. */
export const rondInformeren: readonly Bevoegde[] = [...weegploegleden, { rol: 'functionaris-gegevensbescherming' }];

export const informatieplichtInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'informatieplicht-inzien',
  artikel: '11',
  clausules: ['11.3.1', '11.4', '8.4'],
  wie: rondInformeren,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
