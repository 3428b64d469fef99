// What the form of every act on a casus is given.
import type { ReactNode } from 'react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Herlezing } from '../../formulier/gebruik.ts';
import type { Casustab } from '../../tabbladen.ts';

/** What every form on a casus gets. */
export interface Casusformuliereigenschappen {
  readonly casus: CasusVorm;
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly herlees: () => Promise<Herlezing>;
  /** Says what was done and goes back to the casus; to the plan when no other part is named. */
  readonly klaar: (melding: string, tab?: Casustab) => void;
}
