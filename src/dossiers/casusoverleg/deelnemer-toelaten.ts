// Art. 9 lid 1, 12 lid 6: the system lets in who was agreed on, on the task that the decision left while a correction or shielding waited.
import { deelnemerToelaten as regel } from '../../convenant/artikelen/deelnemer-toelaten.ts';
import { casusvoorstelAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { leesDeelnemers, neemDeelnemerOp } from './deelnamebesluit.ts';
import { alsCasusstand } from './feiten.ts';
import { leesWachtAanDeDeur } from './wacht.ts';

export const deelnemerToelaten = taakhandeling(
  {
    regel,
    rol: 'deur_deelname',
    soort: 'schrijven',
    antwoord: casusvoorstelAntwoord,
    async kijk(zaal, { object: casus, besluit }) {
      if (besluit === undefined) return undefined;
      const rij = await zaal.tx.db
        .selectFrom('casusoverleg.voorstel as v')
        .innerJoin('casusoverleg.casus as c', 'c.id', 'v.casus')
        .select(['v.id', 'v.doel', 'c.nummer', 'c.stand'])
        .where('v.id', '=', besluit)
        .where('v.casus', '=', casus)
        .executeTakeFirst();
      if (rij === undefined) return undefined;
      const wie = await leesDeelnemers(zaal, casus);
      return {
        situatie: {
          vandaag: zaal.vandaag,
          stand: alsCasusstand(rij.stand),
          voorstel: { doel: rij.doel },
          ...wie,
          wacht: await leesWachtAanDeDeur(zaal.tx, casus),
        },
        objecten: [casus],
        nummers: [rij.nummer],
        gezien: { voorstel: rij, convenantspartijen: wie.convenantspartijen },
      };
    },
    async doe(zaal, { object: casus }, { voorstel, convenantspartijen }) {
      await neemDeelnemerOp(zaal, casus, voorstel, convenantspartijen);
      return { voorstel: voorstel.id };
    },
  },
  'systeem',
);
