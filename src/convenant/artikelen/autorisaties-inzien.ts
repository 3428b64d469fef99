// Art. 15 lid 2 b and f: those who guard the mandates see who may do what.
import type { Regel } from '../besluit.ts';

export const autorisatiesInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'autorisaties-inzien',
  artikel: '15',
  clausules: ['15.2.b', '15.2.f'],
  wie: [
    { rol: 'functioneel-beheerder' },
    { rol: 'beveiligingsfunctionaris' },
    { rol: 'functionaris-gegevensbescherming' },
    { rol: 'uitvoerder' },
    { rol: 'weegploeglid' },
  ],
  voorInwerkingtreding: true,
  vooraf: [],
  voorwaarden: [],
};
