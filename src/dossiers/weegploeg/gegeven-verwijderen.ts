// Art. 8 lid 3, 12 lid 6: the content of an item goes, with everything by which it could be found; that it was there stays.
import { gegevenVerwijderen as regel } from '../../convenant/artikelen/gegeven-verwijderen.ts';
import { correctieAntwoord, gegevenVerwijderenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { herindexeer, kijkNaarCorrectie, rondAf, zetToestand } from './corrigeren.ts';
import { laatBesluitGelden } from './eerder-besluit.ts';

export const gegevenVerwijderen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: gegevenVerwijderenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    await zetToestand(zaal, gezien.item, 'verwijderd');
    await herindexeer(zaal, gezien.item);
    const antwoord = await rondAf(zaal, sleutel, gezien, 'verwijderd', invoer);
    // What reopened the weighing is gone: the decision of before holds again (13.3).
    if (gezien.item.soort === 'signaal' && !gezien.item.verzegeld) await laatBesluitGelden(zaal, invoer.id);
    return antwoord;
  },
});
