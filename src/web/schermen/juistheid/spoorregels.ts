// Which corrections of an item are told: what changed at its source only as long as the copy did not follow.
import type { JuistheidVorm } from '../../../convenant/vormen/correctie.ts';

type Correctie = JuistheidVorm['correcties'][number];

/** Corrections of these items, without a change at the source that the copy had a correction of its own after, or the same day. */
export const spoorregels = <C extends Pick<Correctie, 'gegeven' | 'op' | 'aanDeBron'>>(
  correcties: readonly C[],
  ids: readonly string[],
): readonly C[] =>
  correcties.filter(
    ({ gegeven, op, aanDeBron }) =>
      ids.includes(gegeven) &&
      !(aanDeBron && correcties.some((een) => een.gegeven === gegeven && !een.aanDeBron && een.op >= op)),
  );
