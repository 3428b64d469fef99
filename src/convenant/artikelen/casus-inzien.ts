// Art. 10 lid 4: a party reads a case that it takes part in, as far as necessary for its purpose.
import type { Regel } from '../besluit.ts';
import type { Casusfeiten } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export const casusInzien: Regel<Casusfeiten> = {
  handeling: 'casus-inzien',
  artikel: '10',
  clausules: ['10.4', '9.1'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('casus-inzien')],
  voorwaarden: [],
};
