// Art. 8 lid 4: only core parties, and the uitvoerder who keeps the file, read a weegdossier.
import type { Regel } from '../besluit.ts';
import type { Weegfeiten } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export const weegdossierInzien: Regel<Weegfeiten> = {
  handeling: 'weegdossier-inzien',
  artikel: '8',
  clausules: ['8.4'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('weegdossier-inzien')],
  voorwaarden: [],
};
