// Art. 12, 13 lid 1: a request, objection, complaint or claim holds the destruction of a dossier until a day.
import { Temporal } from 'temporal-polyfill';
import type { Regel, Voorwaarde } from '../besluit.ts';
import { type Aanhoudgrond, kenmerkvorm } from '../vernietiging.ts';
import { rondVernietiging } from './vernietiging-inzien.ts';

export interface Aanhouding {
  readonly vandaag: string;
  readonly grond: Aanhoudgrond | undefined;
  readonly kenmerk: string | undefined;
  readonly tot: string | undefined;
}

/** What every hold asks: a reference without a name, and a last day. */
export const aanhoudvereisten: readonly Voorwaarde<Pick<Aanhouding, 'vandaag' | 'kenmerk' | 'tot'>>[] = [
  {
    reden: 'kenmerk-ontbreekt',
    lid: '1',
    clausule: '13.1',
    geldt: (s) => s.kenmerk !== undefined && kenmerkvorm.test(s.kenmerk),
  },
  {
    reden: 'aanhouding-te-lang',
    lid: '1',
    clausule: '13.1',
    // Long enough for a term of the law; who needs longer says so again.
    geldt: (s) =>
      s.tot !== undefined &&
      s.tot >= s.vandaag &&
      s.tot <= Temporal.PlainDate.from(s.vandaag).add({ years: 1 }).toString(),
  },
];

export const vernietigingAanhouden: Regel<Pick<Aanhouding, 'vandaag'>, Aanhouding> = {
  handeling: 'vernietiging-aanhouden',
  artikel: '13',
  clausules: ['13.1', '12.2'],
  wie: rondVernietiging,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    { reden: 'aanhoudgrond-ontbreekt', lid: '1', clausule: '13.1', geldt: (s) => s.grond !== undefined },
    ...aanhoudvereisten,
  ],
};
