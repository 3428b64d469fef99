// Art. 5 lid 2: takes up an item of the casusoverleg with the participants of its casus that are there, or ends the meeting.
import { casusvergaderingHouden as regel } from '../../convenant/artikelen/casusvergadering-houden.ts';
import { vergaderingHoudenAntwoord, vergaderingHoudenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPunten, leesVergaderingen, raakt, zetVoort } from '../vergaderingen.ts';
import { leesDeelnemerIds } from './store.ts';

export const casusvergaderingHouden = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: vergaderingHoudenInvoer,
  antwoord: vergaderingHoudenAntwoord,
  async kijk(zaal, invoer) {
    const [vergadering] = await leesVergaderingen(zaal.tx, 'casusoverleg', invoer.id);
    if (vergadering === undefined) return undefined;
    const punten = await leesPunten(zaal.tx, 'casusoverleg', invoer.id);
    const punt = punten.find(({ id, stand }) => id === invoer.punt && stand !== 'vervallen');
    if (invoer.punt !== undefined && punt === undefined) return undefined;
    const toegelaten = punt === undefined ? [] : await leesDeelnemerIds(zaal.tx, punt.dossier);
    return {
      situatie: {
        vandaag: zaal.vandaag,
        dag: vergadering.dag,
        stand: vergadering.stand,
        punt: punt === undefined ? undefined : { aanwezig: invoer.aanwezig, toegelaten },
      },
      objecten: [invoer.id, ...(punt === undefined ? [] : [punt.dossier])],
      nummers: punt === undefined ? [] : [punt.nummer],
      gezien: punt,
      raakt: raakt(vergadering, punten, punt),
    };
  },
  async doe(zaal, invoer, punt) {
    const stap = punt === undefined ? undefined : { id: punt.id, aanwezig: invoer.aanwezig };
    return { stand: await zetVoort(zaal, 'casusoverleg', invoer.id, stap) };
  },
});
