// Art. 5 lid 2: records a meeting of the weegploeg with its agenda, changes it or calls it off.
import { weegvergaderingVoorbereiden as regel } from '../../convenant/artikelen/weegvergadering-voorbereiden.ts';
import {
  vergaderingVoorbereidenAntwoord,
  weegvergaderingVoorbereidenInvoer,
} from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { geefNummer, kijkVoorbereiding } from '../vergaderbeeld.ts';
import { bewaarVergadering } from '../vergaderingen.ts';
import { leesLopendeDossiers } from './agenda.ts';

export const weegvergaderingVoorbereiden = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  nummert: true,
  live: true,
  invoer: weegvergaderingVoorbereidenInvoer,
  antwoord: vergaderingVoorbereidenAntwoord,
  kijk: async (zaal, invoer) => kijkVoorbereiding(zaal, 'weegploeg', invoer, await leesLopendeDossiers(zaal.tx)),
  bereid: (zaal, _invoer, gezien) => geefNummer(zaal, 'weegploeg', gezien),
  doe: (zaal, invoer, gezien) => bewaarVergadering(zaal, 'weegploeg', gezien, invoer),
});
