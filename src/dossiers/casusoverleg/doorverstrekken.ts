// Art. 10 lid 5, 14 lid 2: what every required party consented to is released, and recorded with the statement of secrecy.
import { doorverstrekken as regel } from '../../convenant/artikelen/doorverstrekken.ts';
import { doorverstrekkenInvoer, doorverstrekkingAntwoord } from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesDoorverstrekkingen } from './doorverstrekkingen.ts';
import { leesBeelden, leesVrijgavefeiten } from './doorverstrekkingsfeiten.ts';
import { leesCasusbeeld } from './feiten.ts';
import { verwerkCasus } from './mutaties.ts';

export const doorverstrekken = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: doorverstrekkenInvoer,
  antwoord: doorverstrekkingAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    const rijen = await leesDoorverstrekkingen(zaal.tx, { id: invoer.doorverstrekking, casus: invoer.id });
    const [verstrekking] = await leesBeelden(zaal, rijen);
    if (beeld === undefined || verstrekking === undefined) return undefined;
    const situatie = await leesVrijgavefeiten(zaal, invoer.id, beeld.feiten, verstrekking);
    return {
      situatie,
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: { stand: beeld.feiten.stand, geheimhouding: situatie.geheimhoudingPartner ?? null },
    };
  },
  async doe(zaal, invoer, { stand, geheimhouding }) {
    await zaal.tx.db
      .updateTable('casusoverleg.doorverstrekking')
      .set({
        verstrekt_op: zaal.vandaag,
        verstrekt_door: zaal.actor.functionaris,
        geheimhouding_op: geheimhouding,
      })
      .where('id', '=', invoer.doorverstrekking)
      .execute();
    await verwerkCasus(zaal, invoer.id, stand);
    return { doorverstrekking: invoer.doorverstrekking };
  },
});
