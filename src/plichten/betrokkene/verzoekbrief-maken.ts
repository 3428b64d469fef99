// Art. 12 lid 1: the letter as it went, as a file: the confirmation of a withdrawal, or the letter to whoever cannot ask.
import { verzoekbriefMaken as regel } from '../../convenant/artikelen/verzoekbrief-maken.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { inzagebriefMakenInvoer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { maakNietBehandeld } from './niet-behandeld.ts';

/** Steps that end a request with a letter. */
const bewaard = ['ingetrokken', 'niet-behandeld'];

export const verzoekbriefMaken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: inzagebriefMakenInvoer,
  antwoord: documentAntwoord,
  async kijk(zaal, { id }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, beeld.feiten);
  },
  async doe(zaal, { id, formaat }, beeld) {
    const { rij, stappen, feiten } = beeld;
    const bestandsnaam = `${feiten.stand === 'ingetrokken' ? 'intrekking' : 'antwoord'}-${rij.nummer}`;
    const stap = stappen.find(({ soort }) => bewaard.some((een) => een === soort));
    if (stap !== undefined) {
      const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
      const { brief } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
      if (brief !== undefined) return { formaat, bestandsnaam, document: brief };
    }
    // Before it was kept it was made from the same words each time.
    const document = await maakNietBehandeld(zaal, beeld, rij.afgehandeld_op ?? zaal.vandaag);
    return { formaat, bestandsnaam, document };
  },
});
