// Art. 12 lid 3, AVG 12 lid 3: the letter by which a request was put off, as it went, as a file.
import type { Regel } from '../besluit.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';

export const verdagingsbriefMaken: Regel<Verzoekfeiten> = {
  handeling: 'verdagingsbrief-maken',
  artikel: '12',
  clausules: ['12.3.2'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [{ reden: 'niet-verdaagd', lid: '3', clausule: '12.3.2', geldt: (s) => s.verdaagdOp !== undefined }],
  voorwaarden: [],
};
