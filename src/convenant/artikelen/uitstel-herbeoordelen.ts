// Art. 11 lid 5: a postponement is looked at again; it goes on with a new weighing, or the impediment is gone.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import {
  heeftBeletsel,
  type Informatiefeiten,
  naOverleg,
  naUitkomst,
  type Uitstel,
  uitstelvoorwaarden,
} from '../informatieplicht.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Herbeoordeling extends Informatiefeiten, Uitstel {
  readonly uitkomst: 'blijft' | 'vervallen';
  /** Why nothing stands in the way any more. */
  readonly reden: string | undefined;
}

export const uitstelHerbeoordelen: Regel<Informatiefeiten, Herbeoordeling> = {
  handeling: 'uitstel-herbeoordelen',
  artikel: '11',
  clausules: ['11.3.1', '11.3.2', '11.4', '11.5'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('uitstel-herbeoordelen'),
    naUitkomst,
    { reden: 'geen-uitstel', lid: '5', clausule: '11.5', geldt: (s) => s.uitstel !== undefined },
    ...naOverleg,
  ],
  voorwaarden: [
    {
      reden: 'beletsel-blijft',
      lid: '5',
      clausule: '11.5',
      geldt: (s) => s.uitkomst === 'blijft' || !heeftBeletsel(s),
    },
    {
      reden: 'reden-ontbreekt',
      lid: '5',
      clausule: '11.5',
      geldt: (s) => s.uitkomst === 'blijft' || gevuld(s.reden),
    },
    ...uitstelvoorwaarden,
  ],
};
