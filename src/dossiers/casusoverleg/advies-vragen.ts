// Art. 9 lid 5: a question to the NCTV or another expert, recorded as an action of art. 10 lid 2 e, with the day on which an answer is due.
import { adviesVragen as regel } from '../../convenant/artikelen/advies-vragen.ts';
import { adviesvraag } from '../../convenant/gegevens.ts';
import { adviesAntwoord, adviesVragenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { herken } from './adviezen.ts';
import { leesCasusbeeld } from './feiten.ts';
import { bronVan, grondslagCasusoverleg, voegGegevenToe, werkCasusBij } from './mutaties.ts';

export const adviesVragen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: adviesVragenInvoer,
  antwoord: adviesAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    const { organisatie, functie, vraag, noodzaak } = invoer;
    return {
      situatie: {
        ...beeld.feiten,
        organisatie,
        functie,
        vraag,
        noodzaak,
        uiterlijk: invoer.uiterlijk,
        herkend: await herken(zaal, invoer.id, [organisatie, functie, vraag, noodzaak]),
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const { id: casus, uiterlijk, ...inhoud } = invoer;
    const vraag = zaal.ids.id();
    const advies = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, {
      id: vraag,
      casus,
      soort: 'actie',
      bron: await bronVan(zaal),
      grondslag: grondslagCasusoverleg,
      handeling: regel.handeling,
      inhoud: adviesvraag.parse(inhoud),
    });
    await zaal.tx.db
      .insertInto('casusoverleg.advies')
      .values({
        id: advies,
        samenwerkingsverband: zaal.partnerschap.id,
        casus,
        vraag,
        gevraagd_op: zaal.vandaag,
        uiterlijk,
      })
      .execute();
    await werkCasusBij(zaal, casus);
    return { advies };
  },
});
