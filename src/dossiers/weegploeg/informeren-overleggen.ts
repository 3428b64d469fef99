// Art. 11 lid 3: one core party records what it thinks of informing the person now, with grounds and a reason.
import { informerenOverleggen as regel } from '../../convenant/artikelen/informeren-overleggen.ts';
import { informeeroordeelAntwoord, informerenOverleggenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { openPlicht, voegInformeerrijToe } from './informeerrijen.ts';

export const informerenOverleggen = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: informerenOverleggenInvoer,
  antwoord: informeeroordeelAntwoord,
  async kijk(zaal, invoer) {
    const gezien = await kijkNaarPlicht(zaal, invoer.id);
    if (gezien === undefined) return undefined;
    const { beletsel, gronden, reden } = invoer;
    return {
      ...gezien.kop,
      situatie: { ...gezien.feiten, beletsel, gronden, reden },
      gezien: gezien.beeld,
    };
  },
  async doe(zaal, invoer, beeld) {
    const partij = zaal.actor.partij;
    if (beeld.uitkomst === undefined || partij === undefined)
      throw new Error('de regel vraagt een uitkomst en een partij');
    const sleutel = await openPlicht(zaal, beeld);
    const id = zaal.ids.id();
    await voegInformeerrijToe(zaal, beeld, {
      tabel: 'informeeroordeel',
      rij: {
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: invoer.id,
        uitkomst: beeld.uitkomst,
        partijsoort: partij.soort,
        beletsel: invoer.beletsel,
        // Grounds without an impediment say nothing.
        gronden: invoer.beletsel ? [...new Set(invoer.gronden)] : [],
        functionaris: zaal.actor.functionaris,
        op: zaal.vandaag,
        inhoud: sleutel.sluit(id, 'informeeroordeel', { reden: invoer.reden }),
      },
    });
    return { oordeel: id };
  },
});
