// Art. 5 lid 2: everyone chooses how he hears of notices outside the system, and in which language.
import type { Regel } from '../besluit.ts';
import { rollen } from '../rollen.ts';

export const berichtvoorkeurInstellen: Regel<{ readonly vandaag: string }> = {
  handeling: 'berichtvoorkeur-instellen',
  artikel: '5',
  clausules: ['5.2'],
  wie: rollen.map((rol) => ({ rol })),
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
