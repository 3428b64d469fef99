// Art. 7 lid 4 onder 1: a question to one or more core parties, each with its own answer, by an agreed day.
import { nadereInformatieVragen as regel } from '../../convenant/artikelen/nadere-informatie-vragen.ts';
import { nadereInformatieVragenAntwoord, nadereInformatieVragenInvoer } from '../../convenant/vormen/weegwerk.ts';
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
      situatie: { ...beeld.feiten, vraag: invoer.vraag, aan: invoer.aan, uiterlijk: invoer.uiterlijk },
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
    for (const partij of partijen.filter((kandidaat) => invoer.aan.includes(kandidaat.soort))) {
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
          inhoud: sleutel.sluit(id, 'vraag', { vraag: invoer.vraag }),
        })
        .execute();
      vragen.push(id);
    }
    await verwerkDossier(zaal, invoer.id, { stand: 'informatie-gevraagd' });
    return { vragen };
  },
});
