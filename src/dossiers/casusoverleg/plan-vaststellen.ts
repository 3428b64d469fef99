// Art. 9 lid 3: the plan is adopted; from now on external partners in the case can read this version (10 lid 5).
import { planVaststellen as regel } from '../../convenant/artikelen/plan-vaststellen.ts';
import { planAntwoord, planVaststellenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { verwerkCasus } from './mutaties.ts';
import { leesWacht } from './rechten.ts';

export const planVaststellen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: planVaststellenInvoer,
  antwoord: planAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    // External partners read its words from now on.
    const wacht = await leesWacht(zaal.tx, invoer.id, beeld.plan === undefined ? [] : [beeld.plan.id]);
    return {
      situatie: { ...beeld.feiten, motivering: invoer.motivering, wacht },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld.plan,
    };
  },
  async doe(zaal, invoer, plan) {
    if (plan === undefined) throw new Error('de stand vraagt een plan in opstelling');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    await zaal.tx.db
      .updateTable('casusoverleg.plan')
      .set({
        stand: 'vastgesteld',
        vastgesteld_door: zaal.actor.functionaris,
        vastgesteld_op: zaal.vandaag,
        motivering: sleutel.sluit(plan.id, 'motivering', { motivering: invoer.motivering }),
      })
      .where('id', '=', plan.id)
      .execute();
    await verwerkCasus(zaal, invoer.id, 'plan-vastgesteld');
    return { plan: plan.id, versie: plan.versie };
  },
});
