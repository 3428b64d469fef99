// Art. 12 lid 5: a party that takes part in a casus says itself what it thinks of a request about an item of it; until the decision it can say otherwise.
import type { Regel } from '../besluit.ts';
import type { Casusstandfeit } from '../correctieregels.ts';
import { ietsTeZeggen, type Zienswijze, type Zienswijzefeiten, zienswijzevoorwaarden } from '../zienswijzeregels.ts';
import { inCasusstand } from './algemeen.ts';

export const casuszienswijzeGeven: Regel<Casusstandfeit & Zienswijzefeiten, Casusstandfeit & Zienswijze> = {
  handeling: 'casuszienswijze-geven',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2'],
  wie: [{ rol: 'casusoverleglid' }],
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('casuszienswijze-geven'), ietsTeZeggen],
  voorwaarden: zienswijzevoorwaarden,
};
