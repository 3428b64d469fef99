// Art. 5 lid 2, 9 lid 1: a meeting of the casusoverleg as a calendar item, for who takes part in a case on its agenda.
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import type { Vergaderfeiten } from '../vergaderingen.ts';

export const casusuitnodigingMaken: Regel<Vergaderfeiten> = {
  handeling: 'casusuitnodiging-maken',
  artikel: '5',
  clausules: ['5.2', '9.1'],
  wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
