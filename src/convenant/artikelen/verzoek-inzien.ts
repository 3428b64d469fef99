// Art. 12 lid 1: a request with its content opens for the uitvoerder, to whom it was addressed.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const verzoekInzien: Regel<Verzoekfeiten> = {
  handeling: 'verzoek-inzien',
  artikel: '12',
  clausules: ['12.1.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
