// Art. 10 lid 5: the adopted plans of the actor's own cases, and nothing that is not in them.
import { planInzien as regel } from '../../convenant/artikelen/plan-inzien.ts';
import { planInzienInvoer, plannenAntwoord } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasussen, leesMaatregelen, leesPlannen } from './store.ts';
import { toonPlan, zonderToelichting } from './tonen.ts';

export const planInzien = handeling({
  regel,
  rol: 'plan_lezen',
  soort: 'lezen',
  invoer: planInzienInvoer,
  antwoord: plannenAntwoord,
  async kijk(zaal, invoer) {
    const casussen = await leesCasussen(zaal.tx, invoer.casus === undefined ? undefined : [invoer.casus]);
    if (invoer.casus !== undefined && casussen.length === 0) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: casussen.map((casus) => casus.id),
      nummers: casussen.map((casus) => casus.nummer),
      gezien: casussen,
    };
  },
  async doe(zaal, _invoer, casussen) {
    const alle = await leesPlannen(
      zaal.tx,
      casussen.map((casus) => casus.id),
    );
    // The plan that holds is the latest adopted version; earlier ones are for those who keep the file.
    const geldend = [...Map.groupBy(alle, (plan) => plan.casus).values()].flatMap((versies) => versies.at(-1) ?? []);
    const maatregelen = await leesMaatregelen(
      zaal.tx,
      geldend.map((plan) => plan.id),
    );
    const sleutels = await zaal.vault.openAlle(
      zaal.tx,
      'casusoverleg',
      geldend.map((plan) => plan.casus),
    );
    const plannen = [];
    for (const plan of geldend) {
      const casus = casussen.find((kandidaat) => kandidaat.id === plan.casus);
      const sleutel = sleutels.get(plan.casus);
      if (casus === undefined || sleutel === undefined) continue;
      const getoond = toonPlan(sleutel, casus, plan, maatregelen);
      plannen.push(zaal.optreden.rol === 'externe-casuspartner' ? zonderToelichting(getoond) : getoond);
    }
    return { plannen };
  },
});
