// Art. 12 lid 5, 13 lid 1-2: archived items are put to a request by a core party; that the archive was opened for it stays with the dossier.
import { archiefcorrectieVoorleggen as regel } from '../../convenant/artikelen/archiefcorrectie-voorleggen.ts';
import { isOverVerzoek, isWoordsoort } from '../../convenant/correcties.ts';
import { ligtVoor, zienswijzeUiterlijk } from '../../convenant/correctieverzoeken.ts';
import { archiefcorrectieVoorleggenInvoer } from '../../convenant/vormen/archiefcorrecties.ts';
import { correctieVoorleggenAntwoord } from '../../convenant/vormen/correctieverzoeken.ts';
import { leesWoorden } from '../../dossiers/archief/inzage.ts';
import {
  leesKop,
  leesPuntenVanVerzoek,
  leesVoorTeLeggen,
  legVoor,
  noteerVerantwoording,
} from '../../dossiers/archief/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { schermArchiefAf } from './afschermen.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { dossiersVan, leesMee, legMee } from './meegaan.ts';
import { alsGevuld, voegStapToe, vraagVan } from './stappen.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

export const archiefcorrectieVoorleggen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: archiefcorrectieVoorleggenInvoer,
  antwoord: correctieVoorleggenAntwoord,
  async kijk(zaal, { id, dossier, punten, tussentijds, reden }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const gekozen = [...new Set(punten.map(({ stuk }) => stuk))];
    const gevonden = await zaal.onder('archief_schrijven', async () => {
      const kop = await leesKop(zaal.tx, dossier);
      const items = (await leesVoorTeLeggen(zaal, dossier, gekozen)).filter(({ soort }) => !isWoordsoort(soort));
      const woorden = kop === undefined ? [] : await leesWoorden(zaal, { dossier, register: kop.register });
      const gekozenWoorden = woorden.flatMap(({ stuk, id: gegeven, soort, bron, verzegeld, dag }) =>
        stuk !== undefined && gekozen.includes(stuk) && !isOverVerzoek(soort)
          ? [{ stuk, gegeven, soort, bron, verzegeld, ingebracht_op: dag, kopie: false }]
          : [],
      );
      const eerder = (await leesPuntenVanVerzoek(zaal.tx, id)).filter(ligtVoor);
      return kop && { kop, items: [...items, ...gekozenWoorden], eerder };
    });
    if (beeld === undefined || gevonden === undefined) return undefined;
    const { kop, items, eerder } = gevonden;
    // What is sealed leaves no trace elsewhere.
    const open = items.filter(({ verzegeld }) => !verzegeld);
    const gaatMee = await leesMee(
      zaal,
      id,
      open.map(({ gegeven }) => gegeven),
    );
    const ook = dossiersVan([], gaatMee);
    return {
      situatie: {
        ...beeld.feiten,
        gevonden: items.map(({ soort }) => soort),
        gekozen: punten.length,
        dubbel: items.filter((item) =>
          eerder.some(
            ({ gegeven, soort }) =>
              gegeven === item.gegeven && (soort === item.soort || !(isWoordsoort(soort) || isWoordsoort(item.soort))),
          ),
        ).length,
        ...eigenIn(
          await leesVondsten(zaal.tx, id),
          dossier,
          items.map(({ gegeven, soort }) => ({ id: gegeven, soort })),
        ),
        aangevoerd: punten.map(({ aangevoerd }) => aangevoerd),
        tussentijds,
        reden,
        kopieen: items.filter(({ kopie }) => kopie).length,
      },
      objecten: [...new Set([id, dossier, ...ook.objecten])],
      nummers: [...new Set([beeld.rij.nummer, ...[kop.nummer ?? []].flat(), ...ook.nummers])],
      merk: beeld.merk,
      gezien: { beeld, items, plek: kop, gaatMee },
    };
  },
  async doe(zaal, { id, dossier, punten, tussentijds, reden }, { beeld, items, plek, gaatMee }) {
    const { soort } = beeld.feiten;
    if (soort === 'inzage') throw new Error('de regel vraagt een verzoek om correctie of verzet');
    const nieuw = punten.flatMap((punt) =>
      items.filter(({ stuk }) => stuk === punt.stuk).map((item) => ({ ...item, id: zaal.ids.id(), ...vraagVan(punt) })),
    );
    const { nummer } = beeld.rij;
    const kop = {
      id,
      nummer,
      soort,
      beperken: soort === 'verzet' && tussentijds === 'afschermen',
      zienswijzeUiterlijk: zienswijzeUiterlijk(zaal.vandaag, beeld.feiten.uiterlijk),
    };
    await zaal.onder('archief_lezen', () =>
      noteerVerantwoording(zaal, { dossier, register: plek.register }, { nummer, soort }),
    );
    await zaal.onder('archief_schrijven', () => legVoor(zaal, plek, kop, nieuw));
    const mee = [];
    for (const { id: punt, gegeven: van, stuk, aangevoerd } of nieuw) {
      const gelegd = { register: 'archief' as const, punt, van, aangevoerd };
      for (const een of await legMee(zaal, gelegd, gaatMee, kop.zienswijzeUiterlijk)) mee.push({ ...een, van: stuk });
    }
    // Of what is sealed nothing lies with the request, where whoever is not behind the seal would read it.
    if (nieuw.some(({ verzegeld }) => !verzegeld)) {
      const inhoud = soort === 'verzet' ? { tussentijds, tekst: alsGevuld(reden) } : {};
      await voegStapToe(zaal, id, { soort: 'voorgelegd', op: zaal.vandaag, inhoud });
    }
    const gelegd = nieuw.map((punt) => punt.id);
    if (kop.beperken) await schermArchiefAf(zaal, id, [...gelegd, ...mee.map(({ punt }) => punt)]);
    return { verzoek: id, punten: gelegd, mee };
  },
});
