// Art. 11: of every outcome, by number, whether the person was informed, postponed or still waits.
import type { Regel } from '../besluit.ts';
import { rondInformeren } from './informatieplicht-inzien.ts';

export const informatieplichtenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'informatieplichten-inzien',
  artikel: '11',
  clausules: ['11.2', '11.5'],
  wie: rondInformeren,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
