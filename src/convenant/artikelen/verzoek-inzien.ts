// Art. 12 lid 1 and 4: a request with its content opens for the uitvoerder, to whom it was addressed; once he searched, for the core parties too.
import type { Regel } from '../besluit.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const verzoekInzien: Regel<Verzoekfeiten> = {
  handeling: 'verzoek-inzien',
  artikel: '12',
  clausules: ['12.1.1'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
