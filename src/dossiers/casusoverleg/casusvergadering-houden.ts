// Art. 5 lid 2: takes up an item of the casusoverleg with the participants of its casus that are there, or ends the meeting.
import { casusvergaderingHouden as regel } from '../../convenant/artikelen/casusvergadering-houden.ts';
import { vergaderingHoudenAntwoord, vergaderingHoudenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkStap } from '../vergaderbeeld.ts';
import { zetVoort } from '../vergaderingen.ts';
import { leesDeelnemerIds } from './store.ts';

export const casusvergaderingHouden = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: vergaderingHoudenInvoer,
  antwoord: vergaderingHoudenAntwoord,
  kijk: (zaal, invoer) => kijkStap(zaal, 'casusoverleg', invoer, ({ dossier }) => leesDeelnemerIds(zaal.tx, dossier)),
  async doe(zaal, invoer, punt) {
    const stap = punt === undefined ? undefined : { id: punt.id, aanwezig: invoer.aanwezig };
    return { stand: await zetVoort(zaal, 'casusoverleg', invoer.id, stap) };
  },
});
