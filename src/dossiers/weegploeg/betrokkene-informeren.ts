// Art. 11 lid 2 and 5: the person was told; the letters as they went are kept in the file with to whom, how and when.
import { betrokkeneInformeren as regel } from '../../convenant/artikelen/betrokkene-informeren.ts';
import type { Hoedanigheid } from '../../convenant/informatiebrief.ts';
import { betrokkeneInformerenInvoer, informeerbesluitAntwoord } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { legGeadresseerdenVast } from './geadresseerden.ts';
import { maakBrieven } from './informatiebrief.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { legInformeerbesluitVast } from './informeerbesluit.ts';
import { openPlicht } from './informeerrijen.ts';

export const betrokkeneInformeren = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: betrokkeneInformerenInvoer,
  antwoord: informeerbesluitAntwoord,
  async kijk(zaal, { id, wijze: _, ...invoer }) {
    const gezien = await kijkNaarPlicht(zaal, id);
    if (gezien === undefined) return undefined;
    const keuzes = {
      leeftijd: invoer.leeftijd,
      aan: invoer.aan.map(({ hoedanigheid, naam, adres }) => ({ hoedanigheid, naam, adres })),
      redenZonderVertegenwoordiger: invoer.redenZonderVertegenwoordiger,
      redenZonderBetrokkene: invoer.redenZonderBetrokkene,
      herkomstNoemen: invoer.herkomstNoemen,
      redenZonderHerkomst: invoer.redenZonderHerkomst,
      contact: invoer.contact,
      archiefreden: invoer.archiefreden,
      verzondenOp: invoer.verzondenOp,
      redenOpnieuw: invoer.redenOpnieuw,
    };
    return { ...gezien.kop, situatie: { ...gezien.feiten, ...keuzes }, gezien: gezien.beeld };
  },
  async doe(zaal, invoer, beeld) {
    const { aan, herkomstNoemen, redenOpnieuw, redenZonderHerkomst } = invoer;
    const gaatNaar = (wie: Hoedanigheid) => aan.some(({ hoedanigheid }) => hoedanigheid === wie);
    const vastgelegd = await legInformeerbesluitVast(zaal, beeld, {
      soort: 'geinformeerd',
      verzondenOp: invoer.verzondenOp,
      wijze: invoer.wijze,
      inhoud: {
        // Each reason is kept only where it is one.
        reden: beeld.plicht.geinformeerdOp === undefined ? undefined : redenOpnieuw,
        redenZonderHerkomst: herkomstNoemen ? undefined : redenZonderHerkomst,
        redenZonderVertegenwoordiger: gaatNaar('wettelijk-vertegenwoordiger')
          ? undefined
          : invoer.redenZonderVertegenwoordiger,
        redenZonderBetrokkene:
          gaatNaar('betrokkene') || gaatNaar('wettelijk-vertegenwoordiger') ? undefined : invoer.redenZonderBetrokkene,
        aan: aan.map(({ hoedanigheid, naam }) => ({ hoedanigheid, naam: naam ?? '' })),
        brieven: await maakBrieven(zaal, beeld, invoer, invoer.verzondenOp),
      },
    });
    await legGeadresseerdenVast(zaal, await openPlicht(zaal, beeld), beeld, {
      ...{ besluit: vastgelegd.besluit, op: invoer.verzondenOp, wijze: invoer.wijze },
      aan: aan.map(({ hoedanigheid, naam, adres }) => ({ hoedanigheid, naam: naam ?? '', adres: adres ?? '' })),
    });
    return vastgelegd;
  },
});
