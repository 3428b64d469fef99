// Art. 12 lid 4: the letter of a refusal as it would go today, for the core party that will decide; nothing is recorded.
import { weigerbriefBekijken as regel } from '../../convenant/artikelen/weigerbrief-bekijken.ts';
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import { briefBekijkenAntwoord, weigerbriefBekijkenInvoer } from '../../convenant/vormen/inzagevormen.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan } from './feiten.ts';
import { leesInzagebeeld } from './inzagebeeld.ts';
import { weigerbrief } from './inzagebrieven.ts';

export const weigerbriefBekijken = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: weigerbriefBekijkenInvoer,
  antwoord: briefBekijkenAntwoord,
  async kijk(zaal, { id, naam, adres, contact, vorm, gronden, motivering }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const situatie = { ...beeld.inzagefeiten, naam, adres, contact, vorm, gronden, motivering };
    return { ...gezienVan(beeld, situatie), gezien: beeld };
  },
  async doe(zaal, { vorm, gronden, motivering, ...aan }, beeld) {
    const { uitkomst, brief } = await weigerbrief(zaal, beeld, aan, { vorm, gronden, motivering });
    return { uitkomst, brief: toonBrief(brief) };
  },
});
