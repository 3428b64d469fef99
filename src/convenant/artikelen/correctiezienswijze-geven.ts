// Art. 12 lid 5: a core party says itself what it thinks of a request about an item of a weegdossier; until the decision it can say otherwise.
import type { Regel } from '../besluit.ts';
import type { Weegstandfeit } from '../correctieregels.ts';
import { weegploegleden } from '../rollen.ts';
import { ietsTeZeggen, type Zienswijze, type Zienswijzefeiten, zienswijzevoorwaarden } from '../zienswijzeregels.ts';
import { inWeegstand } from './algemeen.ts';

export const correctiezienswijzeGeven: Regel<Weegstandfeit & Zienswijzefeiten, Weegstandfeit & Zienswijze> = {
  handeling: 'correctiezienswijze-geven',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('correctiezienswijze-geven'), ietsTeZeggen],
  voorwaarden: zienswijzevoorwaarden,
};
