// Art. 8 lid 4: only core parties, and the uitvoerder who keeps the file, search the weegploeg register.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

export const weegdossiersZoeken: Regel<{ readonly vandaag: string }> = {
  handeling: 'weegdossiers-zoeken',
  artikel: '8',
  clausules: ['8.4', '8.1'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
