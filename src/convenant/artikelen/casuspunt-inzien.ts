// Art. 12 lid 5, AVG 18 lid 2: what an item of a casus says, shielded or not, for who decides on it or is asked for a view.
import type { Regel } from '../besluit.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { type Puntinzage, puntinzage } from './correctiepunt-inzien.ts';

export const casuspuntInzien: Regel<Puntinzage> = {
  handeling: 'casuspunt-inzien',
  artikel: '12',
  clausules: ['12.5.2', '12.6.1', '4.1', '12.1.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: puntinzage,
  voorwaarden: [],
};
