// How a rule of the covenant is written down and weighed: a table of conditions in, a Besluit with every failing condition out.
import type { Handelingnaam, Taakhandeling } from './dossier.ts';
import type { Reden } from './redenen.ts';
import type { Bevoegde } from './rollen.ts';

/** One condition of a rule. `geldt` is true when the condition is met; it must be total and pure. */
export interface Voorwaarde<S> {
  readonly reden: Reden;
  /** Article when it differs from the article of the rule, e.g. 'MB 2'. */
  readonly artikel?: string;
  /** Paragraph or letter within the article. */
  readonly lid: string;
  /** Row of the obligations table (`docs/generated/artikelen.md`). */
  readonly clausule: string;
  readonly geldt: (situatie: S) => boolean;
}

/**
 * A rule: who may carry out the act, and under which conditions.
 * `vooraf` needs the facts of the dossier only (F), so a screen can tell beforehand what is possible; `voorwaarden` needs the facts and the input (S).
 */
export interface Regel<F, S extends F = F, N extends string = Handelingnaam> {
  readonly handeling: N;
  readonly artikel: string;
  readonly clausules: readonly string[];
  readonly wie: readonly Bevoegde[];
  /** True for the few acts that must work before the covenant is in force (art. 18 lid 1). */
  readonly voorInwerkingtreding: boolean;
  readonly vooraf: readonly Voorwaarde<F>[];
  readonly voorwaarden: readonly Voorwaarde<S>[];
}

/** The rule of an act that only a task carries out. */
export type Taakregel<F, S extends F = F> = Regel<F, S, Taakhandeling>;

/** Why an act is refused: article, paragraph and reason, always together. */
export interface Weigering {
  readonly artikel: string;
  readonly lid: string;
  readonly clausule: string;
  readonly reden: Reden;
}

export type Besluit =
  | { readonly toegestaan: true }
  | { readonly toegestaan: false; readonly weigeringen: readonly Weigering[] };

/** Weighs conditions against a situation; lists all that fail, never only the first. */
export function weeg<S>(artikel: string, voorwaarden: readonly Voorwaarde<S>[], situatie: S): readonly Weigering[] {
  return voorwaarden
    .filter((voorwaarde) => !voorwaarde.geldt(situatie))
    .map((voorwaarde) => ({
      artikel: voorwaarde.artikel ?? artikel,
      lid: voorwaarde.lid,
      clausule: voorwaarde.clausule,
      reden: voorwaarde.reden,
    }));
}

/** A Besluit from the refusals found; no refusals means allowed. */
export function besluitVan(weigeringen: readonly Weigering[]): Besluit {
  return weigeringen.length === 0 ? { toegestaan: true } : { toegestaan: false, weigeringen };
}

/** Weighs a whole rule: the conditions on the dossier and those on the input, all reasons at once. */
export function toets<F, S extends F>(regel: Regel<F, S, string>, situatie: S): Besluit {
  return besluitVan([
    ...weeg(regel.artikel, regel.vooraf, situatie),
    ...weeg(regel.artikel, regel.voorwaarden, situatie),
  ]);
}
