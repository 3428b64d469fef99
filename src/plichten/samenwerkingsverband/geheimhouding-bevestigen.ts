// Art. 14, 15 lid 4: the statement of secrecy and the guidelines, valid for a year from today.
import { geheimhoudingBevestigen as regel } from '../../convenant/artikelen/geheimhouding-bevestigen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { geheimhoudingBevestigenAntwoord, geheimhoudingBevestigenInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';

export const geheimhoudingBevestigen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: geheimhoudingBevestigenInvoer,
  antwoord: geheimhoudingBevestigenAntwoord,
  async kijk(zaal, invoer) {
    return {
      situatie: { vandaag: zaal.vandaag, geheimhouding: invoer.geheimhouding, richtlijnen: invoer.richtlijnen },
      objecten: [zaal.actor.functionaris],
      nummers: [],
      gezien: undefined,
    };
  },
  async doe(zaal) {
    const geldigTot = loopAf('geheimhouding-herbevestigen', zaal.vandaag);
    const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
    await zaal.tx.db
      .insertInto('beheer.geheimhouding')
      .values({
        id: zaal.ids.id(),
        samenwerkingsverband: zaal.partnerschap.id,
        functionaris: zaal.actor.functionaris,
        bevestigd_op: zaal.vandaag,
        geldig_tot: geldigTot,
        richtlijnen_versie: plan?.versie ?? 'geen beveiligingsplan',
      })
      .execute();
    return { geldigTot };
  },
});
