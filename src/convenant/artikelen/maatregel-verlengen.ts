// Art. 9 lid 4, 1 e: the owner gives a measure a later last day, with the reason; the old day stays visible.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld, heeftLopendeMaatregel, spreektVoorEigenaar, vindMaatregel } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Maatregelverlenging extends Casusfeiten {
  readonly maatregel: string;
  readonly uiterlijk: string;
  readonly reden: string | undefined;
}

export const maatregelVerlengen: Regel<Casusfeiten, Maatregelverlenging> = {
  handeling: 'maatregel-verlengen',
  artikel: '9',
  clausules: ['9.4.1', '1.e', '10.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('maatregel-verlengen'),
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
    {
      reden: 'verlenging-ongeldig',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => s.uiterlijk >= s.vandaag && s.uiterlijk > (vindMaatregel(s, s.maatregel)?.uiterlijk ?? ''),
    },
    { reden: 'reden-ontbreekt', lid: '4', clausule: '9.4.1', geldt: (s) => gevuld(s.reden) },
  ],
};
