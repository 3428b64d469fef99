// Art. 10 lid 5: external partners read the adopted plan of their own cases, and nothing else.
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';

export const planInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'plan-inzien',
  artikel: '10',
  clausules: ['10.5.1', '10.4'],
  wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
