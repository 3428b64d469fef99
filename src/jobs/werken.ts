// The work that this process can carry, by kind of task: every act of the list that only a task carries out.
import type { Taakkop } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { taken } from '../handelingen.ts';
import { taakwerk, type Werk } from './drager.ts';

/** Kind of task -> what carries it out. */
export function maakWerken(poort: Poort): ReadonlyMap<string, Werk> {
  return new Map(Object.values<Taakkop>(taken).map((kop) => [kop.naam, taakwerk(poort, kop)]));
}
