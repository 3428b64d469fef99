// Art. 7 lid 4 onder 1: a round of questions to core parties, each with its own answer, by one agreed day.
import { nadereInformatieVragen as regel } from '../../convenant/artikelen/nadere-informatie-vragen.ts';
import {
  nadereInformatieVragenAntwoord,
  nadereInformatieVragenInvoer,
  vraagInhoud,
} from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { leesWeegbeeld, nummersVan } from './feiten.ts';
import { verwerkDossier } from './mutaties.ts';

export const nadereInformatieVragen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: nadereInformatieVragenInvoer,
  antwoord: nadereInformatieVragenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        vraag: invoer.vraag,
        aan: invoer.aan,
        meer: invoer.meer,
        uiterlijk: invoer.uiterlijk,
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    const vragen: string[] = [];
    const ronde = zaal.ids.id();
    for (const { vraag, aan } of [invoer, ...invoer.meer]) {
      for (const partij of partijen.filter((kandidaat) => aan.includes(kandidaat.soort))) {
        const id = zaal.ids.id();
        await zaal.tx.db
          .insertInto('weegploeg.informatievraag')
          .values({
            id,
            samenwerkingsverband: zaal.partnerschap.id,
            dossier: invoer.id,
            gevraagd_aan: partij.id,
            gevraagd_door: zaal.actor.functionaris,
            gevraagd_op: zaal.vandaag,
            uiterlijk: invoer.uiterlijk,
            ronde,
            inhoud: sleutel.sluit(id, 'vraag', vraagInhoud.parse({ vraag })),
          })
          .execute();
        vragen.push(id);
      }
    }
    await verwerkDossier(zaal, invoer.id, { stand: 'informatie-gevraagd' });
    return { vragen };
  },
});
