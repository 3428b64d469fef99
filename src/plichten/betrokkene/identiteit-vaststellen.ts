// Art. 12 lid 3: how and when the identity was established; of the document nothing is kept but its kind.
import { identiteitVaststellen as regel } from '../../convenant/artikelen/identiteit-vaststellen.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { identiteitVaststellenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { voegStapToe } from './stappen.ts';

export const identiteitVaststellen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: identiteitVaststellenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, wijzen, op, van, geenKopie }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, wijzen: wijzen.length, op, van, geenKopie });
  },
  async doe(zaal, { id, wijzen, op, van }) {
    await voegStapToe(zaal, id, { soort: 'identiteit', op, inhoud: { wijzen, van } });
    return { verzoek: id };
  },
});
