// Art. 11 lid 2 and 4: the letter that was made, or by which somebody was informed, as a file; for the core parties only.
import type { Regel } from '../besluit.ts';
import { archiefredenGenoemd, type Briefkeuzes } from '../informatiebrief.ts';
import type { Informatiefeiten } from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';

type Briefbestand = Pick<Informatiefeiten, 'vandaag' | 'gearchiveerd'> & Pick<Briefkeuzes, 'archiefreden'>;

export const informatiebriefMaken: Regel<Pick<Briefbestand, 'vandaag'>, Briefbestand> = {
  handeling: 'informatiebrief-maken',
  artikel: '11',
  clausules: ['11.2', '11.4', '8.4', '13.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [archiefredenGenoemd],
};
