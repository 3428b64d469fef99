// Art. 7 lid 4 onder 1: a question that need not be answered any more is taken back, with the reason; it stays visible.
import type { Regel } from '../besluit.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';
import { isOpenVraag } from './informatievraag-verlengen.ts';

export interface Vraagintrekking extends Weegfeiten {
  readonly vraagId: string;
  readonly reden: string | undefined;
}

export const informatievraagIntrekken: Regel<Weegfeiten, Vraagintrekking> = {
  handeling: 'informatievraag-intrekken',
  artikel: '7',
  clausules: ['7.4.1'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('informatievraag-intrekken')],
  voorwaarden: [
    { reden: 'vraag-niet-open', lid: '4', clausule: '7.4.1', geldt: isOpenVraag },
    { reden: 'reden-ontbreekt', lid: '4', clausule: '7.4.1', geldt: (s) => gevuld(s.reden) },
  ],
};
