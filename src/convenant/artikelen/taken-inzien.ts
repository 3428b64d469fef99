// Art. 15 lid 1: those who look after the system see which tasks keep failing, by number, never what they are about.
import type { Regel } from '../besluit.ts';

export const takenInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'taken-inzien',
  artikel: '15',
  clausules: ['15.1'],
  wie: [{ rol: 'uitvoerder' }, { rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
