// Art. 13 lid 4: what the core parties ordered comes into the weegploeg register as a new dossier, once, by a task of the system.
import type { Taakregel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';

export interface TeHeropenen {
  readonly vandaag: string;
  /** The day on which the archived dossier is destroyed. */
  readonly vernietigen: string;
  /** What was decided of its items after the order and is not done yet: the task waits for it. */
  readonly wacht: readonly Wacht[];
}

/** That the order was given and not carried out yet is what the door looks at; without it there is nothing to find. */
export const heropenen: Taakregel<TeHeropenen> = {
  handeling: 'heropenen',
  artikel: '13',
  clausules: ['13.4', '13.1', '8.2', '12.5.2', '12.6.1'],
  // Nobody: only the task that the order leaves.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [
    { reden: 'bewaartermijn-voorbij', lid: '1', clausule: '13.1', geldt: (s) => s.vandaag < s.vernietigen },
    ...zonderWacht<TeHeropenen>(() => true),
  ],
  voorwaarden: [],
};
