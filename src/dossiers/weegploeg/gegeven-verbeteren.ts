// Art. 8 lid 3, 12 lid 6: wrong content is overwritten; what it said is gone, and who received it is told.
import { gegevenVerbeteren as regel } from '../../convenant/artikelen/gegeven-verbeteren.ts';
import { weegploegsoorten } from '../../convenant/gegevens.ts';
import { correctieAntwoord, gegevenVerbeterenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { inhoudVan } from '../../gate/verzoek.ts';
import { verbeter } from '../correctie.ts';
import { kijkNaarCorrectie, rondAf, vervangInhoud } from './corrigeren.ts';

export const gegevenVerbeteren = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: gegevenVerbeterenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const { item } = gezien;
    const oud = sleutel.open(item.id, item.soort, item.inhoud);
    const inhoud = inhoudVan(verbeter(weegploegsoorten[invoer.nieuw.soort], oud, invoer.nieuw.inhoud));
    await vervangInhoud(zaal, sleutel, item, inhoud);
    return rondAf(zaal, sleutel, gezien, 'verbeterd', invoer);
  },
});
