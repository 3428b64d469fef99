// Art. 12 lid 5: the answer as it would go today, for the core party that will send it; nothing is recorded.
import { correctiebriefOpmaken as regel } from '../../convenant/artikelen/correctiebrief-opmaken.ts';
import { correctiebriefOpmakenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarAntwoord, maakBrief } from './correctiebrief.ts';

export const correctiebriefOpmaken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: correctiebriefOpmakenInvoer,
  antwoord: documentAntwoord,
  kijk: (zaal, invoer) => kijkNaarAntwoord(zaal, invoer),
  async doe(zaal, { formaat, neutraal, contact }, gezien) {
    const document = await maakBrief(zaal, gezien, { neutraal, contact, dag: zaal.vandaag });
    return { formaat, bestandsnaam: `antwoord-${gezien.beeld.rij.nummer}`, document };
  },
});
