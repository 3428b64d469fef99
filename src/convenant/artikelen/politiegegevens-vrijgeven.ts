// MB art. 1-2: sealed police data open for the college of B en W only when every condition of the authorisation is recorded.
import type { Regel, Voorwaarde } from '../besluit.ts';
import type { Weegstand } from '../dossier.ts';
import { gevuld } from '../feiten.ts';
import { isHerweegbaar } from '../termijnen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Vrijgavefeiten {
  readonly vandaag: string;
  readonly stand: Weegstand;
  readonly besluitOp?: string;
  readonly verzegeld: boolean;
  /** A security plan in force covers what MB art. 2 b asks. */
  readonly maatregelenGemeente: boolean;
}

/** A consultation: with whom, when and with what outcome. */
export interface Overleg {
  readonly naam: string | undefined;
  readonly datum: string | undefined;
  readonly akkoord: boolean;
}

/** What the authorisation asks to be recorded before a seal is broken, in whichever register. */
export interface Vrijgavegronden {
  readonly vandaag: string;
  readonly doelen: readonly string[];
  readonly noodzaak: string | undefined;
  readonly opsporingsbelang: {
    readonly geenBezwaar: boolean;
    readonly naam: string | undefined;
    readonly datum: string | undefined;
  };
  readonly functionaris: Overleg;
  readonly om: Overleg;
}

export type Vrijgave = Vrijgavefeiten & Vrijgavegronden;

const gevoerd = (overleg: Overleg, vandaag: string): boolean =>
  gevuld(overleg.naam) && overleg.datum !== undefined && overleg.datum <= vandaag && overleg.akkoord;

/** MB art. 1 lid 1-2 and 2 a and c: purpose, necessity, no objection, and both consultations. */
export const vrijgavevoorwaarden: readonly Voorwaarde<Vrijgavegronden>[] = [
  { reden: 'doel-ontbreekt', artikel: 'MB 1', lid: '1', clausule: 'MB-1.1.a', geldt: (s) => s.doelen.length > 0 },
  { reden: 'noodzaak-ontbreekt', artikel: 'MB 1', lid: '2', clausule: 'MB-1.2', geldt: (s) => gevuld(s.noodzaak) },
  {
    reden: 'opsporingsbelang-verzet-zich',
    lid: 'a',
    clausule: 'MB-2.a',
    geldt: (s) =>
      s.opsporingsbelang.geenBezwaar &&
      gevuld(s.opsporingsbelang.naam) &&
      s.opsporingsbelang.datum !== undefined &&
      s.opsporingsbelang.datum <= s.vandaag,
  },
  {
    reden: 'functionaris-niet-geraadpleegd',
    lid: 'c',
    clausule: 'MB-2.c',
    geldt: (s) => gevoerd(s.functionaris, s.vandaag),
  },
  { reden: 'om-niet-geraadpleegd', lid: 'c', clausule: 'MB-2.c', geldt: (s) => gevoerd(s.om, s.vandaag) },
];

export const politiegegevensVrijgeven: Regel<Vrijgavefeiten, Vrijgave> = {
  handeling: 'politiegegevens-vrijgeven',
  artikel: 'MB 2',
  clausules: ['MB-1.1.a', 'MB-1.1.b', 'MB-1.1.c', 'MB-1.2', 'MB-2.a', 'MB-2.b', 'MB-2.c', '13.3'],
  wie: [{ rol: 'weegploeglid', partijen: ['politie', 'om'] }],
  voorInwerkingtreding: false,
  vooraf: [
    inWeegstand('politiegegevens-vrijgeven'),
    {
      reden: 'zes-maanden-voorbij',
      artikel: '13',
      lid: '3',
      clausule: '13.3',
      geldt: (s) => s.stand !== 'niet-geagendeerd' || isHerweegbaar(s.besluitOp, s.vandaag),
    },
    { reden: 'niet-verzegeld', artikel: 'MB 1', lid: '2', clausule: 'MB-1.2', geldt: (s) => s.verzegeld },
    { reden: 'maatregelen-gemeente-ontbreken', lid: 'b', clausule: 'MB-2.b', geldt: (s) => s.maatregelenGemeente },
  ],
  voorwaarden: vrijgavevoorwaarden,
};
