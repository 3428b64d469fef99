// Art. 13 lid 4: what the core parties ordered comes into the weegploeg register as a new dossier, once, by a task of the system.
import type { Taakregel } from '../besluit.ts';

export interface TeHeropenen {
  readonly vandaag: string;
  /** The day on which the archived dossier is destroyed. */
  readonly vernietigen: string;
}

/** That the order was given and not carried out yet is what the door looks at; without it there is nothing to find. */
export const heropenen: Taakregel<TeHeropenen> = {
  handeling: 'heropenen',
  artikel: '13',
  clausules: ['13.4', '13.1', '8.2'],
  // Nobody: only the task that the order leaves.
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'bewaartermijn-voorbij', lid: '1', clausule: '13.1', geldt: (s) => s.vandaag < s.vernietigen }],
  voorwaarden: [],
};
