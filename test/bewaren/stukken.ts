// A person of a random past and his files, with what we know of each.
import type { onderwerp } from '../proefdossiers.ts';
import type { Verleden } from './naslag.ts';

/** A dossier or a case, and what happened to it. */
export interface Stuk {
  readonly id: string;
  /** What ended in it: it lies where this lies, and goes with it. */
  readonly mee: readonly string[];
  verleden: Verleden;
  /** Decided before, and weighed anew for these signals. */
  heropend?: { readonly besluit: string; readonly signalen: string[] };
}

/** A merge that can still be undone, as far as we know. */
export interface Samengevoegd {
  readonly oud: Stuk;
  readonly sinds: string;
}

export interface Mens {
  readonly onderwerp: ReturnType<typeof onderwerp>;
  weeg: Stuk;
  casus?: Stuk;
  /** Files that came of reopening. */
  readonly later: Stuk[];
  /** Files that were one with another by mistake. */
  readonly los: Stuk[];
  samen?: Samengevoegd;
  /** Informing is postponed from now on, whatever is decided. */
  steltUit: boolean;
  /** The day on which his last request ends. */
  vraagtTot: string;
}

export const stukkenVan = ({ weeg, casus, later, los }: Mens): readonly Stuk[] => [
  weeg,
  ...(casus === undefined ? [] : [casus]),
  ...later,
  ...los,
];
