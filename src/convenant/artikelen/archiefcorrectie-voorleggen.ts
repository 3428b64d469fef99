// Art. 12 lid 5, 13 lid 2: a core party says which archived items a request is about; the uitvoerder cannot look there, and coordinates (12 lid 1).
import type { Regel } from '../besluit.ts';
import { behandelbaar } from '../correctieverzoeken.ts';
import { weegploegleden } from '../rollen.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { type Voorlegging, voorlegvoorwaarden } from './correctie-voorleggen.ts';

export interface Archiefvoorlegging extends Voorlegging {
  /** Chosen items that are copies of an item that lies in the archive too. */
  readonly kopieen: number;
}

export const archiefcorrectieVoorleggen: Regel<Verzoekfeiten, Archiefvoorlegging> = {
  handeling: 'archiefcorrectie-voorleggen',
  artikel: '12',
  clausules: ['12.1.2', '12.5.1', '12.3.1', '13.1', '13.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: behandelbaar,
  voorwaarden: [
    ...voorlegvoorwaarden,
    // What is decided of an item is carried out in its copies as well.
    { reden: 'origineel-in-archief', lid: '5', clausule: '12.5.1', geldt: (s) => s.kopieen === 0 },
  ],
};
