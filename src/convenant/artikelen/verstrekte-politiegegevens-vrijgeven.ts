// MB art. 1-2: police data that were provided in a casus open for the college of B en W, and for nobody beyond it.
import type { Regel } from '../besluit.ts';
import type { Casusfeiten } from '../feiten.ts';
import { inCasusstand } from './algemeen.ts';
import { type Vrijgavegronden, vrijgavevoorwaarden } from './politiegegevens-vrijgeven.ts';

export interface Casusvrijgavefeiten extends Casusfeiten {
  readonly verzegeld: boolean;
  /** A security plan in force covers what MB art. 2 b asks. */
  readonly maatregelenGemeente: boolean;
  /** The authorisation knows no other receiver than the municipality. */
  readonly gemeenteNeemtDeel: boolean;
}

export type Casusvrijgave = Casusvrijgavefeiten & Vrijgavegronden;

export const verstrektePolitiegegevensVrijgeven: Regel<Casusvrijgavefeiten, Casusvrijgave> = {
  handeling: 'verstrekte-politiegegevens-vrijgeven',
  artikel: 'MB 2',
  clausules: ['MB-1.1.a', 'MB-1.1.b', 'MB-1.1.c', 'MB-1.2', 'MB-2.a', 'MB-2.b', 'MB-2.c', '9.2.1'],
  wie: [{ rol: 'casusoverleglid', partijen: ['politie', 'om'] }],
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('verstrekte-politiegegevens-vrijgeven'),
    { reden: 'niet-verzegeld', artikel: 'MB 1', lid: '2', clausule: 'MB-1.2', geldt: (s) => s.verzegeld },
    {
      reden: 'gemeente-geen-deelnemer',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: (s) => s.gemeenteNeemtDeel,
    },
    { reden: 'maatregelen-gemeente-ontbreken', lid: 'b', clausule: 'MB-2.b', geldt: (s) => s.maatregelenGemeente },
  ],
  voorwaarden: vrijgavevoorwaarden,
};
