// Art. 5 lid 2: the uitvoerder prepares a meeting of the weegploeg: when and where, and which files are treated.
import type { Regel } from '../besluit.ts';
import { type Vergaderfeiten, type Voorbereiding, voorbereidingsvoorwaarden } from '../vergaderingen.ts';

export const weegvergaderingVoorbereiden: Regel<Vergaderfeiten, Voorbereiding> = {
  handeling: 'weegvergadering-voorbereiden',
  artikel: '5',
  clausules: ['5.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: voorbereidingsvoorwaarden,
};
