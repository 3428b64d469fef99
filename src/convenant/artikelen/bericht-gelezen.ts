// Art. 5 lid 2: who has read a notice is not told again.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const berichtGelezen: Regel<{ readonly vandaag: string }> = {
  handeling: 'bericht-gelezen',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
