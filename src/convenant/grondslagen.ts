// The legal grounds on which parties may provide personal data (art. 6 and the Wpg-machtigingsbesluit), with their validity.
import type { Partijsoort } from './rollen.ts';

/** One legal ground: article, who can rest on it, and between which days it holds (ISO days; no end is still valid). */
export interface Grondslag {
  readonly code: string;
  readonly artikel: string;
  readonly clausule: string;
  readonly partijen: readonly Partijsoort[];
  readonly vanaf: string;
  readonly tot?: string;
}

export const grondslagcodes = ['avg-6-1-e', 'avg-6-1-c', 'wjsg-39f-1', 'wpg-20', 'wpg-18-2-machtiging'] as const;
export type Grondslagcode = (typeof grondslagcodes)[number];

/**
 * The grounds of regime convenant-2017, in the words of the law that replaced the Wbp (AVG since 25 May 2018).
 * The Wbp letters that the covenant names (8 c, 8 e) are gone; a list that still names them must be converted when it comes in.
 */
export const grondslagen: Record<Grondslagcode, Grondslag> = {
  'avg-6-1-e': {
    code: 'avg-6-1-e',
    artikel: 'AVG 6 lid 1 e',
    clausule: '6.c',
    partijen: ['gemeente', 'rvdk'],
    vanaf: '2018-05-25',
  },
  'avg-6-1-c': {
    code: 'avg-6-1-c',
    artikel: 'AVG 6 lid 1 c',
    clausule: '6.e.I-III',
    partijen: ['reclassering'],
    vanaf: '2018-05-25',
  },
  'wjsg-39f-1': {
    code: 'wjsg-39f-1',
    artikel: 'Wjsg 39f lid 1',
    clausule: '6.a',
    partijen: ['om'],
    vanaf: '2004-09-01',
  },
  'wpg-20': { code: 'wpg-20', artikel: 'Wpg 20', clausule: 'MB-rec-3', partijen: ['politie'], vanaf: '2008-01-01' },
  'wpg-18-2-machtiging': {
    code: 'wpg-18-2-machtiging',
    artikel: 'Wpg 18 lid 2 en machtigingsbesluit 1 lid 2',
    clausule: 'MB-1.2',
    partijen: ['politie'],
    vanaf: '2017-07-21',
  },
};

/** Regimes of the Wet politiegegevens under which the police may hold an item. */
export const wpgRegimes = ['8', '9', '10-1-a', '10-1-b', '10-1-c', '12', '13'] as const;
export type WpgRegime = (typeof wpgRegimes)[number];

/** Regimes that only the authorisation opens, and then for the college of B en W alone (MB art. 1 lid 2). */
export const regimesMachtiging: readonly WpgRegime[] = ['9', '10-1-a', '10-1-c'];
/** Regimes that no ground in this covenant opens (MB art. 1 lid 2). */
export const regimesUitgesloten: readonly WpgRegime[] = ['10-1-b', '12'];

/** True when this regime comes in sealed: it opens only by politiegegevens-vrijgeven. */
export function isVerzegeldRegime(regime: string | null | undefined): boolean {
  return regimesMachtiging.some((machtiging) => machtiging === regime);
}

/** True when a party can rest on this ground on this day; an unknown code is no ground. */
export function isGrondslagVan(code: string | undefined, partij: Partijsoort, dag: string): boolean {
  const gevonden = grondslagcodes.find((bekend) => bekend === code);
  if (gevonden === undefined) return false;
  const grondslag = grondslagen[gevonden];
  return grondslag.partijen.includes(partij) && geldtOp(grondslag, dag);
}

/** True when a ground holds on this day; its first and last day count. */
export function geldtOp(grondslag: Pick<Grondslag, 'vanaf' | 'tot'>, dag: string): boolean {
  return grondslag.vanaf <= dag && (grondslag.tot === undefined || dag <= grondslag.tot);
}

/** The ground that belongs to a Wpg regime; undefined when none opens it. */
export function grondslagBijRegime(regime: WpgRegime): Grondslagcode | undefined {
  if (regimesUitgesloten.includes(regime)) return undefined;
  return regimesMachtiging.includes(regime) ? 'wpg-18-2-machtiging' : 'wpg-20';
}

/**
 * True when the police can rest on this ground for data under this regime on this day (MB-rec-3, MB art. 1 lid 2).
 * Without a regime, or under an excluded one, there is no ground to compare with: rules give those reasons by themselves.
 */
export function isGrondslagBijRegime(code: string | undefined, regime: WpgRegime | undefined, dag: string): boolean {
  if (regime === undefined) return isGrondslagVan(code, 'politie', dag);
  if (regimesUitgesloten.includes(regime)) return true;
  return code === grondslagBijRegime(regime) && isGrondslagVan(code, 'politie', dag);
}
