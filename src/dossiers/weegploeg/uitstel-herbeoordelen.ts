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
      gezien: gezien.beeld.uitkomst,
    };
  },
  async doe(zaal, { id, uitkomst, gronden, noodzaak, evenredigheid, herbeoordelenOp, reden }, over) {
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', id);
    return legInformeerbesluitVast(
      zaal,
      sleutel,
      uitkomst === 'blijft'
        ? {
            dossier: id,
            uitkomst: over,
            soort: 'verlengd',
            gronden,
            herbeoordelenOp,
            inhoud: { noodzaak, evenredigheid },
          }
        : { dossier: id, uitkomst: over, soort: 'vervallen', inhoud: { reden } },
    );
  },
});
