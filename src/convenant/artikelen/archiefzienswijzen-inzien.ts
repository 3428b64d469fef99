// Art. 12 lid 5, 13 lid 2: about which archived items a party is asked what it thinks, by number, kind and day; nothing of what they say.
import type { Regel } from '../besluit.ts';
import { namensPartij } from '../rollen.ts';

export const archiefzienswijzenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'archiefzienswijzen-inzien',
  artikel: '12',
  clausules: ['12.5.2', '4.1', '13.2'],
  wie: namensPartij,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
