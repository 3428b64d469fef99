// Art. 5 lid 2: the uitvoerder leads the weegploeg through its agenda; an item is treated with the core parties only.
import type { Regel } from '../besluit.ts';
import { type Vergaderfeiten, type Zitting, zittingsvoorwaarden } from '../vergaderingen.ts';

export const weegvergaderingHouden: Regel<Vergaderfeiten, Zitting> = {
  handeling: 'weegvergadering-houden',
  artikel: '5',
  clausules: ['5.2', '1.m'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: zittingsvoorwaarden({ artikel: '1', lid: 'm', clausule: '1.m' }),
};
