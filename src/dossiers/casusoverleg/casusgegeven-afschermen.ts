// Art. 10 lid 3, 12 lid 6: an item is kept but shown to nobody, found by nobody but the search of a request, and of no weight.
import { casusgegevenAfschermen as regel } from '../../convenant/artikelen/casusgegeven-afschermen.ts';
import { correctieAntwoord, gegevenAfschermenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarCorrectie, rondAf, zetToestand } from './corrigeren.ts';

export const casusgegevenAfschermen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: gegevenAfschermenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    await zetToestand(zaal, gezien.item, 'afgeschermd');
    return rondAf(zaal, sleutel, gezien, 'afgeschermd', invoer);
  },
});
