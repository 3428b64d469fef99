// Art. 13 lid 1: of what was destroyed a statement is drawn up: what, on what ground, in what way and by whom; without a name.
import type { Taakregel } from '../besluit.ts';

export interface Opmaak {
  /** How many destroyed dossiers no statement speaks of yet. */
  readonly aantal: number;
}

export const verklaringOpmaken: Taakregel<Opmaak> = {
  handeling: 'verklaring-opmaken',
  artikel: '13',
  clausules: ['13.1', '13.3'],
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'niets-te-verklaren', lid: '1', clausule: '13.1', geldt: (s) => s.aantal > 0 }],
  voorwaarden: [],
};
