// Art. 11 lid 3, 12 lid 4: whoever answers openly while informing the person is postponed says why that no longer harms the interest.
import type { Voorwaarde } from './besluit.ts';
import { gevuld } from './feiten.ts';

export interface Openfeiten {
  /** Files of the person in which informing him is postponed, as far as the actor may know. */
  readonly lopendUitstel: number;
  /** Why an open answer does not harm the interest for which informing was postponed. */
  readonly openreden?: string | undefined;
}

/** Asks that reason of an answer that says that there is something about the person on record. */
export const openredenGenoemd = <S extends Openfeiten>(isOpen: (s: S) => boolean): Voorwaarde<S> => ({
  reden: 'openreden-ontbreekt',
  artikel: '12',
  lid: '4',
  clausule: '12.4',
  geldt: (s) => !isOpen(s) || s.lopendUitstel === 0 || gevuld(s.openreden),
});
