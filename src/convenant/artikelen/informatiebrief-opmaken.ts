// Art. 11 lid 2-3: the letter by which somebody is informed, made from the file and kept as it is, until it is recorded which one went.
import type { Regel } from '../besluit.ts';
import { archiefredenGenoemd, type Briefkeuzes, briefvoorwaarden, vrijTeInformeren } from '../informatiebrief.ts';
import { type Informatiefeiten, naUitkomst, nietAchterhaald } from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export const informatiebriefOpmaken: Regel<Informatiefeiten, Informatiefeiten & Briefkeuzes> = {
  handeling: 'informatiebrief-opmaken',
  artikel: '11',
  clausules: ['11.2', '11.3.1', '12.1.1', '13.1'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('informatiebrief-opmaken'), naUitkomst, ...vrijTeInformeren, nietAchterhaald],
  voorwaarden: [...briefvoorwaarden, archiefredenGenoemd],
};
