// Art. 10 lid 3: the uitvoerder checks a casus for correctness and completeness, periodically and item by item.
import type { Regel } from '../besluit.ts';
import { type Casusstandfeit, type Controle, controlevoorwaarden } from '../correctieregels.ts';
import { inCasusstand } from './algemeen.ts';

export const casusjuistheidControleren: Regel<Casusstandfeit, Casusstandfeit & Controle> = {
  handeling: 'casusjuistheid-controleren',
  artikel: '10',
  clausules: ['10.3'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('casusjuistheid-controleren')],
  voorwaarden: controlevoorwaarden('10.3'),
};
