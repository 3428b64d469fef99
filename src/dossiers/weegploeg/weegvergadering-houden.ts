// Art. 5 lid 2: takes up an item of the weegploeg with the core parties that are there, or ends the meeting.
import { weegvergaderingHouden as regel } from '../../convenant/artikelen/weegvergadering-houden.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { vergaderingHoudenAntwoord, vergaderingHoudenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { leesPunten, leesVergaderingen, raakt, zetVoort } from '../vergaderingen.ts';

export const weegvergaderingHouden = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: vergaderingHoudenInvoer,
  antwoord: vergaderingHoudenAntwoord,
  async kijk(zaal, invoer) {
    const [vergadering] = await leesVergaderingen(zaal.tx, 'weegploeg', invoer.id);
    if (vergadering === undefined) return undefined;
    const punten = await leesPunten(zaal.tx, 'weegploeg', invoer.id);
    const punt = punten.find(({ id, stand }) => id === invoer.punt && stand !== 'vervallen');
    if (invoer.punt !== undefined && punt === undefined) return undefined;
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    const toegelaten = partijen.filter(({ soort }) => isKernpartij(soort)).map(({ id }) => id);
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
    return { stand: await zetVoort(zaal, 'weegploeg', invoer.id, stap) };
  },
});
