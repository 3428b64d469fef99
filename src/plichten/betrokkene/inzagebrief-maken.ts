// Art. 12 lid 3-5: the letter of the answer, as it was kept.
import { inzagebriefMaken as regel } from '../../convenant/artikelen/inzagebrief-maken.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { inzagebriefMakenInvoer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';

export const inzagebriefMaken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: inzagebriefMakenInvoer,
  antwoord: documentAntwoord,
  async kijk(zaal, { id }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, beeld.feiten);
  },
  async doe(zaal, { id, formaat }, { rij, stappen }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    // Before the core parties gave every answer, the uitvoerder gave those about a correction or objection.
    const stap = stappen.find(({ soort }) => soort === 'beantwoord' || soort === 'antwoord');
    const brief = stap && stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud)).brief;
    if (brief === undefined) throw new Error('de regel vraagt een antwoord');
    return { formaat, bestandsnaam: `antwoord-${rij.nummer}`, document: brief };
  },
});
