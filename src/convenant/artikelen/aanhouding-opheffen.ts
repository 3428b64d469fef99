// Art. 13 lid 1: what held the destruction is settled, so the hold ends before its last day: by whoever placed it, with the reason.
import type { Regel } from '../besluit.ts';
import type { Optreden } from '../feiten.ts';
import { type Aanhouder, magOpheffen, type Opheffingsgrond } from '../vernietiging.ts';
import { rondVernietiging } from './vernietiging-inzien.ts';

export interface Opheffing {
  /** The hold still runs. */
  readonly loopt: boolean;
  readonly optreden: Optreden;
  readonly aanhouder: Aanhouder;
  readonly grond: Opheffingsgrond | undefined;
}

export const aanhoudingOpheffen: Regel<Opheffing> = {
  handeling: 'aanhouding-opheffen',
  artikel: '13',
  clausules: ['13.1'],
  wie: rondVernietiging,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    { reden: 'aanhouding-loopt-niet', lid: '1', clausule: '13.1', geldt: (s) => s.loopt },
    { reden: 'aanhouding-van-ander', lid: '1', clausule: '13.1', geldt: (s) => magOpheffen(s.aanhouder, s.optreden) },
    { reden: 'opheffingsgrond-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => s.grond !== undefined },
  ],
};
