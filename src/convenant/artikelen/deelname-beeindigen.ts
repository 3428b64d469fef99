// Art. 18 lid 2, 1 c: the system ends what a party or partner took part in, once it has left; nobody decides that again.
import type { Taakregel } from '../besluit.ts';

export interface Vertrekfeiten {
  readonly vandaag: string;
  /** The day on which the party left the covenant, or the partner annex 1, by the decision that the task carries on. */
  readonly einde: string;
}

export const deelnameBeeindigen: Taakregel<Vertrekfeiten> = {
  handeling: 'deelname-beeindigen',
  artikel: '18',
  clausules: ['18.2.1', '18.3', '1.c', '9.1', '14.1'],
  // Nobody: only the task of a notice that ended, or of a partner that was struck.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'termijn-loopt-nog', lid: '2', clausule: '18.2.1', geldt: (s) => s.vandaag >= s.einde }],
  voorwaarden: [],
};
