// Art. 11: the duties to inform by number, the most urgent first, for the core parties and the functionaris gegevensbescherming.
import { informatieplichtenInzien as regel } from '../../convenant/artikelen/informatieplichten-inzien.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { informatieplichtenAntwoord } from '../../convenant/vormen/informeren.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchiefbeelden } from './archiefplichten.ts';
import { leesPlichtbeelden } from './informatieplicht.ts';
import { toonPlichtkop } from './informatieplicht-tonen.ts';

export const informatieplichtenInzien = handeling({
  regel,
  rol: 'informatieplicht_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: informatieplichtenAntwoord,
  async kijk(zaal) {
    const beelden = [...(await leesPlichtbeelden(zaal.tx)), ...(await leesArchiefbeelden(zaal.tx))];
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: beelden.map(({ dossier }) => dossier),
      nummers: beelden.flatMap(({ nummer }) => nummer ?? []),
      gezien: beelden,
    };
  },
  async doe(zaal, _invoer, beelden) {
    const plichten = beelden.map((beeld) => ({
      dossier: beeld.dossier,
      gearchiveerd: beeld.gearchiveerd === true,
      ...toonPlichtkop(zaal, beeld),
    }));
    return {
      vandaag: zaal.vandaag,
      plichten: plichten.toSorted(
        (a, b) =>
          (a.taak?.uiterlijk ?? '9999').localeCompare(b.taak?.uiterlijk ?? '9999') ||
          (a.nummer ?? '').localeCompare(b.nummer ?? ''),
      ),
    };
  },
});
