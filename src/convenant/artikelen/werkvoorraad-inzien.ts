// Art. 5, 7 and 9: everyone sees what he owes and by when; an external partner its measures in the plans that it reads (10 lid 5).
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const werkvoorraadInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'werkvoorraad-inzien',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
