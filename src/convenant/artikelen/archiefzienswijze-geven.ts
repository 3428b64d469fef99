// Art. 12 lid 5, 13 lid 2: a party says itself what it thinks of a request about an archived item; one that is no core party without opening the archive.
import type { Regel } from '../besluit.ts';
import { namensPartij } from '../rollen.ts';
import { ietsTeZeggen, type Zienswijze, type Zienswijzefeiten, zienswijzevoorwaarden } from '../zienswijzeregels.ts';

export const archiefzienswijzeGeven: Regel<Zienswijzefeiten, Zienswijze> = {
  handeling: 'archiefzienswijze-geven',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2', '13.2'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [ietsTeZeggen],
  voorwaarden: zienswijzevoorwaarden,
};
