// Art. 10 lid 3, 12 lid 6: the content of an item goes, with everything by which it could be found; that it was there stays.
import { casusgegevenVerwijderen as regel } from '../../convenant/artikelen/casusgegeven-verwijderen.ts';
import { correctieAntwoord, gegevenVerwijderenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { herindexeer, kijkNaarCorrectie, rondAf, zetToestand } from './corrigeren.ts';

export const casusgegevenVerwijderen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: gegevenVerwijderenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    await zetToestand(zaal, gezien.item, 'verwijderd');
    await herindexeer(zaal, gezien.item);
    return rondAf(zaal, sleutel, gezien, 'verwijderd', invoer);
  },
});
