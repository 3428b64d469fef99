// Art. 12 lid 1 and 5: the letter as it went, as a file: the answer that was kept, or the one text for whoever cannot ask.
import { verzoekbriefMaken as regel } from '../../convenant/artikelen/verzoekbrief-maken.ts';
import { nietBehandeldBrief } from '../../convenant/brieven/niet-behandeld.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { inzagebriefMakenInvoer } from '../../convenant/vormen/inzage.ts';
import { stapinhoud, verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesFunctionaris, leesVerantwoordelijken } from './antwoord.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';

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
  async doe(zaal, { id, formaat }, { rij, stappen, feiten }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const bestandsnaam = `antwoord-${rij.nummer}`;
    const stap = stappen.find(({ soort }) => soort === 'antwoord');
    const brief = stap && stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud)).brief;
    if (brief !== undefined) return { formaat, bestandsnaam, document: brief };
    const { verzoeker } = verzoekinhoud.parse(sleutel.open(id, 'verzoek', rij.inhoud));
    const verzondenOp = rij.afgehandeld_op ?? zaal.vandaag;
    const document = nietBehandeldBrief({
      soort: feiten.soort,
      ontvangenOp: feiten.ontvangenOp,
      nummer: rij.nummer,
      verzondenOp,
      samenwerkingsverband: zaal.partnerschap.naam,
      aan: { naam: verzoeker.naam, adres: verzoeker.contact },
      functionaris: await leesFunctionaris(zaal, verzondenOp),
      verantwoordelijken: await leesVerantwoordelijken(zaal, verzondenOp),
    });
    return { formaat, bestandsnaam, document };
  },
});
