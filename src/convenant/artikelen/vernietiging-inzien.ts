// Art. 13: what is to be destroyed, what holds it, and what was declared, by number; a name never.

import type { Regel } from '../besluit.ts';
import type { Bevoegde } from '../rollen.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';

/** The core parties, who answer for it, the uitvoerder, and who watches over it. */
export const rondVernietiging: readonly Bevoegde[] = [
  ...weegploegEnUitvoerder,
  { rol: 'functionaris-gegevensbescherming' },
];

export const vernietigingInzien: Regel<{ readonly vandaag: string }> = {
  handeling: 'vernietiging-inzien',
  artikel: '13',
  clausules: ['13.1', '13.3'],
  wie: rondVernietiging,
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [],
};
