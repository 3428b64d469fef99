// Art. 12 lid 5, 13 lid 2: the archived items about which the actor's party is asked what it thinks, with what the person says of each; what the archive holds stays closed.
import { archiefzienswijzenInzien as regel } from '../../convenant/artikelen/archiefzienswijzen-inzien.ts';
import { archiefzienswijzevormen } from '../../convenant/vormen/zienswijzen.ts';
import { alsHoorpunt, magZichUiten } from '../../convenant/zienswijzeregels.ts';
import { leesAangevoerd } from '../../dossiers/archief/inzage.ts';
import { leesHoorpunten, leesZienswijzen } from '../../dossiers/archief/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesMede } from './samen.ts';

export const archiefzienswijzenInzien = handeling({
  regel,
  rol: 'archief_lezen',
  soort: 'lezen',
  ...archiefzienswijzevormen['archiefzienswijzen-inzien'],
  async kijk(zaal) {
    const { partij } = zaal.optreden;
    const punten = [];
    // In turn, as all run in one transaction.
    for (const punt of (await leesHoorpunten(zaal.tx)).filter((een) => magZichUiten(alsHoorpunt(een), partij)))
      punten.push({ ...punt, ook: (await leesMede(zaal, 'archief', punt.id)).map(({ nummer }) => nummer) });
    return {
      situatie: { vandaag: zaal.vandaag },
      objecten: [...new Set(punten.map(({ dossier }) => dossier))],
      nummers: [
        ...new Set(
          punten.flatMap(({ nummer, dossiernummer, ook }) =>
            [nummer, dossiernummer ?? [], ...ook].flat().filter((een) => een !== null),
          ),
        ),
      ],
      gezien: { punten, partij },
    };
  },
  async doe(zaal, _invoer, { punten, partij }) {
    const ids = punten.map(({ id }) => id);
    const gezegd = (await leesZienswijzen(zaal.tx, ids)).filter((een) => een.partij === partij);
    const getoond = [];
    for (const punt of punten) {
      const { gegeven: _gegeven, dossier: _dossier, register: _register, ...rest } = punt;
      const eigen = gezegd.find((een) => een.punt === punt.id);
      getoond.push({
        ...rest,
        aangevoerd: await leesAangevoerd(zaal, punt),
        uwZienswijze: true,
        // What the party said before stays sealed: it knows that.
        zienswijze: eigen === undefined ? null : { op: eigen.op, eens: eigen.eens, reden: null, moetZijn: null },
      });
    }
    return { punten: getoond };
  },
});
