// Art. 12 lid 6, 14: the letter of notice as a file, as it was made or went; of an archived file with why the archive opens (13 lid 2).
import type { Regel } from '../besluit.ts';
import type { Archiefopening } from '../kennisgevingen.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { metArchiefreden } from './kennisgevingsbrief-opmaken.ts';

export const kennisgevingsbriefMaken: Regel<Archiefopening> = {
  handeling: 'kennisgevingsbrief-maken',
  artikel: '12',
  clausules: ['12.6.2', '12.6.1', '13.1', '13.2', '14.1', '14.2'],
  // Who sends it, and the core parties of what went.
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [metArchiefreden],
};
