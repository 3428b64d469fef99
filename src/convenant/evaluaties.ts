// Art. 15 lid 3 and 18 lid 4: what is evaluated, by whom, and from which day the next time runs. Pure.
import type { Optreden } from './feiten.ts';
import { isKernpartij } from './rollen.ts';

export const evaluatiesoorten = ['beveiliging', 'convenant'] as const;
export type Evaluatiesoort = (typeof evaluatiesoorten)[number];

/** An evaluation that was held. */
export interface Gehouden {
  readonly soort: Evaluatiesoort;
  readonly gehoudenOp: string;
}

/** The days that an evaluation runs from when none was held yet. */
export interface Evaluatiebegin {
  readonly inwerkingtreding: string | null;
  readonly beveiligingsplan: { readonly vastgesteld: string; readonly laatst_geevalueerd: string | null } | undefined;
}

/** Duties of evaluating: to do it, and for who watches over it that it is late. */
export const evaluatietaken = [
  'beveiliging-evalueren',
  'convenant-evalueren',
  'beveiligingsevaluatie-te-laat',
  'convenantevaluatie-te-laat',
] as const;
export const evaluatieTeLaat = {
  beveiliging: 'beveiligingsevaluatie-te-laat',
  convenant: 'convenantevaluatie-te-laat',
} as const satisfies Record<Evaluatiesoort, (typeof evaluatietaken)[number]>;

/** The day that the time to the next evaluation runs from: the last one, or the beginning; undefined while there is nothing to evaluate. */
export function evaluatieVanaf(
  soort: Evaluatiesoort,
  { inwerkingtreding, beveiligingsplan: plan }: Evaluatiebegin,
  gehouden: readonly Gehouden[],
): string | undefined {
  const begin = soort === 'convenant' ? inwerkingtreding : (plan?.laatst_geevalueerd ?? plan?.vastgesteld);
  if (begin === null || begin === undefined) return undefined;
  const dagen = gehouden.filter((elk) => elk.soort === soort).map(({ gehoudenOp }) => gehoudenOp);
  return [begin, ...dagen].toSorted().at(-1);
}

/**
 * Whose evaluation it is: that of the security of the controllers together (15 lid 2-3), for whom their security officer can do
 * it; that of the covenant of every party.
 */
export function evalueert(soort: Evaluatiesoort, { rol, partij }: Optreden): boolean {
  if (rol === 'beveiligingsfunctionaris') return soort === 'beveiliging';
  if (rol !== 'weegploeglid' && rol !== 'casusoverleglid') return false;
  return soort === 'convenant' ? partij !== undefined : isKernpartij(partij);
}
