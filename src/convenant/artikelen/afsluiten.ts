// Art. 9 lid 4, 10 lid 2 h: the core parties, not the casusoverleg, decide that the plan is closed.
import type { Regel } from '../besluit.ts';
import { isEensgezindBesluit } from '../casusbesluiten.ts';
import { namensKernpartij } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';
import type { Besluitfeiten } from './casusbesluit-stemmen.ts';

export const afsluiten: Regel<Besluitfeiten> = {
  handeling: 'afsluiten',
  artikel: '9',
  clausules: ['9.4.2', '10.2', '8.2', '1.m'],
  wie: namensKernpartij,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('afsluiten'),
    {
      reden: 'niet-eensgezind',
      lid: '4',
      clausule: '9.4.2',
      geldt: (s) => isEensgezindBesluit(s.voorstel, 'afsluiten'),
    },
  ],
  voorwaarden: [],
};
