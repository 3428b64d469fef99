// Art. 5 lid 2: a meeting of the weegploeg as a calendar item, for who may take part in it.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import type { Vergaderfeiten } from '../vergaderingen.ts';

export const weeguitnodigingMaken: Regel<Vergaderfeiten> = {
  handeling: 'weeguitnodiging-maken',
  artikel: '5',
  clausules: ['5.2', '8.4'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
