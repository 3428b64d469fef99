// The glossary: every Dutch word of the covenant and of the code, with its English name, its meaning and its clause.
import { begrippenDossier } from './begrippen/dossier.ts';
import { begrippenPartijen } from './begrippen/partijen.ts';
import type { Begrip } from './begrippen/vorm.ts';
import { begrippenWerkwijze } from './begrippen/werkwijze.ts';
import { handelingteksten } from './handelingteksten.ts';
import { regels } from './regels.ts';

/** The acts are words too: name and meaning from their texts, clause from their rule. */
const begrippenHandelingen: Readonly<Record<string, Begrip>> = Object.fromEntries(
  Object.values(regels).map((regel) => {
    const { en, uitleg } = handelingteksten[regel.handeling];
    return [regel.handeling, { en, uitleg: uitleg.en, clausule: regel.clausules.join(', ') }];
  }),
);

/** Dutch term -> English name, meaning in one sentence, and the clause it comes from (a dash for a word of the house). */
export const begrippen: Readonly<Record<string, Begrip>> = {
  ...begrippenPartijen,
  ...begrippenWerkwijze,
  ...begrippenDossier,
  ...begrippenHandelingen,
};
