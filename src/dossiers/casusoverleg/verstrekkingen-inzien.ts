// Art. 10 lid 5, slot: the disclosures of one case with their contents, or the list of a partner over the cases of the actor.
import { verstrekkingenInzien as regel } from '../../convenant/artikelen/verstrekkingen-inzien.ts';
import { verstrekkingenAntwoord, verstrekkingenInzienInvoer } from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesDoorverstrekkingen } from './doorverstrekkingen.ts';
import { leesCasusbeeld } from './feiten.ts';
import { toonVerstrekkingen } from './verstrekkingen-tonen.ts';

export const verstrekkingenInzien = handeling({
  regel,
  rol: 'casusoverleg_lezen',
  soort: 'lezen',
  invoer: verstrekkingenInzienInvoer,
  antwoord: verstrekkingenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = invoer.casus === undefined ? undefined : await leesCasusbeeld(zaal, invoer.casus);
    if (invoer.casus !== undefined && beeld === undefined) return undefined;
    const rijen = await leesDoorverstrekkingen(zaal.tx, {
      ...(invoer.casus === undefined ? {} : { casus: invoer.casus }),
      ...(invoer.partner === undefined ? {} : { partner: invoer.partner }),
    });
    const casussen = new Map([
      ...(beeld === undefined ? [] : [[beeld.casus.id, beeld.casus.nummer] as const]),
      ...rijen.map((rij) => [rij.casus, rij.nummer] as const),
    ]);
    return {
      situatie: { vandaag: zaal.vandaag, optreden: zaal.optreden, perCasus: beeld !== undefined },
      objecten: [...casussen.keys()],
      nummers: [...casussen.values()],
      gezien: { rijen, feiten: beeld?.feiten },
    };
  },
  doe: async (zaal, _invoer, { rijen, feiten }) => ({
    verstrekkingen: await toonVerstrekkingen(zaal, rijen, feiten),
  }),
});
