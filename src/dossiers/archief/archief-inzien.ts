// Art. 13 lid 2: which dossiers are in the archive, by number and day; the core parties only.
import { archiefInzien as regel } from '../../convenant/artikelen/archief-inzien.ts';
import { archiefAntwoord } from '../../convenant/vormen/archief.ts';
import { leegInvoer } from '../../convenant/vormen/beheer.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchief } from './store.ts';
import { toonKop } from './tonen.ts';

export const archiefInzien = handeling({
  regel,
  rol: 'archief_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: archiefAntwoord,
  async kijk(zaal) {
    const rijen = await leesArchief(zaal.tx);
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: rijen.map((rij) => rij.id),
      nummers: rijen.flatMap((rij) => rij.nummer ?? []),
      gezien: rijen,
    };
  },
  doe: async (_zaal, _invoer, rijen) => ({ dossiers: rijen.map(toonKop) }),
});
