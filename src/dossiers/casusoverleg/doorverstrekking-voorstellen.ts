// Art. 10 lid 5: the consent of the parties is asked, for exactly these versions of the chosen items.
import { doorverstrekkingVoorstellen as regel } from '../../convenant/artikelen/doorverstrekking-voorstellen.ts';
import { doorTeVerstrekkenVersie } from '../../convenant/doorverstrekte-versie.ts';
import { vereisteToestemming } from '../../convenant/toestemming.ts';
import { casusbesluitInhoud } from '../../convenant/vormen/casusbesluiten.ts';
import {
  doorverstrekkingVoorgesteldAntwoord,
  doorverstrekkingVoorstellenInvoer,
} from '../../convenant/vormen/doorverstrekking.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { leesToestemmingskeuze } from './doorverstrekkingen.ts';
import { leesItemfeiten, leesOpBijlage1 } from './doorverstrekkingsfeiten.ts';
import { leesCasusbeeld } from './feiten.ts';
import { leesGegevens } from './store.ts';
import { dienVoorstelIn } from './voorstellen.ts';

export const doorverstrekkingVoorstellen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: doorverstrekkingVoorstellenInvoer,
  antwoord: doorverstrekkingVoorgesteldAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined) return undefined;
    const partijen = await leesPartijen(zaal.tx, zaal.vandaag);
    const keuze = await leesToestemmingskeuze(zaal.tx);
    return {
      situatie: {
        ...beeld.feiten,
        ontvanger: invoer.ontvanger,
        soortGegevens: invoer.soortGegevens,
        noodzaak: invoer.noodzaak,
        selectie: invoer.selectie,
        items: await leesItemfeiten(zaal, invoer.id),
        opBijlage1: await leesOpBijlage1(zaal),
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: { partij: partij.id, vereist: vereisteToestemming(keuze, partijen, beeld.feiten.deelnemers) },
    };
  },
  async doe(zaal, invoer, { partij, vereist }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', invoer.id);
    const doorverstrekking = zaal.ids.id();
    const van = { samenwerkingsverband: zaal.partnerschap.id, casus: invoer.id };
    const voorstel = await dienVoorstelIn(zaal, sleutel, {
      casus: invoer.id,
      doel: invoer.ontvanger,
      inhoud: casusbesluitInhoud.parse({
        soort: 'doorverstrekken',
        soortGegevens: invoer.soortGegevens,
        noodzaak: invoer.noodzaak,
      }),
      vereist,
    });
    await zaal.tx.db
      .insertInto('casusoverleg.doorverstrekking')
      .values({ ...van, id: doorverstrekking, voorstel, externe_partner: invoer.ontvanger, partij })
      .execute();
    const rijen = await leesGegevens(zaal.tx, invoer.id);
    for (const keuze of invoer.selectie) {
      const rij = rijen.find((kandidaat) => kandidaat.id === keuze.gegeven);
      if (rij === undefined) throw new Error('de regel laat alleen gegevens van deze casus door');
      const id = zaal.ids.id();
      const versie = doorTeVerstrekkenVersie(rij.soort, sleutel.open(rij.id, rij.soort, rij.inhoud), keuze.tekst);
      await zaal.tx.db
        .insertInto('casusoverleg.doorverstrekt_gegeven')
        .values({
          ...van,
          id,
          doorverstrekking,
          gegeven: keuze.gegeven,
          noodzaak: sleutel.sluit(id, 'noodzaak', { noodzaak: keuze.noodzaak }),
          versie: sleutel.sluit(id, 'doorverstrekt', versie),
        })
        .execute();
    }
    return { doorverstrekking, voorstel };
  },
});
