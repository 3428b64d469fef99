// Corrections of archived items (art. 12 lid 5-6, 13 lid 2): what the core parties still owe of a point, and what carrying it out makes of the item.
import type { Correctiereden, Toestand, Wijziging } from './correcties.ts';
import type { Correctiegrond, Correctieverzoekfeiten } from './correctieverzoeken.ts';

/** The facts of a request with the items of the archive that it is about, as far as they exist for the actor. */
export interface Archiefverzoekfeiten extends Correctieverzoekfeiten {
  /** Of the items without a decision the sealed ones: the answer cannot wait for them. */
  readonly openVerzegeld: number;
}

/** New content comes with an improvement or an addition, and with nothing else. */
export const vraagtInhoud = (wijziging: string | undefined): wijziging is 'verbeterd' | 'aangevuld' =>
  wijziging === 'verbeterd' || wijziging === 'aangevuld';

/** What was wrong must go from every row that repeats it; an addition and the end of shielding leave nothing wrong behind. */
export const neemtWeg = (wijziging: Wijziging): boolean =>
  wijziging !== 'aangevuld' && wijziging !== 'niet-meer-afgeschermd';

/** The reason that the trace of a change holds: the ground of the decision, and for shielding that ends or waits for one its own. */
export function redenVan(wijziging: Wijziging, grond: Correctiegrond | null): Correctiereden {
  if (wijziging === 'niet-meer-afgeschermd') return 'beperking-vervallen';
  return grond ?? 'juistheid-betwist';
}

export interface Itemstand {
  readonly toestand: Toestand;
  /** This point shielded the item for the time of its objection. */
  readonly beperkt: boolean;
  /** Another point shields it: its objection is open, or shielding was decided on. */
  readonly anderBeperkt: boolean;
}

/** The state of an item after a change. What was shielded for this point opens again, unless another still shields it. */
export function toestandNa(wijziging: Wijziging, { toestand, beperkt, anderBeperkt }: Itemstand): Toestand {
  switch (wijziging) {
    case 'verwijderd':
    case 'afgeschermd':
      return wijziging;
    case 'niet-meer-afgeschermd':
      return anderBeperkt ? toestand : 'geldig';
    case 'verbeterd':
    case 'aangevuld':
      return beperkt && !anderBeperkt ? 'geldig' : toestand;
  }
}
