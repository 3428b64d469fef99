// Art. 8 lid 3, 12 lid 6: a shielded item is shown, found and counted again.
import { afschermingOpheffen as regel } from '../../convenant/artikelen/afscherming-opheffen.ts';
import { afschermingOpheffenInvoer, correctieAntwoord } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { herindexeer, kijkNaarCorrectie, rondAf, zetToestand } from './corrigeren.ts';

export const afschermingOpheffen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: afschermingOpheffenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const { item } = gezien;
    await zetToestand(zaal, item, 'geldig');
    await herindexeer(zaal, item, sleutel.open(item.id, item.soort, item.inhoud));
    return rondAf(zaal, sleutel, gezien, 'niet-meer-afgeschermd', invoer);
  },
});
