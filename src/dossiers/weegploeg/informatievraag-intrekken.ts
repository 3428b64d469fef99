// Art. 7 lid 4 onder 1: a question is taken back; when it was the last one that was open, the weighing goes on.
import { informatievraagIntrekken as regel } from '../../convenant/artikelen/informatievraag-intrekken.ts';
import { vraagAntwoord, vraagIntrekkenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { standNaVragen, verwerkDossier } from './mutaties.ts';
import { kijkNaarVraag, wijzigVraag } from './vraagwijzigen.ts';

export const informatievraagIntrekken = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: vraagIntrekkenInvoer,
  antwoord: vraagAntwoord,
  async kijk(zaal, { id, vraag, reden }) {
    const gekeken = await kijkNaarVraag(zaal, id, vraag);
    return gekeken === undefined ? undefined : { ...gekeken, situatie: { ...gekeken.situatie, reden } };
  },
  async doe(zaal, { id, vraag, reden = '' }, { feiten }) {
    await wijzigVraag(zaal, id, vraag, { wat: 'ingetrokken', reden });
    const stand = standNaVragen(feiten.openVragen.length - 1, feiten.analyse !== undefined);
    await verwerkDossier(zaal, id, { stand });
    return { vraag, stand };
  },
});
