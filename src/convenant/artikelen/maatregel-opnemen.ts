// Art. 1 e, 10 lid 2 e: a measure of the plan has an owner who takes part, a last day and an expected result.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Maatregelopname extends Casusfeiten {
  /** Id of the party or external partner that carries out the measure. */
  readonly eigenaar: string;
  readonly omschrijving: string | undefined;
  readonly verantwoordelijke: string | undefined;
  readonly verwachtResultaat: string | undefined;
  readonly uiterlijk: string;
}

export const maatregelOpnemen: Regel<Casusfeiten, Maatregelopname> = {
  handeling: 'maatregel-opnemen',
  artikel: '1',
  clausules: ['1.e', '9.1', '9.3', '10.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('maatregel-opnemen')],
  voorwaarden: [
    {
      reden: 'eigenaar-geen-deelnemer',
      artikel: '9',
      lid: '1',
      clausule: '9.1',
      geldt: (s) => s.deelnemers.includes(s.eigenaar),
    },
    {
      reden: 'resultaat-ontbreekt',
      lid: 'e',
      clausule: '1.e',
      geldt: (s) => gevuld(s.omschrijving) && gevuld(s.verantwoordelijke) && gevuld(s.verwachtResultaat),
    },
    { reden: 'uiterlijk-ongeldig', lid: 'e', clausule: '1.e', geldt: (s) => s.uiterlijk >= s.vandaag },
  ],
};
