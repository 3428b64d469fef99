// Art. 7 lid 4 onder 2, 13 lid 3: when all core parties agree that the signals are not substantial enough, the six months start.
import type { Regel } from '../besluit.ts';
import type { Weegfeiten } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';
import { isEensgezind } from './agenderen.ts';
import { zonderAnalyse } from './agendering-voorstellen.ts';
import { inWeegstand } from './algemeen.ts';

export const nietAgenderen: Regel<Weegfeiten> = {
  handeling: 'niet-agenderen',
  artikel: '7',
  clausules: ['7.4.2', '8.2', '13.3'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('niet-agenderen'),
    { reden: 'niet-eensgezind', lid: '4', clausule: '7.4.2', geldt: (s) => isEensgezind(s, 'niet-agenderen') },
    {
      reden: 'analyse-ontbreekt',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) => s.analyse !== undefined || zonderAnalyse(s),
    },
  ],
  voorwaarden: [],
};
