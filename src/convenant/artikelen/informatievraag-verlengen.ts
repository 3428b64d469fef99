// Art. 7 lid 4 onder 1: whoever was asked gets more time, with the reason; the old day stays visible.
import type { Regel } from '../besluit.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Vraagverlenging extends Weegfeiten {
  readonly vraagId: string;
  readonly uiterlijk: string;
  readonly reden: string | undefined;
}

/** The question waits for its answer. */
export const isOpenVraag = (s: Weegfeiten & { readonly vraagId: string }) =>
  s.openVragen.some(({ id }) => id === s.vraagId);

export const informatievraagVerlengen: Regel<Weegfeiten, Vraagverlenging> = {
  handeling: 'informatievraag-verlengen',
  artikel: '7',
  clausules: ['7.4.1'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('informatievraag-verlengen')],
  voorwaarden: [
    { reden: 'vraag-niet-open', lid: '4', clausule: '7.4.1', geldt: isOpenVraag },
    {
      reden: 'verlenging-ongeldig',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) =>
        s.uiterlijk >= s.vandaag &&
        s.openVragen.every((vraag) => vraag.id !== s.vraagId || s.uiterlijk > vraag.uiterlijk),
    },
    { reden: 'reden-ontbreekt', lid: '4', clausule: '7.4.1', geldt: (s) => gevuld(s.reden) },
  ],
};
