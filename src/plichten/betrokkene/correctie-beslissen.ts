// Art. 12 lid 5: what is decided of one item; ground and day lie with the item, why and who was heard with the request.
import { correctieBeslissen as regel } from '../../convenant/artikelen/correctie-beslissen.ts';
import { zienswijzeUiterlijk } from '../../convenant/correctieverzoeken.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { correctieBeslissenAntwoord, correctieBeslissenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { schermAf } from './afschermen.ts';
import { leesPunten, metPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { leesZelfGehoord, openZelfGehoord } from './gehoord.ts';
import { dossiersVan, isEigenOfVerwant, leesMee, leesVerwanten, legMee, legVerwantenVoor } from './meegaan.ts';
import { leesPuntstuk } from './puntstuk.ts';
import { alsGevuld, nieuweWoordenVan, voegStapToe } from './stappen.ts';
import { leesVondsten } from './vondsten.ts';

export const correctieBeslissen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: correctieBeslissenInvoer,
  antwoord: correctieBeslissenAntwoord,
  async kijk(zaal, { id, register, punt: welk, besluit, grond, motivering, wordt, gehoord }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const punten = await leesPunten(zaal, id);
    const punt = punten.find((een) => een.id === welk && een.register === register);
    if (beeld === undefined || punt === undefined) return undefined;
    const zelf = await leesZelfGehoord(zaal, punt);
    const vondsten = await leesVondsten(zaal.tx, id);
    const bevestigd = await isEigenOfVerwant(zaal, id, vondsten, punt);
    // A copy that was made while this waited: what is decided here is to be decided of it as well.
    const verwanten = await leesVerwanten(zaal, id, [punt.gegeven]);
    const inArchief = await leesMee(zaal, id, [punt.gegeven]);
    const ook = dossiersVan(verwanten, inArchief);
    return {
      situatie: {
        ...metPunten(beeld.feiten, punten),
        register,
        vernietigbaar: punt.vernietigbaar,
        bevestigd,
        besloten: punt.besluit !== null,
        bron: punt.bron.soort,
        voorgelegdOp: punt.voorgelegdOp,
        besluit,
        grond,
        motivering,
        wordt,
        gehoord: [...zelf, ...gehoord],
        vertrokken: zaal.partnerschap.vertrokken,
      },
      objecten: [id, punt.dossier, ...ook.objecten],
      nummers: [beeld.rij.nummer, ...(punt.dossiernummer === null ? [] : [punt.dossiernummer]), ...ook.nummers],
      merk: beeld.merk,
      gezien: { punt, zelf, vondsten, verwanten, inArchief, uiterlijk: beeld.feiten.uiterlijk },
    };
  },
  async doe(zaal, invoer, { punt, zelf, vondsten, verwanten, inArchief, uiterlijk }) {
    const { id, register, besluit, grond, motivering, gehoord } = invoer;
    // Before the decision: what is carried out with it takes the words away.
    const gezegd = await openZelfGehoord(zaal, punt, zelf);
    const { schrijven, deur } = registers[register];
    const aangevoerd = await zaal.onder(schrijven, () => deur.leesAangevoerd(zaal, punt.dossier, punt.id));
    const stuk = await leesPuntstuk(zaal, vondsten, punt, '');
    await zaal.onder(schrijven, () => deur.beslisPunt(zaal, punt.id, { besluit, grond: grond ?? null }));
    await voegStapToe(zaal, id, {
      soort: 'besloten',
      op: zaal.vandaag,
      inhoud: {
        punt: punt.id,
        tekst: motivering,
        ...nieuweWoordenVan(invoer),
        ...(stuk === undefined ? {} : { puntstuk: stuk }),
        gehoord: [...gezegd, ...gehoord.map(({ tekst, ...een }) => ({ ...een, tekst: alsGevuld(tekst) }))],
      },
    });
    const kop = {
      id,
      nummer: punt.nummer,
      soort: punt.verzoeksoort,
      beperken: punt.beperken,
      zienswijzeUiterlijk: zienswijzeUiterlijk(zaal.vandaag, uiterlijk),
    };
    const mee = await legVerwantenVoor(zaal, kop, verwanten, () => ({ gevraagd: punt.gevraagd, aangevoerd }));
    const hier = { register, punt: punt.id, van: punt.gegeven, aangevoerd };
    const vanArchief = await legMee(zaal, hier, inArchief, kop.zienswijzeUiterlijk);
    const ook = [...mee, ...vanArchief].map((een) => een.punt);
    if (punt.beperken) await schermAf(zaal, id, ook);
    return { punt: punt.id, uitvoerenUiterlijk: loopAf('correctie-uitvoeren', zaal.vandaag), mee: ook };
  },
});
