// Art. 8 lid 3, 12 lid 6: what was missing is added to an item; nothing that is there is replaced.
import { gegevenAanvullen as regel } from '../../convenant/artikelen/gegeven-aanvullen.ts';
import { weegploegsoorten } from '../../convenant/gegevens.ts';
import { correctieAntwoord, gegevenAanvullenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { inhoudVan } from '../../gate/verzoek.ts';
import { vulAan } from '../correctie.ts';
import { kijkNaarCorrectie, rondAf, vervangInhoud } from './corrigeren.ts';

export const gegevenAanvullen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: gegevenAanvullenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const { item } = gezien;
    const oud = sleutel.open(item.id, item.soort, item.inhoud);
    const inhoud = inhoudVan(vulAan(weegploegsoorten[invoer.nieuw.soort], oud, invoer.nieuw.inhoud));
    await vervangInhoud(zaal, sleutel, item, inhoud);
    return rondAf(zaal, sleutel, gezien, 'aangevuld', invoer);
  },
});
