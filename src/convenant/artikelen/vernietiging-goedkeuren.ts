// Art. 13 lid 1 and 3, 4: core parties approve what is to be destroyed, each for itself; the last one needed makes it final.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { type Kernpartij, weegploegleden } from '../rollen.ts';
import {
  type Bewaard,
  type Goedkeuringen,
  geldtNog,
  kanGoedkeuren,
  staatInformatieplichtToe,
  type Voorstelgrond,
} from '../vernietiging.ts';

/** One line of the list as it is now. */
export interface Voorstelfeiten extends Goedkeuringen, Voorstelgrond {
  readonly bewaard: Bewaard;
}

export interface Goedkeuring {
  readonly partij: Kernpartij | undefined;
  readonly voorstellen: readonly Voorstelfeiten[];
  readonly reden: string | undefined;
  /** The actor looked again whether people can be informed; the reason says why nobody was. */
  readonly herbezien: boolean;
}

export const vernietigingGoedkeuren: Regel<Goedkeuring> = {
  handeling: 'vernietiging-goedkeuren',
  artikel: '13',
  clausules: ['13.1', '13.3', '11.5'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    { reden: 'geen-voorstel-gekozen', lid: '1', clausule: '13.1', geldt: (s) => s.voorstellen.length > 0 },
    {
      reden: 'voorstel-vervallen',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => s.voorstellen.every((voorstel) => geldtNog(voorstel, voorstel.bewaard)),
    },
    {
      reden: 'al-goedgekeurd',
      lid: '1',
      clausule: '13.1',
      geldt: (s) => s.voorstellen.every((voorstel) => s.partij !== undefined && kanGoedkeuren(voorstel, s.partij)),
    },
    {
      reden: 'informatieplicht-open',
      artikel: '11',
      lid: '5',
      clausule: '11.5',
      geldt: (s) =>
        s.voorstellen.every(({ grond, plicht, voorgesteldOp, bewaard: { plaats } }) =>
          staatInformatieplichtToe({ plaats, grond, plicht, voorgesteldOp, herbezien: s.herbezien }),
        ),
    },
    { reden: 'reden-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => gevuld(s.reden) },
  ],
};
