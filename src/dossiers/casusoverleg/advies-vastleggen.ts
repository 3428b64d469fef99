// Art. 9 lid 5: the answer of the expert, an action of art. 10 lid 2 e that belongs to its question.
import { adviesVastleggen as regel } from '../../convenant/artikelen/advies-vastleggen.ts';
import { adviesantwoord } from '../../convenant/gegevens.ts';
import { adviesAntwoord, adviesVastleggenInvoer } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { herken } from './adviezen.ts';
import { leesCasusbeeld } from './feiten.ts';
import { bronVan, grondslagCasusoverleg, voegGegevenToe, werkCasusBij } from './mutaties.ts';

export const adviesVastleggen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: adviesVastleggenInvoer,
  antwoord: adviesAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        openAdviezen: beeld.adviezen.filter((advies) => advies.antwoord === null).map((advies) => advies.id),
        advies: invoer.advies,
        antwoord: invoer.antwoord,
        herkend: await herken(zaal, invoer.id, [invoer.antwoord]),
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: beeld.adviezen.find((advies) => advies.id === invoer.advies),
    };
  },
  async doe(zaal, invoer, gevraagd) {
    if (gevraagd === undefined) throw new Error('de regel vraagt een adviesvraag die openstaat');
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const antwoord = zaal.ids.id();
    await voegGegevenToe(zaal, sleutel, {
      id: antwoord,
      casus: invoer.id,
      soort: 'actie',
      bron: await bronVan(zaal),
      grondslag: grondslagCasusoverleg,
      bij: gevraagd.vraag,
      handeling: regel.handeling,
      inhoud: adviesantwoord.parse({ antwoord: invoer.antwoord }),
    });
    await zaal.tx.db
      .updateTable('casusoverleg.advies')
      .set({ antwoord, beantwoord_op: zaal.vandaag })
      .where('id', '=', gevraagd.id)
      .execute();
    await werkCasusBij(zaal, invoer.id);
    return { advies: gevraagd.id };
  },
});
