// Art. 5 lid 2: takes up an item of the weegploeg with the core parties that are there, or ends the meeting.
import { weegvergaderingHouden as regel } from '../../convenant/artikelen/weegvergadering-houden.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { vergaderingHoudenAntwoord, vergaderingHoudenInvoer } from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { kijkStap } from '../vergaderbeeld.ts';
import { zetVoort } from '../vergaderingen.ts';

export const weegvergaderingHouden = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: vergaderingHoudenInvoer,
  antwoord: vergaderingHoudenAntwoord,
  kijk: (zaal, invoer) =>
    kijkStap(zaal, 'weegploeg', invoer, async () => {
      const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
      return partijen.filter(({ soort }) => isKernpartij(soort)).map(({ id }) => id);
    }),
  async doe(zaal, invoer, punt) {
    const stap = punt === undefined ? undefined : { id: punt.id, aanwezig: invoer.aanwezig };
    return { stand: await zetVoort(zaal, 'weegploeg', invoer.id, stap) };
  },
});
