// Art. 12 lid 5: the letter went; as it went it stays with the request, which ends with it.
import { correctieBeantwoorden as regel } from '../../convenant/artikelen/correctie-beantwoorden.ts';
import { ligtVoor } from '../../convenant/correctieverzoeken.ts';
import { isVolledigeCorrectie } from '../../convenant/verzoekbewaring.ts';
import { correctieBeantwoordenInvoer } from '../../convenant/vormen/correctieverzoeken.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarAntwoord, maakBrief } from './correctiebrief.ts';
import { alsGevuld, voegStapToe } from './stappen.ts';
import { leesLopendUitstel } from './store.ts';

export const correctieBeantwoorden = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: correctieBeantwoordenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, invoer) {
    // What came in after the letter went is no part of it.
    const gezien = await kijkNaarAntwoord(zaal, invoer, invoer.verzondenOp);
    if (gezien === undefined) return undefined;
    const uitstel = (await leesLopendUitstel(zaal.tx, invoer.id)).length;
    const { verzondenOp, openreden } = invoer;
    return {
      ...gezien,
      situatie: { ...gezien.situatie, verzondenOp, openreden, lopendUitstel: uitstel },
      gezien: { ...gezien.gezien, uitstel },
    };
  },
  async doe(zaal, { id, neutraal, gronden, weging, contact, verzondenOp, openreden }, gezien) {
    const brief = await maakBrief(zaal, gezien, { neutraal, contact, dag: verzondenOp });
    const waarom = neutraal ? { tekst: alsGevuld(weging), ...(gronden.length === 0 ? {} : { gronden }) } : {};
    const open = !neutraal && gezien.punten.some(ligtVoor);
    const stap = {
      soort: 'beantwoord',
      op: verzondenOp,
      inhoud: { brief, ...waarom, ...(open && gezien.uitstel > 0 ? { openreden } : {}) },
      open,
    } as const;
    await voegStapToe(zaal, id, stap, {
      stand: 'beantwoord',
      volledig: isVolledigeCorrectie({ neutraal, punten: gezien.punten }),
    });
    return { verzoek: id };
  },
});
