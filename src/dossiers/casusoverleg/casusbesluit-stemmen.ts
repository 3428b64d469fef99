// Art. 1 m, 9: a vote with its reason; the last 'yes' carries the decision out, one 'no' closes the proposal, in the same transaction.
import { casusbesluitStemmen as regel } from '../../convenant/artikelen/casusbesluit-stemmen.ts';
import { casusbesluitStemmenAntwoord, casusbesluitStemmenInvoer } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { besluituitvoering } from './besluituitvoering.ts';
import { alsCasusstand } from './feiten.ts';
import { leesWacht } from './rechten.ts';
import { leesGevraagd, sluitVoorstel } from './voorstellen.ts';

/** As whoever reads the file: in a case in which the party takes no part it finds nothing, and who reads none is told nothing. */
async function leesWachtAlsLezer(zaal: Zaal, casus: string, woordenVan: readonly string[]) {
  if (!zaal.actor.mandaten.some(({ rol }) => rol === 'casusoverleglid')) return [];
  return zaal.onder('casusoverleg_schrijven', () => leesWacht(zaal.tx, casus, woordenVan), 'casusoverleglid');
}

export const casusbesluitStemmen = handeling({
  regel,
  rol: 'casusbesluit_stemmen',
  soort: 'schrijven',
  live: true,
  invoer: casusbesluitStemmenInvoer,
  antwoord: casusbesluitStemmenAntwoord,
  async kijk(zaal, invoer) {
    const gevraagd = await leesGevraagd(zaal.tx, invoer.id, invoer.voorstel);
    if (gevraagd === undefined) return undefined;
    const { voorstel, nummer, casusstand } = gevraagd;
    // Why a case is closed goes to the weegdossier.
    const mee = voorstel.soort === 'afsluiten' ? [voorstel.id] : [];
    return {
      situatie: {
        vandaag: zaal.vandaag,
        optreden: zaal.optreden,
        stand: alsCasusstand(casusstand),
        voorstel,
        voor: invoer.voor,
        reden: invoer.reden,
        wacht: await leesWachtAlsLezer(zaal, invoer.id, mee),
      },
      objecten: [invoer.id],
      nummers: [nummer],
      gezien: { voorstel, partij: zaal.actor.partij?.soort },
    };
  },
  async doe(zaal, invoer, { voorstel, partij }) {
    if (partij === undefined) throw new Error('de regel vraagt een partij');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('casusoverleg.stem')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        voorstel: voorstel.id,
        partijsoort: partij,
        functionaris: zaal.actor.functionaris,
        voor: invoer.voor,
        gestemd_op: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'stem', { reden: invoer.reden }),
      })
      .execute();
    const uitkomst = (stand: 'open' | 'aangenomen' | 'verworpen') => ({
      voorstel: voorstel.id,
      stand,
      weigeringen: [],
    });
    if (!invoer.voor) {
      await sluitVoorstel(zaal, voorstel.id, 'verworpen');
      return uitkomst('verworpen');
    }
    if (!voorstel.vereist.every((vereist) => vereist === partij || voorstel.voor.includes(vereist)))
      return uitkomst('open');
    const uitvoering = besluituitvoering[voorstel.soort];
    if (uitvoering === undefined) {
      await zaal.onder('casusbesluit_uitvoeren', () => sluitVoorstel(zaal, voorstel.id, 'aangenomen'));
      return uitkomst('aangenomen');
    }
    const uitgevoerd = await zaal.vervolg(uitvoering, {
      id: invoer.id,
      voorstel: voorstel.id,
    });
    if (uitgevoerd.soort === 'gedaan') return uitkomst('aangenomen');
    if (uitgevoerd.soort !== 'geweigerd')
      throw new Error(`eenstemmig, maar ${voorstel.soort} kon niet: ${uitgevoerd.soort}`);
    // All agree on what is no longer possible: the votes stay, nothing happens, and the proposal does not stay open for ever.
    await zaal.onder('casusbesluit_uitvoeren', () => sluitVoorstel(zaal, voorstel.id, 'vervallen'));
    return { voorstel: voorstel.id, stand: 'vervallen' as const, weigeringen: [...uitgevoerd.weigeringen] };
  },
});
