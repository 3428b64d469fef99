// Art. 12 lid 4 and 5: the answer as it would go today, as words for the core party that will send it; nothing is recorded.
import { correctiebriefBekijken as regel } from '../../convenant/artikelen/correctiebrief-bekijken.ts';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import {
  correctiebriefBekijkenAntwoord,
  correctiebriefBekijkenInvoer,
} from '../../convenant/vormen/correctieverzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarAntwoord, maakBrief } from './correctiebrief.ts';

export const correctiebriefBekijken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: correctiebriefBekijkenInvoer,
  antwoord: correctiebriefBekijkenAntwoord,
  kijk: (zaal, invoer) => kijkNaarAntwoord(zaal, invoer),
  async doe(zaal, { neutraal, contact }, gezien) {
    return { brief: toonBrief(await maakBrief(zaal, gezien, { neutraal, contact, dag: zaal.vandaag })) };
  },
});
