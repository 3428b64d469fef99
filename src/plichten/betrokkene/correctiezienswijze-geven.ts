// Art. 12 lid 5: a core party says itself what it thinks of a request about an item of a weegdossier, and with it of what says the same elsewhere.
import { correctiezienswijzeGeven as regel } from '../../convenant/artikelen/correctiezienswijze-geven.ts';
import { zienswijzeGevenAntwoord, zienswijzeGevenInvoer } from '../../convenant/vormen/zienswijzen.ts';
import { leesHoorbeeld } from '../../dossiers/weegploeg/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { geefZienswijze, kijkNaarZienswijze } from './zienswijze.ts';

export const correctiezienswijzeGeven = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: zienswijzeGevenInvoer,
  antwoord: zienswijzeGevenAntwoord,
  kijk: async (zaal, invoer) => kijkNaarZienswijze(zaal, 'weegploeg', await leesHoorbeeld(zaal, invoer.id), invoer),
  doe: (zaal, invoer, mede) => geefZienswijze(zaal, 'weegploeg', invoer, mede),
});
