// Art. 12 lid 5: a party that takes part says itself what it thinks of a request about an item of a casus, and with it of what says the same elsewhere.
import { casuszienswijzeGeven as regel } from '../../convenant/artikelen/casuszienswijze-geven.ts';
import { zienswijzeGevenAntwoord, zienswijzeGevenInvoer } from '../../convenant/vormen/zienswijzen.ts';
import { leesHoorbeeld } from '../../dossiers/casusoverleg/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { geefZienswijze, kijkNaarZienswijze } from './zienswijze.ts';

export const casuszienswijzeGeven = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: zienswijzeGevenInvoer,
  antwoord: zienswijzeGevenAntwoord,
  kijk: async (zaal, invoer) => kijkNaarZienswijze(zaal, 'casusoverleg', await leesHoorbeeld(zaal, invoer.id), invoer),
  doe: (zaal, invoer, mede) => geefZienswijze(zaal, 'casusoverleg', invoer, mede),
});
