// Art. 12 lid 3 and 4: the letter with the overview as it would go today, for the core party that will decide; nothing is recorded.
import { overzichtsbriefBekijken as regel } from '../../convenant/artikelen/overzichtsbrief-bekijken.ts';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import { briefBekijkenAntwoord, overzichtsbriefBekijkenInvoer } from '../../convenant/vormen/inzagevormen.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan } from './feiten.ts';
import { leesInzagebeeld } from './inzagebeeld.ts';
import { overzichtsbrief } from './inzagebrieven.ts';

export const overzichtsbriefBekijken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: overzichtsbriefBekijkenInvoer,
  antwoord: briefBekijkenAntwoord,
  async kijk(zaal, { id, naam, adres, contact, motivering }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    return { ...gezienVan(beeld, { ...beeld.inzagefeiten, naam, adres, contact, motivering }), gezien: beeld };
  },
  async doe(zaal, aan, beeld) {
    const { uitkomst, brief } = await overzichtsbrief(zaal, beeld, aan);
    return { uitkomst, brief: toonBrief(brief) };
  },
});
