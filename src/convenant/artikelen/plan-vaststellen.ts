// Art. 9 lid 3, 1 e: the casusoverleg adopts the plan; it holds at least one aim and one measure.
import type { Regel } from '../besluit.ts';
import { type Wacht, zonderWacht } from '../correctieverzoeken.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Planvaststelling extends Casusfeiten {
  readonly motivering: string | undefined;
  /** What items of the case wait for: from the adoption on external partners read the plan. */
  readonly wacht: readonly Wacht[];
}

export const planVaststellen: Regel<Casusfeiten, Planvaststelling> = {
  handeling: 'plan-vaststellen',
  artikel: '9',
  clausules: ['9.3', '1.e', '3.3.a-f', '12.5.2', '12.6.1'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('plan-vaststellen'),
    {
      reden: 'doel-plan-ontbreekt',
      artikel: '3',
      lid: 'a-f',
      clausule: '3.3.a-f',
      geldt: (s) => (s.plan?.doelen.length ?? 0) > 0,
    },
    {
      reden: 'maatregel-ontbreekt',
      artikel: '1',
      lid: 'e',
      clausule: '1.e',
      geldt: (s) => (s.plan?.maatregelen ?? 0) > 0,
    },
  ],
  voorwaarden: [
    { reden: 'motivering-ontbreekt', lid: '3', clausule: '9.3', geldt: (s) => gevuld(s.motivering) },
    ...zonderWacht<Planvaststelling>(() => true),
  ],
};
