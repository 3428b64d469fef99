// Art. 1 c and m: the vote of one core party on annex 1; one 'no' closes the proposal, the last 'yes' carries it out.
import { bijlageStemmen as regel } from '../../convenant/artikelen/bijlage-stemmen.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlagevoorstellen, sluitBijlagevoorstel } from './bijlage.ts';
import { externePartnerOpnemen } from './externe-partner-opnemen.ts';
import { externePartnerSchrappen } from './externe-partner-schrappen.ts';
import { alsFeit } from './instellingen.ts';

export const bijlageStemmen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['bijlage-stemmen'],
  async kijk(zaal, { voorstel: id, reden }) {
    const voorstel = (await leesBijlagevoorstellen(zaal.tx)).find((een) => een.id === id);
    if (voorstel === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, optreden: zaal.optreden, voorstel: alsFeit(voorstel), reden },
      objecten: [zaal.partnerschap.id, id],
      nummers: [],
      gezien: voorstel,
    };
  },
  async doe(zaal, { voor, reden }, { id: voorstel, soort, vereist, stemmen }) {
    const partij = zaal.actor.partij?.soort;
    if (partij === undefined) throw new Error('de regel vraagt een partij');
    await zaal.tx.db
      .insertInto('beheer.bijlagestem')
      .values({
        ...{ samenwerkingsverband: zaal.partnerschap.id, voorstel, partijsoort: partij },
        ...{ voor, reden: reden ?? '', door: zaal.actor.functionaris, op: zaal.vandaag },
      })
      .execute();
    if (!voor) {
      await sluitBijlagevoorstel(zaal, voorstel, 'verworpen');
      return { voorstel, stand: 'verworpen' as const };
    }
    const eens = [...stemmen.map((stem) => stem.partij), partij];
    if (!vereist.every((elke) => eens.includes(elke))) return { voorstel, stand: 'open' as const };
    const uitgevoerd = await zaal.vervolg(soort === 'opnemen' ? externePartnerOpnemen : externePartnerSchrappen, {
      voorstel,
    });
    if (uitgevoerd.soort !== 'gedaan') throw new Error(`eenstemmig, maar ${soort} kon niet: ${uitgevoerd.soort}`);
    return { voorstel, stand: 'aangenomen' as const };
  },
});
