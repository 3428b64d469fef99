// What the form of every act on a weegdossier is given.
import type { ReactNode } from 'react';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Herlezing } from '../../formulier/gebruik.ts';
import type { Weegtab } from '../../tabbladen.ts';

/** What every form on a weegdossier gets. */
export interface Weegformuliereigenschappen {
  readonly dossier: WeegdossierVorm;
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  /** Reads the dossier again after a conflict and says what changed. */
  readonly herlees: () => Promise<Herlezing>;
  /** Reports success and goes back to the part of the dossier where it shows. */
  readonly klaar: (melding: string, tab: Weegtab) => void;
}
