// Art. 5 lid 2: the meetings of the weegploeg with their agendas by number, and what was decided there.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import type { Vergaderfeiten } from '../vergaderingen.ts';

export const weegvergaderingenInzien: Regel<Vergaderfeiten> = {
  handeling: 'weegvergaderingen-inzien',
  artikel: '5',
  clausules: ['5.2', '8.4'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
