// Art. 1 e, 10 lid 2 e: a measure joins the plan that is being drawn up.
import { maatregelOpnemen as regel } from '../../convenant/artikelen/maatregel-opnemen.ts';
import { maatregelinhoud } from '../../convenant/gegevens.ts';
import { maatregelAntwoord, maatregelOpnemenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesCasusbeeld } from './feiten.ts';
import { verwerkCasus, voegMaatregelToe } from './mutaties.ts';
import { leesDeelnemers, leesMaatregelen } from './store.ts';

export const maatregelOpnemen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: maatregelOpnemenInvoer,
  antwoord: maatregelAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        eigenaar: invoer.eigenaar,
        omschrijving: invoer.omschrijving,
        verantwoordelijke: invoer.verantwoordelijke,
        verwachtResultaat: invoer.verwachtResultaat,
        uiterlijk: invoer.uiterlijk,
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld.plan,
    };
  },
  async doe(zaal, invoer, plan) {
    if (plan === undefined) throw new Error('de stand vraagt een plan in opstelling');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const bestaand = await leesMaatregelen(zaal.tx, [plan.id]);
    const nummer = Math.max(0, ...bestaand.map((maatregel) => maatregel.nummer)) + 1;
    const deelnemer = (await leesDeelnemers(zaal.tx, invoer.id)).find(
      (kandidaat) => kandidaat.partij === invoer.eigenaar || kandidaat.externe_partner === invoer.eigenaar,
    );
    const maatregel = await voegMaatregelToe(zaal, sleutel, {
      casus: invoer.id,
      plan: plan.id,
      nummer,
      partij: deelnemer?.partij ?? null,
      externePartner: deelnemer?.externe_partner ?? null,
      uiterlijk: invoer.uiterlijk,
      handeling: regel.handeling,
      inhoud: maatregelinhoud.parse({
        omschrijving: invoer.omschrijving,
        verantwoordelijke: invoer.verantwoordelijke,
        verwachtResultaat: invoer.verwachtResultaat,
      }),
    });
    await verwerkCasus(zaal, invoer.id, 'plan-in-opstelling');
    return { maatregel, nummer };
  },
});
