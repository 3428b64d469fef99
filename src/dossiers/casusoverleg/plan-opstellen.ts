// Art. 9 lid 3: a new version of the plan, or the draft anew; chosen measures of the one before come along.
import { planOpstellen as regel } from '../../convenant/artikelen/plan-opstellen.ts';
import { maatregelinhoud } from '../../convenant/gegevens.ts';
import { planAntwoord, planOpstellenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { verwerkCasus, voegMaatregelToe } from './mutaties.ts';
import { leesMaatregelen, uiterlijkVan } from './store.ts';

export const planOpstellen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: planOpstellenInvoer,
  antwoord: planAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        doelen: invoer.doelen,
        doelomschrijving: invoer.doelomschrijving,
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: { vorig: beeld.plan, wens: beeld.feiten.wensAchterblijver },
    };
  },
  async doe(zaal, invoer, { vorig, wens }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const id = zaal.ids.id();
    // A draft that is drawn up anew gives its version to the one that takes its place.
    const concept = vorig?.stand === 'in-opstelling';
    const versie = concept ? vorig.versie : (vorig?.versie ?? 0) + 1;
    const { id: _, doelen, maatregelen, ...rest } = invoer;
    const inhoud = { ...rest, ...(doelen.includes('f') ? { wensAchterblijver: wens } : {}) };
    const meegaand = (vorig === undefined ? [] : await leesMaatregelen(zaal.tx, [vorig.id])).filter(
      (maatregel) => maatregelen === undefined || maatregelen.includes(maatregel.nummer),
    );
    if (concept) {
      await zaal.tx.db
        .updateTable('casusoverleg.plan')
        .set({ stand: 'vervallen' })
        .where('id', '=', vorig.id)
        .execute();
    }
    await zaal.tx.db
      .insertInto('casusoverleg.plan')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        versie,
        stand: 'in-opstelling',
        doelen: [...new Set(doelen)],
        opgesteld_door: zaal.actor.functionaris,
        opgesteld_op: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'plan', inhoud),
      })
      .execute();
    for (const [plaats, maatregel] of meegaand.entries()) {
      await voegMaatregelToe(zaal, sleutel, {
        casus: invoer.id,
        plan: id,
        nummer: plaats + 1,
        partij: maatregel.partij,
        externePartner: maatregel.externe_partner,
        // A last day that was moved is the agreed one of the new version.
        uiterlijk: uiterlijkVan(maatregel),
        eerder: maatregel,
        handeling: regel.handeling,
        inhoud: maatregelinhoud.parse(sleutel.open(maatregel.gegeven, maatregel.soort, maatregel.inhoud)),
      });
    }
    await verwerkCasus(zaal, invoer.id, 'plan-in-opstelling');
    return { plan: id, versie };
  },
});
