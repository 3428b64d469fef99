// Art. 5 lid 2: records a meeting of the weegploeg with its agenda, changes it or calls it off.
import { weegvergaderingVoorbereiden as regel } from '../../convenant/artikelen/weegvergadering-voorbereiden.ts';
import {
  vergaderingVoorbereidenAntwoord,
  weegvergaderingVoorbereidenInvoer,
} from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkVoorbereiding } from '../vergaderbeeld.ts';
import { bewaarVergadering } from '../vergaderingen.ts';
import { leesLopendeDossiers } from './agenda.ts';

export const weegvergaderingVoorbereiden = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: weegvergaderingVoorbereidenInvoer,
  antwoord: vergaderingVoorbereidenAntwoord,
  kijk: async (zaal, invoer) => kijkVoorbereiding(zaal, 'weegploeg', invoer, await leesLopendeDossiers(zaal.tx)),
  doe: (zaal, invoer, bestaand) => bewaarVergadering(zaal, 'weegploeg', bestaand, invoer),
});
