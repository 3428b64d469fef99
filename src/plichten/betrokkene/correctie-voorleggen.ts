// Art. 12 lid 5: items of a file are put to a request; the rows lie in the register of the items, the words with the request.
import { correctieVoorleggen as regel } from '../../convenant/artikelen/correctie-voorleggen.ts';
import { besluitsoorten, isWoordsoort, type Woordsoort } from '../../convenant/correcties.ts';
import { ligtVoor, zienswijzeUiterlijk } from '../../convenant/correctieverzoeken.ts';
import { correctieVoorleggenAntwoord, correctieVoorleggenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { schermAf } from './afschermen.ts';
import { leesPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { dossiersVan, leesMee, leesVerwanten, legMee, legVerwantenVoor } from './meegaan.ts';
import { alsGevuld, voegStapToe, vraagVan } from './stappen.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

/** Whether this is what was chosen: the words of a row of that kind, or without a kind an item. */
function isDit(
  { gegeven, soort }: { readonly gegeven: string; readonly soort?: Woordsoort | undefined },
  rij: { readonly id: string; readonly soort: string },
): boolean {
  if (gegeven !== rij.id) return false;
  const item = !isWoordsoort(rij.soort) || besluitsoorten.some((besluit) => besluit === rij.soort);
  return soort === undefined ? item : soort === rij.soort;
}

export const correctieVoorleggen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: correctieVoorleggenInvoer,
  antwoord: correctieVoorleggenAntwoord,
  async kijk(zaal, { id, register, dossier, punten, tussentijds, reden }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const { schrijven, deur } = registers[register];
    // Under the role that writes: an item that is shielded can be asked about too.
    const gevonden = await zaal.onder(schrijven, async () => {
      const items = punten.flatMap(({ gegeven, soort }) => (soort === undefined ? [gegeven] : []));
      const kop = await deur.leesVoorTeLeggen(zaal.tx, dossier, items);
      if (kop === undefined || items.length === punten.length) return kop;
      const woorden = (await deur.leesWoorden(zaal, dossier)).filter((rij) => punten.some((punt) => isDit(punt, rij)));
      return { ...kop, items: [...kop.items, ...woorden] };
    });
    if (beeld === undefined || gevonden === undefined) return undefined;
    const eerder = (await leesPunten(zaal, id)).filter(ligtVoor);
    const gekozen = [...new Set(punten.map(({ gegeven }) => gegeven))];
    const verwanten = await leesVerwanten(zaal, id, gekozen);
    const inArchief = await leesMee(zaal, id, gekozen);
    const ook = dossiersVan(verwanten, inArchief);
    return {
      situatie: {
        ...beeld.feiten,
        gevonden: gevonden.items.map(({ soort }) => soort),
        gekozen: punten.length,
        dubbel: punten.filter((punt) => eerder.some(({ gegeven: id, soort }) => isDit(punt, { id, soort }))).length,
        ...eigenIn(await leesVondsten(zaal.tx, id), dossier, gevonden.items),
        aangevoerd: punten.map(({ aangevoerd }) => aangevoerd),
        tussentijds,
        reden,
      },
      objecten: [id, dossier, ...ook.objecten],
      nummers: [beeld.rij.nummer, ...(gevonden.nummer === null ? [] : [gevonden.nummer]), ...ook.nummers],
      merk: beeld.merk,
      gezien: { beeld, items: gevonden.items, verwanten, inArchief },
    };
  },
  async doe(zaal, { id, register, dossier, punten, tussentijds, reden }, { beeld, items, verwanten, inArchief }) {
    const { soort } = beeld.feiten;
    if (soort === 'inzage') throw new Error('de regel vraagt een verzoek om correctie of verzet');
    const nieuw = punten.flatMap((punt) =>
      items
        .filter((item) => isDit(punt, item))
        .map(({ id: gegeven, soort, bron, beperkt }) => ({
          ...{ id: zaal.ids.id(), gegeven, soort, bron, beperkt },
          ...vraagVan(punt),
        })),
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
    const vragen = new Map(nieuw.map((punt) => [punt.gegeven, punt]));
    const mee = await legVerwantenVoor(zaal, kop, verwanten, (van) => {
      const vraag = vragen.get(van);
      if (vraag === undefined) throw new Error('wat meegaat hoort bij een gekozen gegeven');
      return { gevraagd: vraag.gevraagd, aangevoerd: vraag.aangevoerd };
    });
    const vanArchief = [];
    for (const { id: punt, gegeven: van, aangevoerd } of nieuw)
      vanArchief.push(...(await legMee(zaal, { register, punt, van, aangevoerd }, inArchief, kop.zienswijzeUiterlijk)));
    const inhoud = soort === 'verzet' ? { tussentijds, tekst: alsGevuld(reden) } : {};
    await voegStapToe(zaal, id, { soort: 'voorgelegd', op: zaal.vandaag, inhoud });
    const gelegd = nieuw.map((punt) => punt.id);
    if (kop.beperken) await schermAf(zaal, id, [...gelegd, ...mee.map(({ punt }) => punt)]);
    return { verzoek: id, punten: gelegd, mee: [...mee, ...vanArchief] };
  },
});
