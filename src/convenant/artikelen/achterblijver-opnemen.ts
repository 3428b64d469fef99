// Art. 10 lid 2 f, 1 a, 3 f: somebody who lived with the traveller as a family, as far as the plan needs it; help only on his own wish.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';
import { type Netwerkpersoonopname, persoonsvoorwaarden } from './netwerkpersoon-opnemen.ts';

export interface Achterblijveropname extends Netwerkpersoonopname {
  /** How they lived together as a family. */
  readonly gezinsband: string | undefined;
  readonly hulp: boolean;
  readonly wensOp: string | undefined;
}

export const achterblijverOpnemen: Regel<Casusfeiten, Achterblijveropname> = {
  handeling: 'achterblijver-opnemen',
  artikel: '10',
  clausules: ['10.2', '1.a', '3.3.a-f'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('achterblijver-opnemen')],
  voorwaarden: [
    ...persoonsvoorwaarden,
    { reden: 'gezinsband-ontbreekt', artikel: '1', lid: 'a', clausule: '1.a', geldt: (s) => gevuld(s.gezinsband) },
    {
      reden: 'wens-achterblijver-ontbreekt',
      artikel: '3',
      lid: 'f',
      clausule: '3.3.a-f',
      // A wish without help is recorded too, but never one of a day that is still to come.
      geldt: (s) => (s.wensOp === undefined ? !s.hulp : s.wensOp <= s.vandaag),
    },
  ],
};
