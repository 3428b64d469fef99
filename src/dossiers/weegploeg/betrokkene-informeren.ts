// Art. 11 lid 2 and 5: the person was told by a letter that was made before; it is kept as it was made and went, with to whom, how and when; what did not go goes with it.
import { betrokkeneInformeren as regel } from '../../convenant/artikelen/betrokkene-informeren.ts';
import { isVerouderd } from '../../convenant/informatiebrief.ts';
import { betrokkeneInformerenInvoer, informeerbesluitAntwoord } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { openBriefversies } from './briefversies.ts';
import { legGeadresseerdenVast } from './geadresseerden.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';
import { legInformeerbesluitVast } from './informeerbesluit.ts';
import { openPlicht } from './informeerrijen.ts';

export const betrokkeneInformeren = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: betrokkeneInformerenInvoer,
  antwoord: informeerbesluitAntwoord,
  async kijk(zaal, { id, brief: gekozen, ongewijzigd, verzondenOp, redenVerouderd, redenOpnieuw }) {
    const gezien = await kijkNaarPlicht(zaal, id);
    if (gezien === undefined) return undefined;
    const versie = gezien.versies.find((een) => een.id === gekozen);
    // Where there are letters another id is none of them; where there is none yet the rule says so.
    if (versie === undefined && gezien.versies.length > 0) return undefined;
    const brief = versie ?? { opgemaaktOp: verzondenOp };
    return {
      ...gezien.kop,
      situatie: { ...gezien.feiten, brief, ongewijzigd, verzondenOp, redenVerouderd, redenOpnieuw },
      gezien: { beeld: gezien.beeld, versie },
    };
  },
  async doe(zaal, { verzondenOp, wijze, redenVerouderd, redenOpnieuw }, { beeld, versie }) {
    const gemaakt = versie && (await openBriefversies(zaal, beeld, [versie.id])).get(versie.id);
    if (versie === undefined || gemaakt === undefined) throw new Error('de regel vraagt een opgemaakte brief');
    const { aan, brieven, kindTot, ...redenen } = gemaakt;
    if (kindTot !== undefined && verzondenOp >= kindTot)
      throw new InvoerOngeldig([
        { path: ['verzondenOp'], message: 'op die dag was de betrokkene zestien: maak de brief aan hemzelf op' },
      ]);
    const vastgelegd = await legInformeerbesluitVast(zaal, beeld, {
      soort: 'geinformeerd',
      verzondenOp,
      wijze,
      inhoud: {
        ...redenen,
        // Each reason is kept only where it is one.
        reden: beeld.plicht.geinformeerdOp === undefined ? undefined : redenOpnieuw,
        redenVerouderd: isVerouderd(versie, verzondenOp) ? redenVerouderd : undefined,
        opgemaaktOp: versie.opgemaaktOp,
        opgemaaktDoor: versie.door,
        aan: aan.map(({ hoedanigheid, naam }) => ({ hoedanigheid, naam })),
        brieven,
      },
    });
    const sleutel = await openPlicht(zaal, beeld);
    await legGeadresseerdenVast(zaal, sleutel, beeld, { ...vastgelegd, op: verzondenOp, wijze }, aan);
    return vastgelegd;
  },
});
