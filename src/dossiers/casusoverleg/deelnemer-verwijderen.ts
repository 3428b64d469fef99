// Art. 9 lid 1: the party or partner no longer takes part; from this moment row level security closes the casus to it.
import { deelnemerVerwijderen as regel } from '../../convenant/artikelen/deelnemer-verwijderen.ts';
import { casusbesluitUitvoerenInvoer, casusvoorstelAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesDeelnamebesluit } from './deelnamebesluit.ts';
import { verwerkCasus } from './mutaties.ts';
import { leesEigenaren } from './store.ts';
import { sluitVoorstel } from './voorstellen.ts';

export const deelnemerVerwijderen = handeling({
  regel,
  rol: 'casusbesluit_uitvoeren',
  soort: 'schrijven',
  invoer: casusbesluitUitvoerenInvoer,
  antwoord: casusvoorstelAntwoord,
  async kijk(zaal, invoer) {
    const besluit = await leesDeelnamebesluit(zaal, invoer.id, invoer.voorstel);
    if (besluit === undefined) return undefined;
    const eigenaren = await leesEigenaren(zaal.tx, invoer.id);
    return { ...besluit, situatie: { ...besluit.situatie, eigenaren } };
  },
  async doe(zaal, invoer, { voorstel, stand }) {
    await zaal.tx.db
      .updateTable('casusoverleg.deelnemer')
      .set({ tot: zaal.vandaag })
      .where('casus', '=', invoer.id)
      .where('tot', 'is', null)
      .where((eb) => eb.or([eb('partij', '=', voorstel.doel), eb('externe_partner', '=', voorstel.doel)]))
      .execute();
    await verwerkCasus(zaal, invoer.id, stand);
    await sluitVoorstel(zaal, voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id };
  },
});
