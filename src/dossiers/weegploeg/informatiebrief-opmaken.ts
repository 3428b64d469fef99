// Art. 11 lid 2-3: the letters as they would go today, made from the file and kept as they are: what is sent is one of these versions.
import { informatiebriefOpmaken as regel } from '../../convenant/artikelen/informatiebrief-opmaken.ts';
import type { Hoedanigheid } from '../../convenant/informatiebrief.ts';
import { informatiebriefOpmakenAntwoord, informatiebriefOpmakenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { legGeadresseerdenVast } from './geadresseerden.ts';
import { maakBrieven } from './informatiebrief.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { openPlicht, voegInformeerrijToe } from './informeerrijen.ts';

export const informatiebriefOpmaken = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: informatiebriefOpmakenInvoer,
  antwoord: informatiebriefOpmakenAntwoord,
  async kijk(zaal, { id, ...invoer }) {
    const gezien = await kijkNaarPlicht(zaal, id);
    if (gezien === undefined) return undefined;
    const keuzes = {
      leeftijd: invoer.leeftijd,
      aan: invoer.aan.map(({ hoedanigheid, naam, adres }) => ({ hoedanigheid, naam, adres })),
      redenZonderVertegenwoordiger: invoer.redenZonderVertegenwoordiger,
      redenZonderBetrokkene: invoer.redenZonderBetrokkene,
      vastgesteldHoe: invoer.vastgesteldHoe,
      vastgesteldOp: invoer.vastgesteldOp,
      herkomstNoemen: invoer.herkomstNoemen,
      redenZonderHerkomst: invoer.redenZonderHerkomst,
      contact: invoer.contact,
      archiefreden: invoer.archiefreden,
    };
    return { ...gezien.kop, situatie: { ...gezien.feiten, ...keuzes }, gezien: gezien.beeld };
  },
  async doe(zaal, invoer, beeld) {
    if (beeld.uitkomst === undefined) throw new Error('de regel vraagt een uitkomst');
    const { aan, herkomstNoemen } = invoer;
    const { brieven, kindTot } = await maakBrieven(zaal, beeld, invoer, zaal.vandaag);
    const gaatNaar = (wie: Hoedanigheid) => aan.some(({ hoedanigheid }) => hoedanigheid === wie);
    const ookCurator = gaatNaar('curator') || gaatNaar('mentor');
    const sleutel = await openPlicht(zaal, beeld);
    const id = zaal.ids.id();
    const gericht = aan.map(({ hoedanigheid, naam = '', adres = '' }) => ({
      ...{ id: zaal.ids.id(), hoedanigheid, naam, adres },
    }));
    await voegInformeerrijToe(zaal, beeld, {
      tabel: 'informatiebrief',
      rij: {
        ...{ id, samenwerkingsverband: zaal.partnerschap.id, dossier: invoer.id, uitkomst: beeld.uitkomst },
        ...{ door: zaal.actor.functionaris, op: zaal.vandaag, aantal: brieven.length },
        inhoud: sleutel.sluit(id, 'informatiebrief', {
          aan: gericht,
          // Each reason is kept only where it is one.
          redenZonderHerkomst: herkomstNoemen ? undefined : invoer.redenZonderHerkomst,
          redenZonderVertegenwoordiger:
            invoer.leeftijd === '16-of-ouder' || gaatNaar('wettelijk-vertegenwoordiger')
              ? undefined
              : invoer.redenZonderVertegenwoordiger,
          redenZonderBetrokkene:
            gaatNaar('betrokkene') || gaatNaar('wettelijk-vertegenwoordiger')
              ? undefined
              : invoer.redenZonderBetrokkene,
          vastgesteldHoe: ookCurator ? invoer.vastgesteldHoe : undefined,
          vastgesteldOp: ookCurator ? invoer.vastgesteldOp : undefined,
          kindTot: gaatNaar('wettelijk-vertegenwoordiger') ? kindTot : undefined,
          brieven,
        }),
      },
    });
    await legGeadresseerdenVast(zaal, sleutel, beeld, { brief: id, opgemaaktOp: zaal.vandaag }, gericht);
    return { brief: id };
  },
});
