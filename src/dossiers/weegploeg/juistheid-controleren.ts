// Art. 8 lid 3: the periodic check of a weegdossier is recorded; it is no processing of content and moves no term.
import { juistheidControleren as regel } from '../../convenant/artikelen/juistheid-controleren.ts';
import { controleUiterlijk } from '../../convenant/termijnen.ts';
import { controleAntwoord, juistheidControlerenInvoer } from '../../convenant/vormen/correctie.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesJuistheidmaanden } from '../../toegang/partnerschap.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';

export const juistheidControleren = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: juistheidControlerenInvoer,
  antwoord: controleAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        stand: beeld.feiten.stand,
        aanwezig: beeld.feiten.items.map((item) => item.id),
        bekeken: invoer.bekeken,
        aanTePassen: invoer.aanTePassen,
        uitkomst: invoer.uitkomst,
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const id = zaal.ids.id();
    await zaal.tx.db
      .insertInto('weegploeg.controle')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: invoer.id,
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
