// Art. 10 lid 5: an adopted plan of the actor's own cases as words for a document; the entrance makes the file of it.
import { plandocumentMaken as regel } from '../../convenant/artikelen/plandocument-maken.ts';
import { planbestandsnaam, plandocument } from '../../convenant/documenten/plan.ts';
import { plandocumentMakenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { doorverstrekteVersie } from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesOntvangenGegevens, leesOntvangsten } from './doorverstrekkingen.ts';
import { leesCasussen, leesMaatregelen, leesPlannen, vindPlancasus } from './store.ts';
import { toonPlan, zonderToelichting } from './tonen.ts';

export const plandocumentMaken = handeling({
  regel,
  rol: 'plan_lezen',
  soort: 'lezen',
  invoer: plandocumentMakenInvoer,
  antwoord: documentAntwoord,
  async kijk(zaal, invoer) {
    const extern = zaal.optreden.rol === 'externe-casuspartner';
    const casusId = await vindPlancasus(zaal.tx, invoer.id);
    if (casusId === undefined) return undefined;
    const [casus] = await leesCasussen(zaal.tx, [casusId]);
    const versies = await leesPlannen(zaal.tx, [casusId]);
    const plan = versies.find(({ id }) => id === invoer.id);
    const geldend = versies.at(-1);
    if (casus === undefined || plan === undefined || geldend === undefined) return undefined;
    // Those who keep the file have its earlier versions too; for a partner there is only the plan that holds.
    if (extern && plan.id !== geldend.id) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [casus.id],
      nummers: [casus.nummer],
      gezien: { casus, plan, geldend: geldend.versie, extern },
    };
  },
  async doe(zaal, { taal, formaat }, { casus, plan, geldend, extern }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', casus.id);
    const heel = toonPlan(sleutel, casus, plan, await leesMaatregelen(zaal.tx, [plan.id]));
    const ontvangsten = extern ? await leesOntvangsten(zaal.tx, casus.id) : [];
    const gegevens = await leesOntvangenGegevens(
      zaal.tx,
      ontvangsten.map(({ id }) => id),
    );
    const getoond = extern ? zonderToelichting(heel) : heel;
    const { partij, externePartner } = zaal.actor;
    return {
      formaat,
      bestandsnaam: planbestandsnaam(getoond, taal),
      document: plandocument(
        {
          plan: getoond,
          geldend,
          samenwerkingsverband: zaal.partnerschap.naam,
          voor: partij?.naam ?? externePartner?.naam,
          extern,
          ontvangen: ontvangsten.flatMap((ontvangst) =>
            gegevens
              .filter((gegeven) => gegeven.doorverstrekking === ontvangst.id)
              .map((gegeven) => ({
                verstrektOp: ontvangst.verstrekt_op ?? zaal.vandaag,
                versie: doorverstrekteVersie.parse(sleutel.open(gegeven.id, 'doorverstrekt', gegeven.versie)),
              })),
          ),
          vandaag: zaal.vandaag,
        },
        taal,
      ),
    };
  },
});
