// Art. 13 lid 1: what held the destruction is settled, so the hold ends before its last day.
import type { Regel } from '../besluit.ts';
import { rondVernietiging } from './vernietiging-inzien.ts';

export interface Opheffing {
  /** The hold still runs. */
  readonly loopt: boolean;
}

export const aanhoudingOpheffen: Regel<Opheffing> = {
  handeling: 'aanhouding-opheffen',
  artikel: '13',
  clausules: ['13.1'],
  wie: rondVernietiging,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [{ reden: 'aanhouding-loopt-niet', lid: '1', clausule: '13.1', geldt: (s) => s.loopt }],
};
