// Art. 12 lid 5-6: what people wrote in a file, opened to choose what a request is about, to decide on it and to carry that out.
import { woordenInzien as regel } from '../../convenant/artikelen/woorden-inzien.ts';
import { woordvormen } from '../../convenant/vormen/woorden.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';
import { eigenIn, leesVondsten } from './vondsten.ts';

const { invoer, antwoord } = woordvormen['woorden-inzien'];

export const woordenInzien = handeling({
  regel,
  rol: 'verzoeken_lezen',
  // Reading: its answer holds content and must never be kept for a repeated request.
  soort: 'lezen',
  invoer,
  antwoord,
  async kijk(zaal, { id, register, dossier }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const { schrijven, deur } = registers[register];
    const kop = await zaal.onder(schrijven, () => deur.leesVoorTeLeggen(zaal.tx, dossier, []));
    if (beeld === undefined || kop === undefined) return undefined;
    const punten = await leesPunten(zaal, id);
    const { bevestigd } = eigenIn(await leesVondsten(zaal.tx, id), dossier, []);
    return {
      situatie: {
        ...beeld.feiten,
        bevestigd: bevestigd || punten.some((punt) => punt.dossier === dossier),
        uitTeVoeren: punten.filter(({ teDoen }) => teDoen !== null).length,
      },
      objecten: [id, dossier],
      nummers: [beeld.rij.nummer, ...(kop.nummer === null ? [] : [kop.nummer])],
      gezien: undefined,
    };
  },
  async doe(zaal, { register, dossier }) {
    const { schrijven, deur } = registers[register];
    const rijen = await zaal.onder(schrijven, () => deur.openWoorden(zaal, dossier));
    return {
      rijen: rijen.map(({ rij, woorden, regels, afgeschermd }) => ({
        soort: rij.soort,
        gegeven: rij.id,
        bron: rij.bronNaam,
        dag: rij.dag,
        afgeschermd,
        regels: [...regels],
        woorden: [...woorden],
      })),
    };
  },
});
