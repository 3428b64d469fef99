// Every rule as plain rows, so that the documents can look a condition up by reason, clause or act.
import { inWerking, persoonlijk } from '../../convenant/artikelen/algemeen.ts';
import type { Regel } from '../../convenant/besluit.ts';
import type { Handelingnaam, Taakhandeling } from '../../convenant/dossier.ts';
import type { Reden } from '../../convenant/redenen.ts';
import { regels, taakregels } from '../../convenant/regels.ts';
import type { Bevoegde } from '../../convenant/rollen.ts';

export interface Voorwaarderij {
  /** The act, or undefined for a condition that every act shares. */
  readonly handeling: Handelingnaam | Taakhandeling | undefined;
  readonly artikel: string;
  readonly lid: string;
  readonly clausule: string;
  readonly reden: Reden;
}

export interface Regelrij {
  readonly handeling: Handelingnaam | Taakhandeling;
  readonly artikel: string;
  readonly clausules: readonly string[];
  readonly wie: readonly Bevoegde[];
  readonly voorInwerkingtreding: boolean;
}

/** The rules in the order of the life of a partnership. */
/** Every rule, those of tasks last. */
const alleRegels: readonly Regel<never, never, Handelingnaam | Taakhandeling>[] = [
  ...Object.values(regels),
  ...Object.values(taakregels),
];

export const regelrijen: readonly Regelrij[] = alleRegels.map(
  ({ handeling, artikel, clausules, wie, voorInwerkingtreding }) => ({
    handeling,
    artikel,
    clausules,
    wie,
    voorInwerkingtreding,
  }),
);

/** Every condition of every act, the shared ones first. */
export const voorwaarderijen: readonly Voorwaarderij[] = [
  ...[...inWerking, ...persoonlijk].map(({ artikel, lid, clausule, reden }) => ({
    handeling: undefined,
    artikel: artikel ?? '',
    lid,
    clausule,
    reden,
  })),
  ...alleRegels.flatMap((regel) =>
    [...regel.vooraf, ...regel.voorwaarden].map(({ artikel, lid, clausule, reden }) => ({
      handeling: regel.handeling,
      artikel: artikel ?? regel.artikel,
      lid,
      clausule,
      reden,
    })),
  ),
];

/** `art. 7 lid 4`, `MB 1 lid 2`, `Ondertekening a-e`: one way to write a place in all documents. */
export function plaats({ artikel, lid }: { readonly artikel: string; readonly lid: string }): string {
  const deel = lid === '' ? '' : /^\d/.test(lid) ? ` lid ${lid}` : ` onder ${lid}`;
  if (/^\d/.test(artikel)) return `art. ${artikel}${deel}`;
  if (artikel.startsWith('MB ')) return `MB ${/^\d/.test(artikel.slice(3)) ? 'art. ' : ''}${artikel.slice(3)}${deel}`;
  return artikel;
}
