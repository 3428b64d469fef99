// Art. 5 lid 2: records a meeting of the casusoverleg with its agenda, changes it or calls it off.
import { casusvergaderingVoorbereiden as regel } from '../../convenant/artikelen/casusvergadering-voorbereiden.ts';
import {
  casusvergaderingVoorbereidenInvoer,
  vergaderingVoorbereidenAntwoord,
} from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { geefNummer, kijkVoorbereiding } from '../vergaderbeeld.ts';
import { bewaarVergadering } from '../vergaderingen.ts';
import { leesLopendeDossiers } from './agenda.ts';

export const casusvergaderingVoorbereiden = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  nummert: true,
  live: true,
  invoer: casusvergaderingVoorbereidenInvoer,
  antwoord: vergaderingVoorbereidenAntwoord,
  kijk: async (zaal, invoer) => kijkVoorbereiding(zaal, 'casusoverleg', invoer, await leesLopendeDossiers(zaal.tx)),
  bereid: (zaal, _invoer, gezien) => geefNummer(zaal, 'casusoverleg', gezien),
  doe: (zaal, invoer, gezien) => bewaarVergadering(zaal, 'casusoverleg', gezien, invoer),
});
