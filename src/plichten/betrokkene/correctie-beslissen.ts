// Art. 12 lid 5: what is decided of one item; ground and day lie with the item, why and who was heard with the request.
import { correctieBeslissen as regel } from '../../convenant/artikelen/correctie-beslissen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { correctieBeslissenAntwoord, correctieBeslissenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPunten, metPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { leesZelfGehoord, openZelfGehoord } from './gehoord.ts';
import { alsGevuld, voegStapToe } from './stappen.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

export const correctieBeslissen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: correctieBeslissenInvoer,
  antwoord: correctieBeslissenAntwoord,
  async kijk(zaal, { id, register, punt: welk, besluit, grond, motivering, gehoord }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const punten = await leesPunten(zaal, id);
    const punt = punten.find((een) => een.id === welk && een.register === register);
    if (beeld === undefined || punt === undefined) return undefined;
    const zelf = await leesZelfGehoord(zaal, punt);
    const eigen = eigenIn(await leesVondsten(zaal.tx, id), punt.dossier, [punt.gegeven]);
    return {
      situatie: {
        ...metPunten(beeld.feiten, punten),
        register,
        vernietigbaar: punt.vernietigbaar,
        bevestigd: eigen.bevestigd && eigen.vanAnder === 0,
        besloten: punt.besluit !== null,
        bron: punt.bron.soort,
        voorgelegdOp: punt.voorgelegdOp,
        besluit,
        grond,
        motivering,
        gehoord: [...zelf, ...gehoord],
        vertrokken: zaal.partnerschap.vertrokken,
      },
      objecten: [id, punt.dossier],
      nummers: [beeld.rij.nummer, ...(punt.dossiernummer === null ? [] : [punt.dossiernummer])],
      merk: beeld.merk,
      gezien: { punt, zelf },
    };
  },
  async doe(zaal, { id, register, besluit, grond, motivering, gehoord }, { punt, zelf }) {
    // Before the decision: what is carried out with it takes the words away.
    const gezegd = await openZelfGehoord(zaal, punt, zelf);
    const { schrijven, deur } = registers[register];
    await zaal.onder(schrijven, () => deur.beslisPunt(zaal, punt.id, { besluit, grond: grond ?? null }));
    await voegStapToe(zaal, id, {
      soort: 'besloten',
      op: zaal.vandaag,
      inhoud: {
        punt: punt.id,
        tekst: motivering,
        gehoord: [...gezegd, ...gehoord.map(({ tekst, ...een }) => ({ ...een, tekst: alsGevuld(tekst) }))],
      },
    });
    return { punt: punt.id, uitvoerenUiterlijk: loopAf('correctie-uitvoeren', zaal.vandaag) };
  },
});
