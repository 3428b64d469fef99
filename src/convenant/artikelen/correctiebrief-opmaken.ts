// Art. 12 lid 5: the answer as it would go today, as a file for the core party that gives it; nothing is recorded.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';
import { archiefIsVers } from '../zoekslagen.ts';
import { type Antwoordfeiten, type Briefkeuze, beslist, briefvoorwaarden } from './correctie-beantwoorden.ts';

export const correctiebriefOpmaken: Regel<Antwoordfeiten, Briefkeuze> = {
  handeling: 'correctiebrief-opmaken',
  artikel: '12',
  clausules: ['12.5.2', '12.4', '12.3.1', '12.3.3', '12.5.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: beslist,
  voorwaarden: [archiefIsVers(({ vandaag }) => vandaag), ...briefvoorwaarden],
};
