// Art. 12 lid 5: items of a file are put to a request; the rows lie in the register of the items, the words with the request.
import { correctieVoorleggen as regel } from '../../convenant/artikelen/correctie-voorleggen.ts';
import { ligtVoor, zienswijzeUiterlijk } from '../../convenant/correctieverzoeken.ts';
import { correctieVoorleggenAntwoord, correctieVoorleggenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { alsGevuld, voegStapToe } from './stappen.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

export const correctieVoorleggen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: correctieVoorleggenInvoer,
  antwoord: correctieVoorleggenAntwoord,
  async kijk(zaal, { id, register, dossier, punten, tussentijds, reden }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const { schrijven, deur } = registers[register];
    const gekozen = [...new Set(punten.map(({ gegeven }) => gegeven))];
    // Under the role that writes: an item that is shielded can be asked about too.
    const gevonden = await zaal.onder(schrijven, () => deur.leesVoorTeLeggen(zaal.tx, dossier, gekozen));
    if (beeld === undefined || gevonden === undefined) return undefined;
    const eerder = (await leesPunten(zaal, id)).filter(ligtVoor).map(({ gegeven }) => gegeven);
    return {
      situatie: {
        ...beeld.feiten,
        gevonden: gevonden.items.map(({ soort }) => soort),
        gekozen: punten.length,
        dubbel: gekozen.filter((gegeven) => eerder.includes(gegeven)).length,
        ...eigenIn(await leesVondsten(zaal.tx, id), dossier, gekozen),
        tussentijds,
        reden,
      },
      objecten: [id, dossier],
      nummers: [beeld.rij.nummer, ...(gevonden.nummer === null ? [] : [gevonden.nummer])],
      merk: beeld.merk,
      gezien: { beeld, items: gevonden.items },
    };
  },
  async doe(zaal, { id, register, dossier, punten, tussentijds, reden }, { beeld, items }) {
    const { soort } = beeld.feiten;
    if (soort === 'inzage') throw new Error('de regel vraagt een verzoek om correctie of verzet');
    const nieuw = punten.flatMap(({ gegeven, gevraagd }) =>
      items
        .filter((item) => item.id === gegeven)
        .map((item) => ({ ...item, id: zaal.ids.id(), gegeven: item.id, gevraagd })),
    );
    const kop = {
      id,
      nummer: beeld.rij.nummer,
      soort,
      beperken: soort === 'verzet' && tussentijds === 'afschermen',
      zienswijzeUiterlijk: zienswijzeUiterlijk(zaal.vandaag, beeld.feiten.uiterlijk),
    };
    const { schrijven, deur } = registers[register];
    await zaal.onder(schrijven, () => deur.legVoor(zaal, dossier, kop, nieuw));
    const inhoud = soort === 'verzet' ? { tussentijds, tekst: alsGevuld(reden) } : {};
    await voegStapToe(zaal, id, { soort: 'voorgelegd', op: zaal.vandaag, inhoud });
    return { verzoek: id, punten: nieuw.map((punt) => punt.id) };
  },
});
