// Art. 13 lid 2: only the core parties see which dossiers are in the archive, by number; never a name.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';

export const archiefInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'archief-inzien',
  artikel: '13',
  clausules: ['13.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
