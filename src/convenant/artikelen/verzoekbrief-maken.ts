// Art. 12 lid 1: the letter to whoever cannot ask, or that a request is withdrawn, as it went, as a file.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const verzoekbriefMaken: Regel<Verzoekfeiten> = {
  handeling: 'verzoekbrief-maken',
  artikel: '12',
  clausules: ['12.1.1', '12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'correctieantwoord-ontbreekt',
      lid: '1',
      clausule: '12.1.1',
      // The answer to a request that was dealt with is the core parties' (inzagebrief-maken).
      geldt: (s) => s.stand === 'niet-behandeld' || s.stand === 'ingetrokken',
    },
  ],
  voorwaarden: [],
};
