// Art. 8 lid 3, 12 lid 6: an item is kept but shown to nobody, found by nobody but the search of a request, and of no weight.
import { gegevenAfschermen as regel } from '../../convenant/artikelen/gegeven-afschermen.ts';
import { correctieAntwoord, gegevenAfschermenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarCorrectie, rondAf, zetToestand } from './corrigeren.ts';

export const gegevenAfschermen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: gegevenAfschermenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    await zetToestand(zaal, gezien.item, 'afgeschermd');
    return rondAf(zaal, sleutel, gezien, 'afgeschermd', invoer);
  },
});
