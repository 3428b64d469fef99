// Art. 12 lid 3: whoever answers with the overview sees the letter first, as it would go; nothing is recorded.
import type { Regel } from '../besluit.ts';
import type { Inzagefeiten } from '../inzage.ts';
import { type Briefadres, briefvereisten } from '../inzageregels.ts';
import { weegploegleden } from '../rollen.ts';
import { inzageVerlenen } from './inzage-verlenen.ts';

export const overzichtsbriefBekijken: Regel<Inzagefeiten, Inzagefeiten & Briefadres> = {
  handeling: 'overzichtsbrief-bekijken',
  artikel: '12',
  clausules: ['12.3.3'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: inzageVerlenen.vooraf,
  voorwaarden: briefvereisten,
};
