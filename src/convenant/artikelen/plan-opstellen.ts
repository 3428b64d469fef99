// Art. 9 lid 3, 1 e, 3: the casusoverleg draws up an integrated plan with at least one of the aims a-f.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Planopzet extends Casusfeiten {
  readonly doelen: readonly string[];
  readonly doelomschrijving: string | undefined;
}

export const planOpstellen: Regel<Casusfeiten, Planopzet> = {
  handeling: 'plan-opstellen',
  artikel: '9',
  clausules: ['9.3', '1.e', '3.3.a-f'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('plan-opstellen')],
  voorwaarden: [
    {
      reden: 'doel-plan-ontbreekt',
      artikel: '3',
      lid: 'a-f',
      clausule: '3.3.a-f',
      geldt: (s) => s.doelen.length > 0 && gevuld(s.doelomschrijving),
    },
    {
      reden: 'wens-achterblijver-ontbreekt',
      artikel: '3',
      lid: 'f',
      clausule: '3.3.a-f',
      // Met by somebody in the file who asked for help himself, not by a day that somebody types.
      geldt: (s) => !s.doelen.includes('f') || s.wensAchterblijver !== undefined,
    },
  ],
};
