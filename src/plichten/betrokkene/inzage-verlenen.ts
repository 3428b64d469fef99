// Art. 12 lid 3: the overview goes out, with what people decided to leave out or to shorten.
import { inzageVerlenen as regel } from '../../convenant/artikelen/inzage-verlenen.ts';
import { inzagebrief } from '../../convenant/brieven/inzagebrief.ts';
import { inzageAntwoord, inzageVerlenenInvoer } from '../../convenant/vormen/inzage.ts';
import { leesInformatiebrieven } from '../../dossiers/weegploeg/inzage.ts';
import { handeling } from '../../gate/handeling.ts';
import { antwoordfeiten, beantwoord } from './antwoord.ts';
import { gezienVan } from './feiten.ts';
import { leesInzagebeeld, uitkomst } from './inzagebeeld.ts';
import { toonStuk } from './stukken.ts';

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
  async doe(zaal, { id, reden, ...brief }, beeld) {
    if (reden === undefined) throw new Error('de regel vraagt een reden');
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const dossiers = beeld.vondsten.flatMap(({ register, soort, oordeel, verzegeld, dossier }) =>
      register === 'weegploeg' && soort === 'naw' && oordeel === 'bevestigd' && !verzegeld ? [dossier] : [],
    );
    const eerder = await zaal.onder('weegploeg_lezen', () => leesInformatiebrieven(zaal.tx, dossiers));
    return beantwoord(zaal, id, {
      uitkomst: uitkomst(beeld.stukken),
      reden,
      brief: inzagebrief(
        await antwoordfeiten(zaal, beeld, brief),
        beeld.stukken.map((stuk) => toonStuk(sleutel, stuk)),
        eerder,
      ),
    });
  },
});
