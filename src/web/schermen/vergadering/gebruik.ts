// A meeting as the screens of both registers use it.
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';

export type Vergadering =
  | Antwoorden['weegvergaderingen-inzien']['vergaderingen'][number]
  | Antwoorden['casusvergaderingen-inzien']['vergaderingen'][number];
export type Agendapunt = Vergadering['punten'][number];

/** The items that are still on the agenda, in its order. */
export function opAgenda(vergadering: Vergadering): readonly Agendapunt[] {
  return vergadering.punten.filter(({ stand }) => stand !== 'vervallen');
}
