// Art. 5 lid 2: the uitvoerder leads the casusoverleg through its agenda; an item is treated with who takes part in the casus only.
import type { Regel } from '../besluit.ts';
import { type Vergaderfeiten, type Zitting, zittingsvoorwaarden } from '../vergaderingen.ts';

export const casusvergaderingHouden: Regel<Vergaderfeiten, Zitting> = {
  handeling: 'casusvergadering-houden',
  artikel: '5',
  clausules: ['5.2', '9.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: zittingsvoorwaarden({ artikel: '9', lid: '1', clausule: '9.1' }),
};
