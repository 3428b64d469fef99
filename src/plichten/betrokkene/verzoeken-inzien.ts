// Art. 12 lid 3: the list of requests by number and last day, for who keeps it and for who supervises.
import { verzoekenInzien as regel } from '../../convenant/artikelen/verzoeken-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { verzoekenAntwoord } from '../../convenant/vormen/verzoekregel.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVanRegels, leesVerzoekregels } from './feiten.ts';

export const verzoekenInzien = handeling({
  regel,
  rol: 'verzoeken_toezien',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: verzoekenAntwoord,
  async kijk(zaal) {
    return gezienVanRegels(zaal, await leesVerzoekregels(zaal));
  },
  async doe(zaal, _invoer, verzoeken) {
    return { vandaag: zaal.vandaag, verzoeken };
  },
});
