// What the cards of the signal form are given.
import type { Waarden } from './waarden.ts';

export interface Kaarteigenschappen {
  readonly waarden: Waarden;
  readonly zet: (deel: Partial<Waarden>) => void;
}
