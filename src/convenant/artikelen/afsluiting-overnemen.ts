// Art. 8 lid 2 f: the decision that the plan was closed comes into the weegploeg register, once, by a task of the system.
import type { Taakregel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Weegstand } from '../dossier.ts';

export interface Overname {
  readonly vandaag: string;
  readonly stand: Weegstand;
  /** The decision that the task carries on is there and was adopted. */
  readonly besloten: boolean;
  /** What was decided of the words of that decision and is not done yet: the task waits for it. */
  readonly wacht: readonly Wacht[];
}

export const afsluitingOvernemen: Taakregel<Overname> = {
  handeling: 'afsluiting-overnemen',
  artikel: '8',
  clausules: ['8.2', '9.4.2', '12.5.2', '12.6.1'],
  // Nobody: only the task that a closure leaves.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'stand-staat-niet-toe', lid: '2', clausule: '8.2', geldt: (s) => s.stand === 'geagendeerd' },
    { reden: 'niet-eensgezind', artikel: '9', lid: '4', clausule: '9.4.2', geldt: (s) => s.besloten },
    ...zonderWacht<Overname>(() => true),
  ],
  voorwaarden: [],
};
