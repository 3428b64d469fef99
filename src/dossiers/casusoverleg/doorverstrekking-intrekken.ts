// Art. 10 lid 5, 4: a disclosure ends; from now on the receiver sees nothing of it, and the record stays.
import { doorverstrekkingIntrekken as regel } from '../../convenant/artikelen/doorverstrekking-intrekken.ts';
import { doorverstrekkingAntwoord, doorverstrekkingIntrekkenInvoer } from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { beeindigVerstrekking, leesDoorverstrekkingen } from './doorverstrekkingen.ts';
import { feitVan, leesBeelden } from './doorverstrekkingsfeiten.ts';
import { leesCasusbeeld } from './feiten.ts';
import { verwerkCasus } from './mutaties.ts';

export const doorverstrekkingIntrekken = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: doorverstrekkingIntrekkenInvoer,
  antwoord: doorverstrekkingAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    const rijen = await leesDoorverstrekkingen(zaal.tx, { id: invoer.doorverstrekking, casus: invoer.id });
    const [verstrekking] = await leesBeelden(zaal, rijen);
    if (beeld === undefined || verstrekking === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, doorverstrekking: feitVan(verstrekking), reden: invoer.reden },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld.feiten.stand,
    };
  },
  async doe(zaal, invoer, stand) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    await beeindigVerstrekking(zaal, sleutel, invoer.doorverstrekking, invoer.reden);
    // After the closure it is no work on the case: what protects the person does not keep his data longer (13).
    if (stand !== 'gesloten') await verwerkCasus(zaal, invoer.id, stand);
    return { doorverstrekking: invoer.doorverstrekking };
  },
});
