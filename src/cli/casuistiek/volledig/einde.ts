// A case as it is found in the end: both files as the uitvoerder reads them, beside what the decisions say.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Geval } from './besluiten.ts';

/** A case at its end, as far as it came. */
export interface Einde {
  readonly geval: Geval;
  readonly dossier: WeegdossierVorm | undefined;
  readonly casus: CasusVorm | undefined;
  readonly doorverstrekkingen: readonly DoorverstrekkingVorm[];
}
