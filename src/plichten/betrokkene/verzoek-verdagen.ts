// Art. 12 lid 3: the second four weeks, once, with the reason that the requester was told.
import { verzoekVerdagen as regel } from '../../convenant/artikelen/verzoek-verdagen.ts';
import { verzoekAntwoord, verzoekVerdagenInvoer } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { voegStapToe } from './stappen.ts';

export const verzoekVerdagen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekVerdagenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, reden, berichtOp }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, reden, berichtOp });
  },
  async doe(zaal, { id, reden, berichtOp }) {
    await voegStapToe(zaal, id, { soort: 'verdaagd', op: berichtOp, inhoud: { tekst: reden } });
    return { verzoek: id };
  },
});
