// Art. 12 lid 3 and 4: whoever answers with the overview sees the letter first, as it would go; nothing is recorded.
import type { Regel } from '../besluit.ts';
import type { Inzagefeiten } from '../inzage.ts';
import { type Overzichtsbrief, overzichtsbriefvereisten } from '../inzageregels.ts';
import { weegploegleden } from '../rollen.ts';
import { inzageVerlenen } from './inzage-verlenen.ts';

export const overzichtsbriefBekijken: Regel<Inzagefeiten, Overzichtsbrief> = {
  handeling: 'overzichtsbrief-bekijken',
  artikel: '12',
  clausules: ['12.3.3', '12.4'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: inzageVerlenen.vooraf,
  voorwaarden: overzichtsbriefvereisten,
};
