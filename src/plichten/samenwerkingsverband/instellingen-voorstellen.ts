// Art. 8 lid 3, 10 lid 3 and 5: records which settings a core party proposes, and which parties decide on them.
import { instellingenVoorstellen as regel } from '../../convenant/artikelen/instellingen-voorstellen.ts';
import { alsVoorstelfeit, wieBeslist } from '../../convenant/instellingen.ts';
import { instellingenVoorstellenInvoer, instellingsvoorstelAntwoord } from '../../convenant/vormen/instellingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { leesInstellingen, leesInstellingsvoorstellen } from './instellingen.ts';

export const instellingenVoorstellen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: instellingenVoorstellenInvoer,
  antwoord: instellingsvoorstelAntwoord,
  async kijk(zaal, { reden, ...wens }) {
    const nu = await leesInstellingen(zaal.tx);
    const straks = { ...wens, contactpunt: wens.contactpunt ?? nu.contactpunt };
    const [laatste] = await leesInstellingsvoorstellen(zaal.tx);
    const voorstel = zaal.ids.id();
    return {
      situatie: { vandaag: zaal.vandaag, voorstel: alsVoorstelfeit(laatste), nu, straks, reden },
      objecten: [zaal.partnerschap.id, voorstel],
      nummers: [],
      gezien: { nu, straks, voorstel },
    };
  },
  async doe(zaal, { reden }, { nu, straks, voorstel }) {
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    await zaal.tx.db
      .insertInto('beheer.instellingsvoorstel')
      .values({
        id: voorstel,
        samenwerkingsverband: zaal.partnerschap.id,
        toestemming_was: nu.toestemmingDoorverstrekking,
        toestemming_wordt: straks.toestemmingDoorverstrekking,
        juistheid_was: nu.juistheidMaanden,
        juistheid_wordt: straks.juistheidMaanden,
        contactpunt_was: nu.contactpunt && { ...nu.contactpunt },
        contactpunt_wordt: straks.contactpunt && { ...straks.contactpunt },
        reden: reden ?? '',
        vereist: [
          ...wieBeslist(
            nu,
            straks,
            partijen.map(({ soort }) => soort),
          ),
        ],
        ingediend_door: zaal.actor.functionaris,
        ingediend_op: zaal.vandaag,
      })
      .execute();
    return { voorstel, stand: 'open' as const };
  },
});
