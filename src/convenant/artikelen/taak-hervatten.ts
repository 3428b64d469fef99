// Art. 15 lid 1: a task that was given up is tried again, once its cause is gone.
import type { Regel } from '../besluit.ts';

export interface Hervatfeiten {
  readonly vandaag: string;
}

export interface Hervatting extends Hervatfeiten {
  /** The task was given up after its last attempt. */
  readonly dood: boolean;
}

export const taakHervatten: Regel<Hervatfeiten, Hervatting> = {
  handeling: 'taak-hervatten',
  artikel: '15',
  clausules: ['15.1'],
  wie: [{ rol: 'uitvoerder' }, { rol: 'functioneel-beheerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [{ reden: 'taak-niet-vastgelopen', lid: '1', clausule: '15.1', geldt: (s) => s.dood }],
};
