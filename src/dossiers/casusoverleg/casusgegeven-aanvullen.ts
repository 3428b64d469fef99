// Art. 10 lid 3, 12 lid 6: what was missing is added to an item; nothing that is there is replaced.
import { casusgegevenAanvullen as regel } from '../../convenant/artikelen/casusgegeven-aanvullen.ts';
import { casusoverlegsoorten } from '../../convenant/gegevens.ts';
import { casusgegevenAanvullenInvoer, correctieAntwoord } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { inhoudVan } from '../../gate/verzoek.ts';
import { vulAan } from '../correctie.ts';
import { kijkNaarCorrectie, rondAf, vervangInhoud } from './corrigeren.ts';

export const casusgegevenAanvullen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: casusgegevenAanvullenInvoer,
  antwoord: correctieAntwoord,
  kijk: (zaal, invoer) => kijkNaarCorrectie(zaal, invoer),
  async doe(zaal, invoer, gezien) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const { item } = gezien;
    const oud = sleutel.open(item.id, item.soort, item.inhoud);
    const inhoud = inhoudVan(vulAan(casusoverlegsoorten[invoer.nieuw.soort], oud, invoer.nieuw.inhoud));
    await vervangInhoud(zaal, sleutel, item, inhoud);
    return rondAf(zaal, sleutel, gezien, 'aangevuld', invoer);
  },
});
