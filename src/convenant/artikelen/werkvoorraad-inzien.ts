// Art. 5, 7 and 9: everyone who works on files sees what he owes and by when.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const werkvoorraadInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'werkvoorraad-inzien',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.filter((rol) => rol !== 'externe-casuspartner').map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
