// Art. 13 lid 1: a statement of destruction as a file to keep, for the core parties, the uitvoerder and who watches over it.
import type { Regel } from '../besluit.ts';
import { rondVernietiging } from './vernietiging-inzien.ts';

export const vernietigingsverklaringMaken: Regel<{ readonly vandaag: string }> = {
  handeling: 'vernietigingsverklaring-maken',
  artikel: '13',
  clausules: ['13.1', '13.3'],
  wie: rondVernietiging,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
