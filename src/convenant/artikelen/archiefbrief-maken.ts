// Art. 11 lid 2, 13 lid 1: the letter by which somebody was informed, as it went, out of the archive; for a stated purpose, with the reason.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';
import { type Archiefinzage, inzagevoorwaarden } from './archiefdossier-inzien.ts';

export const archiefbriefMaken: Regel<{ readonly vandaag: string }, Archiefinzage> = {
  handeling: 'archiefbrief-maken',
  artikel: '13',
  clausules: ['13.1', '13.2', '11.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: inzagevoorwaarden,
};
