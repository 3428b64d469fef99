// Art. 12 lid 3: the letter by which a request was put off, as it was kept; of before it was kept, made of the reason that was.
import { verdagingsbriefMaken as regel } from '../../convenant/artikelen/verdagingsbrief-maken.ts';
import { verdagingBrief } from '../../convenant/brieven/verdaging.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { inzagebriefMakenInvoer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesVerzending } from './antwoord.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';

export const verdagingsbriefMaken = handeling({
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
    const stap = stappen.findLast(({ soort }) => soort === 'verdaagd');
    if (stap === undefined) throw new Error('de regel vraagt een verdaging');
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const { brief, tekst: reden = '' } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
    const { soort, ontvangenOp } = feiten;
    const document =
      brief ??
      verdagingBrief({ soort, ontvangenOp, nummer: rij.nummer, reden }, await leesVerzending(zaal, beeld, stap.op));
    return { formaat, bestandsnaam: `verdaging-${rij.nummer}`, document };
  },
});
