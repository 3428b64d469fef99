// Art. 8 lid 3, 10 lid 3 and 5: what all parties that were asked agreed on becomes the setting; follows from the last vote.
import { instellingenWijzigen as regel } from '../../convenant/artikelen/instellingen-wijzigen.ts';
import { alsVoorstelfeit } from '../../convenant/instellingen.ts';
import { instellingenWijzigenInvoer, instellingsvoorstelAntwoord } from '../../convenant/vormen/instellingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesInstellingsvoorstellen } from './instellingen.ts';
import { sluitVoorstel } from './stemming.ts';

export const instellingenWijzigen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: instellingenWijzigenInvoer,
  antwoord: instellingsvoorstelAntwoord,
  async kijk(zaal, invoer) {
    const voorstel = (await leesInstellingsvoorstellen(zaal.tx)).find(({ id }) => id === invoer.voorstel);
    if (voorstel === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, voorstel: alsVoorstelfeit(voorstel) },
      objecten: [zaal.partnerschap.id, voorstel.id],
      nummers: [],
      gezien: voorstel,
    };
  },
  async doe(zaal, _invoer, { id, wordt }) {
    await zaal.tx.db
      .updateTable('beheer.samenwerkingsverband')
      .set({
        toestemming_doorverstrekking: wordt.toestemmingDoorverstrekking,
        juistheid_maanden: wordt.juistheidMaanden,
        contactpunt: wordt.contactpunt && { ...wordt.contactpunt },
      })
      .execute();
    await sluitVoorstel(zaal, 'instellingen', id, 'aangenomen');
    return { voorstel: id, stand: 'aangenomen' as const };
  },
});
