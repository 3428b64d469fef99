// Art. 9 lid 1, 12 lid 6: who was agreed on while something in the case waited takes part once nothing does, by a task of the system.
import type { Taakregel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import type { Casusstand } from '../dossier.ts';
import { type Deelnamefeiten, kanDeelnemen } from './deelnemer-toevoegen.ts';

export interface Toelating extends Deelnamefeiten {
  readonly vandaag: string;
  readonly stand: Casusstand;
  /** What the newcomer would read and was decided to be otherwise, or is to be shielded: the task waits for it. */
  readonly wacht: readonly Wacht[];
}

/** That all agreed is what the door looks at; without it there is nothing to find. */
export const deelnemerToelaten: Taakregel<Toelating> = {
  handeling: 'deelnemer-toelaten',
  artikel: '9',
  clausules: ['9.1', '1.c', '12.5.2', '12.6.1'],
  // Nobody: only the task that the decision leaves.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'stand-staat-niet-toe', lid: '1', clausule: '9.1', geldt: (s) => s.stand !== 'gesloten' },
    ...kanDeelnemen,
    ...zonderWacht<Toelating>(() => true),
  ],
  voorwaarden: [],
};
