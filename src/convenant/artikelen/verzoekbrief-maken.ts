// Art. 12 lid 1 and 5: the answer to a request to correct or an objection, to whoever cannot ask, or that a request is withdrawn, as it went, as a file.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const verzoekbriefMaken: Regel<Verzoekfeiten> = {
  handeling: 'verzoekbrief-maken',
  artikel: '12',
  clausules: ['12.5.2', '12.1.1', '12.3.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'correctieantwoord-ontbreekt',
      lid: '5',
      clausule: '12.5.2',
      geldt: (s) =>
        s.stand === 'niet-behandeld' || s.stand === 'ingetrokken' || (s.stand === 'beantwoord' && s.soort !== 'inzage'),
    },
  ],
  voorwaarden: [],
};
