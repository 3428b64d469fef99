// Art. 7 lid 3, 8 lid 2 d: the weegploeg judges every criterion of a fixed version of the referentiekader, in words, with reasons.
import type { Regel } from '../besluit.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import { weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Signaalanalyse extends Weegfeiten {
  /** How many criteria the current referentiekader has; they are numbered from 1. */
  readonly aantalCriteria: number;
  readonly oordelen: readonly {
    readonly criterium: number;
    readonly reden: string;
    readonly signalen: readonly string[];
  }[];
  readonly conclusie: string | undefined;
}

/** A judgement rests on signals and on answers to questions, never on a name or a reporter. */
const weegbaar = ['signaal', 'analyse'];

export const signalenAnalyseren: Regel<Weegfeiten, Signaalanalyse> = {
  handeling: 'signalen-analyseren',
  artikel: '7',
  clausules: ['7.3.1', '7.3.2', '8.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('signalen-analyseren'),
    {
      reden: 'geen-signaal',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) => s.items.some((item) => item.soort === 'signaal'),
    },
  ],
  voorwaarden: [
    {
      reden: 'criteria-niet-volledig',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) =>
        s.aantalCriteria > 0 &&
        s.oordelen.length === s.aantalCriteria &&
        new Set(s.oordelen.map((oordeel) => oordeel.criterium)).size === s.aantalCriteria &&
        s.oordelen.every((oordeel) => oordeel.criterium >= 1 && oordeel.criterium <= s.aantalCriteria),
    },
    {
      reden: 'reden-ontbreekt',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) => s.oordelen.every((oordeel) => gevuld(oordeel.reden)),
    },
    {
      reden: 'signaal-onbekend',
      lid: '3',
      clausule: '7.3.1',
      geldt: (s) =>
        s.oordelen.every((oordeel) =>
          oordeel.signalen.every((id) => s.items.some((item) => item.id === id && weegbaar.includes(item.soort))),
        ),
    },
    { reden: 'oordeel-ontbreekt', lid: '3', clausule: '7.3.2', geldt: (s) => gevuld(s.conclusie) },
  ],
};
