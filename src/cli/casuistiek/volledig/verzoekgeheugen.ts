// A step of a request at work: the request, what was decided about it, and what earlier steps left.
import type { Geval } from './besluiten.ts';
import type { Verzoekbesluit } from './verzoekbesluiten.ts';
import type { IngelezenVerzoek } from './verzoekenlijst.ts';
import type { Verzoekstap } from './verzoekstappen.ts';
import { type Gevalgeheugen, Misgelopen, type Wereld } from './werk.ts';

/** What the steps of one request leave for later ones. */
export interface Verzoekgeheugen {
  id?: string;
  /** Answered in an earlier run: there is nothing to do any more. */
  klaar?: boolean;
  /** Destroyed in an earlier run: it must not come in again. */
  vernietigd?: boolean;
  /** Looked at before its end; afterwards there is nothing to look at. */
  bekeken?: boolean;
  punten?: readonly string[];
  /** Copies and originals that went along: of which item of the list, and as which item of the request. */
  mee?: readonly {
    readonly plaats: number;
    readonly punt: string;
    readonly register: 'weegploeg' | 'casusoverleg' | 'archief';
  }[];
  gestrand?: string;
}

export interface Verzoekwerk extends Wereld {
  readonly stap: Verzoekstap;
  readonly verzoek: IngelezenVerzoek;
  readonly besluit: Verzoekbesluit;
  readonly geheugen: Verzoekgeheugen;
  /** All requests of the list, by their number there: a later one can find an earlier one. */
  readonly verzoeken: ReadonlyMap<string, { readonly geheugen: Verzoekgeheugen }>;
  readonly gevallen: ReadonlyMap<string, { readonly geval: Geval; readonly geheugen: Gevalgeheugen }>;
}

/** The id of the request; throws Misgelopen when it never came in. */
export function verzoekVan({ geheugen }: Verzoekwerk): string {
  if (geheugen.id === undefined) throw new Misgelopen('het verzoek is niet ontvangen');
  return geheugen.id;
}
