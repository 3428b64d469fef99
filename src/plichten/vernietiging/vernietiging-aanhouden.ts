// Art. 12, 13 lid 1: the destruction of a dossier waits until a day, for a request, objection, complaint or claim by its reference.
import { vernietigingAanhouden as regel } from '../../convenant/artikelen/vernietiging-aanhouden.ts';
import { aanhoudingAntwoord, vernietigingAanhoudenInvoer } from '../../convenant/vormen/vernietiging.ts';
import { handeling } from '../../gate/handeling.ts';
import { nummersVan } from './feiten.ts';
import { leesBewaard } from './store.ts';

export const vernietigingAanhouden = handeling({
  regel,
  rol: 'vernietiging_schrijven',
  soort: 'schrijven',
  invoer: vernietigingAanhoudenInvoer,
  antwoord: aanhoudingAntwoord,
  async kijk(zaal, { id, grond, kenmerk, tot }) {
    const rij = (await leesBewaard(zaal, [id])).get(id);
    if (rij === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, grond, kenmerk, tot },
      objecten: [id],
      nummers: nummersVan(rij),
      gezien: rij,
    };
  },
  async doe(zaal, { id: dossier, grond, kenmerk, tot }, { nummer, verzegeld }) {
    if (grond === undefined || kenmerk === undefined || tot === undefined)
      throw new Error('de regel vraagt grond, kenmerk en dag');
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('vernietiging.aanhouding')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier,
        nummer,
        verzegeld,
        grond,
        kenmerk,
        vanaf: zaal.vandaag,
        tot,
        door: zaal.actor.functionaris,
        rol: zaal.optreden.rol,
      })
      .execute();
    return { aanhouding: id };
  },
});
