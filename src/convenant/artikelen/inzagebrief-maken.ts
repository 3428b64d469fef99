// Art. 12 lid 3-5: the answer to a request as it was given, as a file to send or to keep; for the core parties, as it tells of archive and informing (11), or is silent for it.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const inzagebriefMaken: Regel<Verzoekfeiten> = {
  handeling: 'inzagebrief-maken',
  artikel: '12',
  clausules: ['12.3.3', '12.4', '12.5.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'inzageantwoord-ontbreekt',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) => s.stand === 'beantwoord',
    },
  ],
  voorwaarden: [],
};
