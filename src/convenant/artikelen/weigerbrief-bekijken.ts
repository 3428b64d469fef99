// Art. 12 lid 4: whoever refuses the overview sees the letter first, as it would go; nothing is recorded.
import type { Regel } from '../besluit.ts';
import type { Inzagefeiten } from '../inzage.ts';
import { isDoorzocht } from '../inzageregels.ts';
import { weegploegleden } from '../rollen.ts';
import { type Weigerbrief, weigerbriefvereisten } from './inzage-weigeren.ts';

export const weigerbriefBekijken: Regel<Inzagefeiten, Weigerbrief> = {
  handeling: 'weigerbrief-bekijken',
  artikel: '12',
  clausules: ['12.4'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: isDoorzocht,
  voorwaarden: weigerbriefvereisten,
};
