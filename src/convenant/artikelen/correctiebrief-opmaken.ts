// Art. 12 lid 5: the answer as it would go today, as a file; nothing is recorded.
import type { Regel } from '../besluit.ts';
import type { Correctieverzoekfeiten } from '../correctieverzoeken.ts';
import { type Briefkeuze, beslist, briefvoorwaarden } from './correctie-beantwoorden.ts';

export const correctiebriefOpmaken: Regel<Correctieverzoekfeiten, Briefkeuze> = {
  handeling: 'correctiebrief-opmaken',
  artikel: '12',
  clausules: ['12.5.2', '12.4', '12.3.1', '12.5.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: beslist,
  voorwaarden: briefvoorwaarden,
};
