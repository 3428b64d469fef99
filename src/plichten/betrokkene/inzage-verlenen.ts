// Art. 12 lid 3: the overview goes out, with what people decided to leave out or to shorten.
import { inzageVerlenen as regel } from '../../convenant/artikelen/inzage-verlenen.ts';
import { inzageAntwoord, inzageVerlenenInvoer } from '../../convenant/vormen/inzage.ts';
import { handeling } from '../../gate/handeling.ts';
import { beantwoord } from './antwoord.ts';
import { gezienVan } from './feiten.ts';
import { leesInzagebeeld } from './inzagebeeld.ts';
import { overzichtsbrief } from './inzagebrieven.ts';

export const inzageVerlenen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: inzageVerlenenInvoer,
  antwoord: inzageAntwoord,
  async kijk(zaal, { id, naam, adres, contact, reden }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const kop = gezienVan(beeld, { ...beeld.inzagefeiten, naam, adres, contact, reden });
    return { ...kop, gezien: beeld };
  },
  async doe(zaal, { id: _, reden, ...brief }, beeld) {
    if (reden === undefined) throw new Error('de regel vraagt een reden');
    return beantwoord(zaal, beeld, brief, { ...(await overzichtsbrief(zaal, beeld, brief)), reden });
  },
});
