// Art. 11 lid 4: the note in the file that informing waits, on which grounds and until when it is looked at again.
import { uitstelAantekenen as regel } from '../../convenant/artikelen/uitstel-aantekenen.ts';
import { informeerbesluitAntwoord, uitstelAantekenenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { legInformeerbesluitVast } from './informeerbesluit.ts';

export const uitstelAantekenen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: uitstelAantekenenInvoer,
  antwoord: informeerbesluitAntwoord,
  async kijk(zaal, invoer) {
    const gezien = await kijkNaarPlicht(zaal, invoer.id);
    if (gezien === undefined) return undefined;
    const { gronden, noodzaak, evenredigheid, herbeoordelenOp } = invoer;
    return {
      ...gezien.kop,
      situatie: { ...gezien.feiten, gronden, noodzaak, evenredigheid, herbeoordelenOp },
      gezien: gezien.beeld,
    };
  },
  doe: (zaal, { gronden, noodzaak, evenredigheid, herbeoordelenOp }, beeld) =>
    legInformeerbesluitVast(zaal, beeld, {
      soort: 'uitgesteld',
      gronden,
      herbeoordelenOp,
      inhoud: { noodzaak, evenredigheid },
    }),
});
