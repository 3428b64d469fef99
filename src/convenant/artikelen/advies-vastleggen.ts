// Art. 9 lid 5: what the expert answered is recorded in the file, without personal data as well.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { adviesbevoegden, type Herkenbaar, zonderPersoonsgegevens } from './advies-vragen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Adviesfeiten extends Casusfeiten {
  /** Ids of the questions that wait for an answer. */
  readonly openAdviezen: readonly string[];
}

export interface Adviesantwoord extends Adviesfeiten, Herkenbaar {
  readonly advies: string;
  readonly antwoord: string | undefined;
}

export const adviesVastleggen: Regel<Adviesfeiten, Adviesantwoord> = {
  handeling: 'advies-vastleggen',
  artikel: '9',
  clausules: ['9.5', '10.2', '5.2'],
  wie: adviesbevoegden,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('advies-vastleggen'),
    { reden: 'geen-open-advies', lid: '5', clausule: '9.5', geldt: (s) => s.openAdviezen.length > 0 },
  ],
  voorwaarden: [
    {
      reden: 'advies-al-beantwoord',
      lid: '5',
      clausule: '9.5',
      geldt: (s) => s.openAdviezen.length === 0 || s.openAdviezen.includes(s.advies),
    },
    { reden: 'antwoord-ontbreekt', lid: '5', clausule: '9.5', geldt: (s) => gevuld(s.antwoord) },
    ...zonderPersoonsgegevens,
  ],
};
