// Art. 8 lid 3: the uitvoerder checks a weegdossier for correctness and completeness, periodically and item by item.
import type { Regel } from '../besluit.ts';
import { type Controle, controlevoorwaarden, type Weegstandfeit } from '../correctieregels.ts';
import { inWeegstand } from './algemeen.ts';

export const juistheidControleren: Regel<Weegstandfeit, Weegstandfeit & Controle> = {
  handeling: 'juistheid-controleren',
  artikel: '8',
  clausules: ['8.3'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('juistheid-controleren')],
  voorwaarden: controlevoorwaarden('8.3'),
};
