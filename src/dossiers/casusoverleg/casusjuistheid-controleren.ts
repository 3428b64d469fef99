// Art. 10 lid 3: the periodic check of a casus is recorded; it is no processing of content and moves no term.
import { casusjuistheidControleren as regel } from '../../convenant/artikelen/casusjuistheid-controleren.ts';
import { controleUiterlijk } from '../../convenant/termijnen.ts';
import { controleAntwoord, juistheidControlerenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesJuistheidmaanden } from '../../toegang/partnerschap.ts';
import { leesCasusbeeld } from './feiten.ts';
import { leesGegevens } from './store.ts';

export const casusjuistheidControleren = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: juistheidControlerenInvoer,
  antwoord: controleAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        stand: beeld.feiten.stand,
        aanwezig: (await leesGegevens(zaal.tx, invoer.id)).map((item) => item.id),
        bekeken: invoer.bekeken,
        aanTePassen: invoer.aanTePassen,
        uitkomst: invoer.uitkomst,
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('casusoverleg.controle')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        casus: invoer.id,
        door: zaal.actor.functionaris,
        op: zaal.vandaag,
        bekeken: [...new Set(invoer.bekeken)],
        aan_te_passen: [...new Set(invoer.aanTePassen)],
        inhoud: sleutel.sluit(id, 'controle', { uitkomst: invoer.uitkomst }),
      })
      .execute();
    const maanden = await leesJuistheidmaanden(zaal.tx);
    return { controle: id, volgendeUiterlijk: controleUiterlijk(zaal.vandaag, maanden(zaal.vandaag)) };
  },
});
