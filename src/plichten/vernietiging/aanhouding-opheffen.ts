// Art. 13 lid 1: a hold ends before its last day, for a reason; what was approved goes on the day after.
import { aanhoudingOpheffen as regel } from '../../convenant/artikelen/aanhouding-opheffen.ts';
import { aanhoudingAntwoord, aanhoudingOpheffenInvoer } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { aanhouderVan } from './feiten.ts';
import { hefOp, vindAanhouding } from './store.ts';

export const aanhoudingOpheffen = handeling({
  regel,
  rol: 'vernietiging_schrijven',
  soort: 'schrijven',
  invoer: aanhoudingOpheffenInvoer,
  antwoord: aanhoudingAntwoord,
  async kijk(zaal, { id, grond }) {
    const rij = await vindAanhouding(zaal.tx, id, zaal.vandaag);
    if (rij === undefined) return undefined;
    return {
      situatie: {
        loopt: rij.opgeheven_op === null && rij.tot >= zaal.vandaag,
        optreden: zaal.optreden,
        aanhouder: aanhouderVan(rij),
        grond,
      },
      objecten: [rij.dossier],
      nummers: rij.nummer === null ? [] : [rij.nummer],
      gezien: rij.id,
    };
  },
  async doe(zaal, { id, grond }) {
    if (grond === undefined) throw new Error('de regel vraagt een grond');
    await hefOp(zaal, id, grond);
    return { aanhouding: id };
  },
});
