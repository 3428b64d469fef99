// Art. 12 lid 4 and 5: whoever answers a request to correct or an objection sees the letter first, as it would go; nothing is recorded.
import type { Regel } from '../besluit.ts';
import { weegploegleden } from '../rollen.ts';
import { archiefIsVers } from '../zoekslagen.ts';
import {
  type Antwoordfeiten,
  beslist,
  type Correctiebrief,
  correctiebriefvereisten,
} from './correctie-beantwoorden.ts';

export const correctiebriefBekijken: Regel<Antwoordfeiten, Correctiebrief> = {
  handeling: 'correctiebrief-bekijken',
  artikel: '12',
  clausules: ['12.5.2', '12.4', '12.3.1', '12.3.3', '12.5.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: beslist,
  voorwaarden: [archiefIsVers(({ vandaag }) => vandaag), ...correctiebriefvereisten],
};
