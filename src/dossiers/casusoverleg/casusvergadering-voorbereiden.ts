// Art. 5 lid 2: records a meeting of the casusoverleg with its agenda, changes it or calls it off.
import { casusvergaderingVoorbereiden as regel } from '../../convenant/artikelen/casusvergadering-voorbereiden.ts';
import {
  casusvergaderingVoorbereidenInvoer,
  vergaderingVoorbereidenAntwoord,
} from '../../convenant/vormen/vergaderingen.ts';
import { handeling } from '../../gate/handeling.ts';
import { bewaarVergadering, leesVergaderingen } from '../vergaderingen.ts';
import { leesLopendeDossiers } from './agenda.ts';

export const casusvergaderingVoorbereiden = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  live: true,
  invoer: casusvergaderingVoorbereidenInvoer,
  antwoord: vergaderingVoorbereidenAntwoord,
  async kijk(zaal, invoer) {
    const { vergadering, dag, begin, einde, afgezegd } = invoer;
    const [bestaand] = vergadering === undefined ? [] : await leesVergaderingen(zaal.tx, 'casusoverleg', vergadering);
    if (vergadering !== undefined && bestaand === undefined) return undefined;
    const lopend = await leesLopendeDossiers(zaal.tx);
    const gevraagd = invoer.punten.map(({ dossier }) => lopend.find((een) => een.dossier === dossier));
    return {
      situatie: {
        vandaag: zaal.vandaag,
        bestaand: bestaand?.stand,
        dag,
        begin,
        einde,
        afgezegd,
        punten: gevraagd.map((dossier) => dossier !== undefined),
      },
      objecten: [
        ...new Set([
          ...(bestaand === undefined ? [] : [bestaand.id]),
          ...gevraagd.flatMap((een) => een?.dossier ?? []),
        ]),
      ],
      nummers: [...new Set(gevraagd.flatMap((een) => een?.nummer ?? []))],
      gezien: bestaand,
    };
  },
  doe: (zaal, invoer, bestaand) => bewaarVergadering(zaal, 'casusoverleg', bestaand, invoer),
});
