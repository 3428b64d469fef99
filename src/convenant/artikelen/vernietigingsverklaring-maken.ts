// Art. 13 lid 1: a statement of destruction as a file to keep, for the core parties and who watches over it; it tells what was done about informing.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';

export const vernietigingsverklaringMaken: Regel<{ readonly vandaag: string }> = {
  handeling: 'vernietigingsverklaring-maken',
  artikel: '13',
  clausules: ['13.1', '13.3'],
  // Not the uitvoerder: kinds and counts tell that, and how often, somebody was decided on (8.4, 11.4).
  wie: [...weegploegleden, { rol: 'functionaris-gegevensbescherming' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
