// Art. 7 lid 4 onder 1: a question gets a later last day; the duty of the party asked moves with it.
import { informatievraagVerlengen as regel } from '../../convenant/artikelen/informatievraag-verlengen.ts';
import { vraagAntwoord, vraagVerlengenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { verwerkDossier } from './mutaties.ts';
import { kijkNaarVraag, wijzigVraag } from './vraagwijzigen.ts';

export const informatievraagVerlengen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: vraagVerlengenInvoer,
  antwoord: vraagAntwoord,
  async kijk(zaal, { id, vraag, uiterlijk, reden }) {
    const gekeken = await kijkNaarVraag(zaal, id, vraag);
    return gekeken === undefined ? undefined : { ...gekeken, situatie: { ...gekeken.situatie, uiterlijk, reden } };
  },
  async doe(zaal, { id, vraag, uiterlijk, reden = '' }, { feiten }) {
    await wijzigVraag(zaal, id, vraag, { wat: 'verlengd', tot: uiterlijk, reden });
    await verwerkDossier(zaal, id, {});
    return { vraag, stand: feiten.stand };
  },
});
