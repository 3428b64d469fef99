// Art. 13 lid 1: a hold ends before its last day; what was approved goes on.
import { aanhoudingOpheffen as regel } from '../../convenant/artikelen/aanhouding-opheffen.ts';
import { aanhoudingAntwoord, aanhoudingOpheffenInvoer } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { hefOp, vindAanhouding } from './store.ts';

export const aanhoudingOpheffen = handeling({
  regel,
  rol: 'vernietiging_schrijven',
  soort: 'schrijven',
  invoer: aanhoudingOpheffenInvoer,
  antwoord: aanhoudingAntwoord,
  async kijk(zaal, { id }) {
    const rij = await vindAanhouding(zaal.tx, id);
    if (rij === undefined) return undefined;
    return {
      situatie: { loopt: rij.opgeheven_op === null && rij.tot >= zaal.vandaag },
      objecten: [rij.dossier],
      nummers: rij.nummer === null ? [] : [rij.nummer],
      gezien: rij.id,
    };
  },
  async doe(zaal, { id }) {
    await hefOp(zaal, id);
    return { aanhouding: id };
  },
});
