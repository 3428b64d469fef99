// Art. 9 lid 4, 10 lid 2 e: the owner ends a measure, with or without the expected result, or before its end.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld, heeftLopendeMaatregel, spreektVoorEigenaar, vindMaatregel } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Maatregelafronding extends Casusfeiten {
  readonly maatregel: string;
  readonly dag: string;
  readonly tekst: string | undefined;
}

export const maatregelAfronden: Regel<Casusfeiten, Maatregelafronding> = {
  handeling: 'maatregel-afronden',
  artikel: '9',
  clausules: ['9.4.1', '1.e', '10.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('maatregel-afronden'),
    { reden: 'geen-vastgesteld-plan', lid: '4', clausule: '9.4.1', geldt: (s) => s.geldend !== undefined },
    { reden: 'geen-eigen-maatregel', artikel: '10', lid: '2', clausule: '10.2', geldt: heeftLopendeMaatregel },
  ],
  voorwaarden: [
    {
      reden: 'maatregel-onbekend',
      lid: '4',
      clausule: '9.4.1',
      // Without an adopted plan nothing is known, and that is said already.
      geldt: (s) => s.geldend === undefined || vindMaatregel(s, s.maatregel) !== undefined,
    },
    {
      reden: 'maatregel-van-ander',
      artikel: '10',
      lid: '2',
      clausule: '10.2',
      geldt: (s) => {
        const maatregel = vindMaatregel(s, s.maatregel);
        // Somebody who has none at all hears that once.
        return maatregel === undefined || !heeftLopendeMaatregel(s) || spreektVoorEigenaar(s.optreden, maatregel);
      },
    },
    {
      reden: 'maatregel-niet-lopend',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => (vindMaatregel(s, s.maatregel)?.stand ?? 'lopend') === 'lopend',
    },
    { reden: 'dag-in-toekomst', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag <= s.vandaag },
    { reden: 'dag-voor-opening', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag >= s.geopendOp },
    { reden: 'voortgang-ontbreekt', lid: '4', clausule: '9.4.1', geldt: (s) => gevuld(s.tekst) },
  ],
};
