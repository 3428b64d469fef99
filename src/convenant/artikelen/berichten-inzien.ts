// Art. 5 lid 2: everyone hears by number what is asked of him, what is late and what was shared with him.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const berichtenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'berichten-inzien',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
