// Art. 5 lid 2, 9 lid 1: the meetings of the casusoverleg with their agendas by number, and what was decided there.
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import type { Vergaderfeiten } from '../vergaderingen.ts';

export const casusvergaderingenInzien: Regel<Vergaderfeiten> = {
  handeling: 'casusvergaderingen-inzien',
  artikel: '5',
  clausules: ['5.2', '9.1'],
  wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
