// Art. 11 lid 2-3: the letter as it would go today, for the core party that will send them; nothing is recorded.
import { informatiebriefOpmaken as regel } from '../../convenant/artikelen/informatiebrief-opmaken.ts';
import { informatiebriefAntwoord, informatiebriefOpmakenInvoer } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { maakBrieven } from './informatiebrief.ts';
import { kijkNaarPlicht } from './informatieplicht.ts';

export const informatiebriefOpmaken = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'lezen',
  invoer: informatiebriefOpmakenInvoer,
  antwoord: informatiebriefAntwoord,
  async kijk(zaal, invoer) {
    const gezien = await kijkNaarPlicht(zaal, invoer.id);
    if (gezien === undefined) return undefined;
    const { leeftijd, aan, herkomstNoemen, redenZonderHerkomst, contact } = invoer;
    const keuzes = {
      leeftijd,
      aan: aan.map(({ hoedanigheid, naam, adres }) => ({ hoedanigheid, naam, adres })),
      redenZonderVertegenwoordiger: invoer.redenZonderVertegenwoordiger,
      redenZonderBetrokkene: invoer.redenZonderBetrokkene,
      herkomstNoemen,
      redenZonderHerkomst,
      contact,
      archiefreden: invoer.archiefreden,
    };
    // A place that is not in the list is no letter; an empty list is for the rule to say.
    if (aan.length > 0 && aan[invoer.voor] === undefined) return undefined;
    return { ...gezien.kop, situatie: { ...gezien.feiten, ...keuzes }, gezien: gezien.beeld };
  },
  async doe(zaal, invoer, beeld) {
    const document = (await maakBrieven(zaal, beeld, invoer, zaal.vandaag))[invoer.voor];
    if (document === undefined) throw new Error('de regel vraagt een geadresseerde');
    return { formaat: invoer.formaat, bestandsnaam: `informatiebrief-${beeld.nummer}-${invoer.voor + 1}`, document };
  },
});
