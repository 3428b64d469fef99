// Art. 9 lid 4: the next monitoring round gets its day; no substance changes, so the terms of art. 13 stay as they are.
import { monitoringPlannen as regel } from '../../convenant/artikelen/monitoring-plannen.ts';
import { monitoringAntwoord, monitoringPlannenInvoer } from '../../convenant/vormen/monitoring.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { planRonde } from './monitoring.ts';

export const monitoringPlannen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: monitoringPlannenInvoer,
  antwoord: monitoringAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { ...beeld.feiten, dag: invoer.dag },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  async doe(zaal, invoer, beeld) {
    return { monitoring: await planRonde(zaal, beeld.casus.id, invoer.dag) };
  },
});
