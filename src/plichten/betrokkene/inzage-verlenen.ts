// Art. 12 lid 3 and 4: the overview goes out, with what people decided to leave out or to shorten, and why.
import { inzageVerlenen as regel } from '../../convenant/artikelen/inzage-verlenen.ts';
import { isBeperkt } from '../../convenant/inzage.ts';
import { uitstelletters } from '../../convenant/regimes/convenant-2017.ts';
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
  async kijk(zaal, { id, naam, adres, contact, motivering, weging, reden, openreden }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const kop = gezienVan(beeld, { ...beeld.inzagefeiten, naam, adres, contact, motivering, weging, reden, openreden });
    return { ...kop, gezien: beeld };
  },
  async doe(zaal, { id: _, reden: gegeven, weging, openreden, ...brief }, beeld) {
    const gronden = uitstelletters.filter((letter) =>
      beeld.stukken.some((stuk) => isBeperkt(stuk) && stuk.grond === letter),
    );
    const reden = gronden.length > 0 ? weging : gegeven;
    if (reden === undefined) throw new Error('de regel vraagt een reden of een weging');
    return beantwoord(zaal, beeld, brief, {
      ...(await overzichtsbrief(zaal, beeld, brief)),
      reden,
      gronden,
      openreden,
    });
  },
});
