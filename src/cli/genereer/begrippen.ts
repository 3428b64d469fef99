// Builds begrippen.md: the glossary, in the order of the Dutch alphabet, so that an English reader finds his way.
import { begrippen as lijst } from '../../convenant/begrippen.ts';
import { pagina, tabel } from './tabel.ts';

const volgorde = new Intl.Collator('nl');

export function begrippen(): string {
  return pagina(
    'Begrippen',
    'Words of the covenant are Dutch in code, screens and documents. This list gives their English name, their meaning and the clause (see `artikelen.md`) that they come from; a dash marks a word of the house.',
    tabel(
      ['Begrip', 'English', 'Meaning', 'Clause'],
      Object.entries(lijst)
        .sort(([een], [ander]) => volgorde.compare(een, ander))
        .map(([woord, { en, uitleg, clausule }]) => [woord, en, uitleg, clausule]),
    ),
  );
}
