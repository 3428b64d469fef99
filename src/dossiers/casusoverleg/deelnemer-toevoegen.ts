// Art. 9 lid 1, 1 c: the party or partner takes part from this day on, or once nothing waits any more that it would read (12 lid 6).
import { deelnemerToevoegen as regel } from '../../convenant/artikelen/deelnemer-toevoegen.ts';
import { casusbesluitUitvoerenInvoer, casusvoorstelAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesDeelnamebesluit, neemDeelnemerOp } from './deelnamebesluit.ts';
import { verwerkCasus } from './mutaties.ts';
import { sluitVoorstel } from './voorstellen.ts';
import { leesWachtAanDeDeur } from './wacht.ts';

export const deelnemerToevoegen = handeling({
  regel,
  rol: 'casusbesluit_uitvoeren',
  soort: 'schrijven',
  invoer: casusbesluitUitvoerenInvoer,
  antwoord: casusvoorstelAntwoord,
  kijk: (zaal, invoer) => leesDeelnamebesluit(zaal, invoer.id, invoer.voorstel),
  async doe(zaal, invoer, { voorstel, convenantspartijen, stand }) {
    const { id: casus } = invoer;
    // Whoever votes without reading the case is told nothing of it: the decision stands, and is carried out when nothing waits.
    if ((await leesWachtAanDeDeur(zaal.tx, casus)).length > 0)
      await zaal.laatTaak('deelnemer-toelaten', { object: casus, besluit: voorstel.id, dag: zaal.vandaag });
    else await neemDeelnemerOp(zaal, casus, voorstel, convenantspartijen);
    await verwerkCasus(zaal, casus, stand);
    await sluitVoorstel(zaal, voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id };
  },
});
