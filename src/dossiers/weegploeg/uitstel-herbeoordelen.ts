// Art. 11 lid 5: a postponement that was looked at again goes on for a while, or ends so that the person can be informed.
import { uitstelHerbeoordelen as regel } from '../../convenant/artikelen/uitstel-herbeoordelen.ts';
import { informeerbesluitAntwoord, uitstelHerbeoordelenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { legInformeerbesluitVast } from './informeerbesluit.ts';

export const uitstelHerbeoordelen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: uitstelHerbeoordelenInvoer,
  antwoord: informeerbesluitAntwoord,
  async kijk(zaal, { id, ...invoer }) {
    const gezien = await kijkNaarPlicht(zaal, id);
    if (gezien === undefined) return undefined;
    const { uitkomst, gronden, noodzaak, evenredigheid, herbeoordelenOp, reden } = invoer;
    return {
      ...gezien.kop,
      situatie: { ...gezien.feiten, uitkomst, gronden, noodzaak, evenredigheid, herbeoordelenOp, reden },
      gezien: gezien.beeld,
    };
  },
  doe: (zaal, { uitkomst, gronden, noodzaak, evenredigheid, herbeoordelenOp, reden }, beeld) =>
    legInformeerbesluitVast(
      zaal,
      beeld,
      uitkomst === 'blijft'
        ? { soort: 'verlengd', gronden, herbeoordelenOp, inhoud: { noodzaak, evenredigheid } }
        : { soort: 'vervallen', inhoud: { reden } },
    ),
});
