// Art. 9 lid 4, 10 lid 2 e: what is known of a measure, told by its owner, or of the plan as a whole.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld, spreektVoorEigenaar, vindMaatregel } from '../feiten.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Voortgangsmelding extends Casusfeiten {
  /** Id of a measure of the plan that holds; undefined when it is about the whole plan. */
  readonly maatregel: string | undefined;
  readonly dag: string;
  readonly tekst: string | undefined;
}

export const voortgangVastleggen: Regel<Casusfeiten, Voortgangsmelding> = {
  handeling: 'voortgang-vastleggen',
  artikel: '9',
  clausules: ['9.4.1', '10.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('voortgang-vastleggen'),
    { reden: 'geen-vastgesteld-plan', lid: '4', clausule: '9.4.1', geldt: (s) => s.geldend !== undefined },
  ],
  voorwaarden: [
    {
      reden: 'maatregel-onbekend',
      lid: '4',
      clausule: '9.4.1',
      // Without an adopted plan nothing is known, and that is said already.
      geldt: (s) => s.maatregel === undefined || s.geldend === undefined || vindMaatregel(s, s.maatregel) !== undefined,
    },
    {
      reden: 'maatregel-van-ander',
      artikel: '10',
      lid: '2',
      clausule: '10.2',
      geldt: (s) => {
        const maatregel = s.maatregel === undefined ? undefined : vindMaatregel(s, s.maatregel);
        return maatregel === undefined || spreektVoorEigenaar(s.optreden, maatregel);
      },
    },
    { reden: 'dag-in-toekomst', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag <= s.vandaag },
    { reden: 'dag-voor-opening', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag >= s.geopendOp },
    { reden: 'voortgang-ontbreekt', lid: '4', clausule: '9.4.1', geldt: (s) => gevuld(s.tekst) },
  ],
};
