// Art. 12 lid 1: whether somebody who asks for another has the power to, and the paper that shows it.
import { vertegenwoordigerToetsen as regel } from '../../convenant/artikelen/vertegenwoordiger-toetsen.ts';
import { geboortefouten } from '../../convenant/bewijsstukken.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { vertegenwoordigerToetsenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { openVerzoek } from './antwoord.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { alsGevuld, voegStapToe } from './stappen.ts';

export const vertegenwoordigerToetsen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: vertegenwoordigerToetsenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, uitkomst, stuk, stukVan, belangKind, toelichting }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, uitkomst, stuk, stukVan, belangKind, toelichting });
  },
  async doe(zaal, { id, uitkomst, stuk, stukVan, toelichting }, { rij, feiten }) {
    const { geboortedatum } = (await openVerzoek(zaal, rij)).betrokkene;
    const fouten = uitkomst === 'bevoegd' ? geboortefouten({ ...feiten, stukVan }, geboortedatum) : [];
    if (fouten.length > 0) throw new InvoerOngeldig(fouten);
    await voegStapToe(zaal, id, {
      soort: uitkomst,
      op: zaal.vandaag,
      inhoud: { stuk, stukVan, tekst: alsGevuld(toelichting) },
    });
    return { verzoek: id };
  },
});
