// Art. 13 lid 1: a request that ended is kept until a day for an objection, complaint or claim; the words stay sealed, the day does not.
import { verzoekAanhouden as regel } from '../../convenant/artikelen/verzoek-aanhouden.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { verzoekAanhoudenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { voegStapToe } from './stappen.ts';

export const verzoekAanhouden = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekAanhoudenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, grond, kenmerk, tot }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, grond, kenmerk, tot });
  },
  async doe(zaal, { id, grond, kenmerk, tot }) {
    if (grond === undefined || kenmerk === undefined || tot === undefined)
      throw new Error('de regel vraagt grond, kenmerk en dag');
    await voegStapToe(zaal, id, {
      soort: 'aangehouden',
      op: zaal.vandaag,
      inhoud: { aanhouding: { grond, kenmerk, tot } },
    });
    await zaal.tx.db.updateTable('verzoeken.verzoek').set({ aangehouden_tot: tot }).where('id', '=', id).execute();
    return { verzoek: id };
  },
});
