// Art. 11 lid 2 and 4: the letter by which somebody was informed, as it went, as a file again; for the core parties only.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';

export const informatiebriefMaken: Regel<{ readonly vandaag: string }> = {
  handeling: 'informatiebrief-maken',
  artikel: '11',
  clausules: ['11.2', '11.4', '8.4'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
