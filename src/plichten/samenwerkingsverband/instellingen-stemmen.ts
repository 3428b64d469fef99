// Art. 1 m, 10 lid 5: the vote of one party on other settings; one 'no' closes the proposal, the last 'yes' carries it out.
import { instellingenStemmen as regel } from '../../convenant/artikelen/instellingen-stemmen.ts';
import { instellingenStemmenInvoer, instellingsvoorstelAntwoord } from '../../convenant/vormen/instellingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { alsFeit, leesInstellingsvoorstellen, sluitInstellingsvoorstel } from './instellingen.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';

export const instellingenStemmen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: instellingenStemmenInvoer,
  antwoord: instellingsvoorstelAntwoord,
  async kijk(zaal, { voorstel: id, reden }) {
    const voorstel = (await leesInstellingsvoorstellen(zaal.tx)).find((een) => een.id === id);
    if (voorstel === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, optreden: zaal.optreden, voorstel: alsFeit(voorstel), reden },
      objecten: [zaal.partnerschap.id, id],
      nummers: [],
      gezien: voorstel,
    };
  },
  async doe(zaal, { voor, reden }, { id: voorstel, vereist, stemmen }) {
    const partij = zaal.actor.partij?.soort;
    if (partij === undefined) throw new Error('de regel vraagt een partij');
    await zaal.tx.db
      .insertInto('beheer.instellingsstem')
      .values({
        ...{ samenwerkingsverband: zaal.partnerschap.id, voorstel, partijsoort: partij },
        ...{ voor, reden: reden ?? '', door: zaal.actor.functionaris, op: zaal.vandaag },
      })
      .execute();
    if (!voor) {
      await sluitInstellingsvoorstel(zaal, voorstel, 'verworpen');
      return { voorstel, stand: 'verworpen' as const };
    }
    const eens = [...stemmen.map((stem) => stem.partij), partij];
    if (!vereist.every((soort) => eens.includes(soort))) return { voorstel, stand: 'open' as const };
    const uitgevoerd = await zaal.vervolg(instellingenWijzigen, { voorstel });
    if (uitgevoerd.soort !== 'gedaan') throw new Error(`eenstemmig, maar wijzigen kon niet: ${uitgevoerd.soort}`);
    return { voorstel, stand: 'aangenomen' as const };
  },
});
