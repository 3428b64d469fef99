// Art. 12 lid 5, 13 lid 2: what is decided of an archived item; ground and day lie with the item, why and who was heard with the request.
import { archiefcorrectieBeslissen as regel } from '../../convenant/artikelen/archiefcorrectie-beslissen.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import { zienswijzeUiterlijk } from '../../convenant/correctieverzoeken.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { archiefcorrectieBeslissenInvoer } from '../../convenant/vormen/archiefcorrecties.ts';
import { correctieBeslissenAntwoord } from '../../convenant/vormen/correctieverzoeken.ts';
import { leesAangevoerd } from '../../dossiers/archief/inzage.ts';
import { beslisPunt, leesGeraaktVan } from '../../dossiers/archief/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { schermArchiefAf } from './afschermen.ts';
import { leesArchiefpunten, metArchiefpunten, puntbeslissing } from './archiefpunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { leesZelfGehoordInArchief, nietTeHoren, openZelfGehoordInArchief } from './gehoord.ts';
import { dossiersVan, leesMee, legMee } from './meegaan.ts';
import { leesPuntstuk } from './puntstuk.ts';
import { alsGevuld, nieuweWoordenVan, voegStapToe } from './stappen.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

export const archiefcorrectieBeslissen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: archiefcorrectieBeslissenInvoer,
  antwoord: correctieBeslissenAntwoord,
  async kijk(zaal, { id, punt: welk, besluit, grond, motivering, wordt, gehoord }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const punten = await leesArchiefpunten(zaal, id);
    const punt = punten.find((een) => een.punt.id === welk)?.hier;
    if (beeld === undefined || punt === undefined) return undefined;
    // Words stay where they were, whatever they say.
    const geraakt = isWoordsoort(punt.soort)
      ? { item: { toestand: 'geldig' as const } }
      : await zaal.onder('archief_schrijven', () => leesGeraaktVan(zaal.tx, punt));
    if (geraakt === undefined) return undefined;
    const zelf = await leesZelfGehoordInArchief(zaal, punt);
    const vondsten = await leesVondsten(zaal.tx, id);
    const eigen = eigenIn(vondsten, punt.dossier, [{ id: punt.gegeven, soort: punt.soort }]);
    const gaatMee = punt.verzegeld ? [] : await leesMee(zaal, id, [punt.gegeven]);
    const ook = dossiersVan([], gaatMee);
    // A copy goes along with its item: its own file need not have been found.
    const gevonden = vondsten.some(({ dossier }) => dossier === punt.dossier);
    return {
      situatie: {
        ...metArchiefpunten(beeld.feiten, punten),
        besloten: punt.besluit !== null,
        bevestigd: !gevonden || (eigen.bevestigd && eigen.vanAnder === 0),
        toestand: geraakt.item.toestand,
        bron: punt.bron.soort,
        voorgelegdOp: punt.voorgelegdOp,
        besluit,
        grond,
        motivering,
        wordt,
        gehoord: [...zelf, ...gehoord],
        vertrokken: nietTeHoren(zaal, punt),
      },
      objecten: [...new Set([id, punt.dossier, ...ook.objecten])],
      nummers: [...new Set([beeld.rij.nummer, ...[punt.dossiernummer ?? []].flat(), ...ook.nummers])],
      merk: beeld.merk,
      gezien: {
        ...{ punt, zelf, vondsten, gaatMee, uiterlijk: beeld.feiten.uiterlijk },
        weg: geraakt.item.toestand === 'verwijderd',
      },
    };
  },
  async doe(zaal, invoer, { punt, zelf, vondsten, gaatMee, uiterlijk, weg }) {
    const { id, besluit, grond, motivering = '', gehoord } = invoer;
    // Before the decision: what is carried out with it takes the words away.
    const gezegd = await openZelfGehoordInArchief(zaal, punt, zelf);
    const aangevoerd = await zaal.onder('archief_lezen', () => leesAangevoerd(zaal, punt));
    const uitleg = {
      tekst: motivering,
      ...nieuweWoordenVan(invoer),
      gehoord: [...gezegd, ...gehoord.map(({ tekst, ...een }) => ({ ...een, tekst: alsGevuld(tekst) }))],
    };
    // Of what is sealed no letter tells (18 lid 3).
    const stuk = punt.verzegeld
      ? undefined
      : await leesPuntstuk(zaal, vondsten, { ...punt, register: 'archief' }, `Verzoek ${punt.nummer} (artikel 12).`);
    await zaal.onder('archief_schrijven', () =>
      beslisPunt(
        zaal,
        punt,
        { besluit, grond: grond ?? null, weg },
        punt.verzegeld ? (sleutel) => sleutel.sluit(punt.id, 'beslissing', puntbeslissing.parse(uitleg)) : undefined,
      ),
    );
    if (!punt.verzegeld) {
      const inhoud = { punt: punt.id, ...uitleg, ...(stuk === undefined ? {} : { puntstuk: stuk }) };
      await voegStapToe(zaal, id, { soort: 'besloten', op: zaal.vandaag, inhoud });
    }
    // What was copied or reopened since is to be decided as well.
    const hier = { register: 'archief' as const, punt: punt.id, van: punt.gegeven, aangevoerd };
    const mee = (await legMee(zaal, hier, gaatMee, zienswijzeUiterlijk(zaal.vandaag, uiterlijk))).map(
      (een) => een.punt,
    );
    if (punt.beperken) await schermArchiefAf(zaal, id, mee);
    return { punt: punt.id, uitvoerenUiterlijk: loopAf('correctie-uitvoeren', zaal.vandaag), mee };
  },
});
