// Art. 12 lid 1 and 3: the request ends on the day on which it was withdrawn; what was not decided of an item lapses, and a letter confirms it.
import { verzoekIntrekken as regel } from '../../convenant/artikelen/verzoek-intrekken.ts';
import { ingetrokkenBrief } from '../../convenant/brieven/ingetrokken.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { verzoekIntrekkenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesVerzending } from './antwoord.ts';
import { gezienVan, leesVerzoekbeeld } from './feiten.ts';
import { voegStapToe } from './stappen.ts';
import { laatPuntenVervallen } from './store.ts';

export const verzoekIntrekken = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekIntrekkenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, weg, van, op }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    return beeld && gezienVan(beeld, { ...beeld.feiten, weg, van, op });
  },
  async doe(zaal, { id, weg, van, op }, beeld) {
    if (weg === undefined) throw new Error('de regel vraagt hoe het verzoek is ingetrokken');
    const { soort, ontvangenOp } = beeld.feiten;
    const brief = ingetrokkenBrief(
      { soort, ontvangenOp, nummer: beeld.rij.nummer, op, weg, van },
      await leesVerzending(zaal, beeld, zaal.vandaag),
    );
    await laatPuntenVervallen(zaal, id);
    await voegStapToe(zaal, id, { soort: 'ingetrokken', op, inhoud: { weg, van, brief } }, { stand: 'ingetrokken' });
    return { verzoek: id };
  },
});
