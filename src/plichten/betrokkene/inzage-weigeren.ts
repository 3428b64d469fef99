// Art. 12 lid 4: the refusal goes out, with its ground and reasons, or in the words that are the same for everybody.
import { inzageWeigeren as regel } from '../../convenant/artikelen/inzage-weigeren.ts';
import { inzageAntwoord, inzageWeigerenInvoer } from '../../convenant/vormen/inzage.ts';
import { handeling } from '../../gate/handeling.ts';
import { beantwoord } from './antwoord.ts';
import { gezienVan } from './feiten.ts';
import { leesInzagebeeld } from './inzagebeeld.ts';
import { weigerbrief } from './inzagebrieven.ts';

export const inzageWeigeren = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: inzageWeigerenInvoer,
  antwoord: inzageAntwoord,
  async kijk(zaal, { id, naam, adres, contact, vorm, gronden, weging, zwijgreden, motivering, openreden }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const situatie = {
      ...beeld.inzagefeiten,
      ...{ naam, adres, contact, vorm, gronden, weging, zwijgreden, motivering, openreden },
    };
    return { ...gezienVan(beeld, situatie), gezien: beeld };
  },
  async doe(zaal, { id: _, vorm, gronden, weging, zwijgreden, motivering, openreden, ...brief }, beeld) {
    if (weging === undefined) throw new Error('de regel vraagt een weging');
    const gemaakt = await weigerbrief(zaal, beeld, brief, { vorm, gronden, motivering });
    return beantwoord(zaal, beeld, brief, {
      ...{ ...gemaakt, reden: weging, gronden, openreden },
      // Of silence about what he was told before, and of nothing else.
      ...(vorm === 'neutraal' && beeld.eerderOpen.length > 0 ? { zwijgreden } : {}),
    });
  },
});
