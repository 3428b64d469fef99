// Art. 13 lid 2: the system takes a dossier out of its register and into the archive when its year has passed.
import { archiveren as regel } from '../../convenant/artikelen/archiveren.ts';
import { archiverenAntwoord } from '../../convenant/vormen/archief.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { bekijkDossier, neemDossierOp } from './ontvangst.ts';

export const archiveren = taakhandeling(
  {
    regel,
    rol: 'deur_archief',
    soort: 'schrijven',
    antwoord: archiverenAntwoord,
    async kijk(zaal, { object }) {
      const dossier = await bekijkDossier(zaal, object);
      if (dossier === undefined) return undefined;
      const { nummer, nummers, mee } = dossier;
      return {
        situatie: {
          vandaag: zaal.vandaag,
          laatsteVerwerking: dossier.laatste_verwerking,
          teruggeschreven: dossier.teruggeschreven,
        },
        objecten: [object, ...mee],
        nummers: nummer === null ? nummers : [nummer, ...nummers],
        gezien: mee,
      };
    },
    async doe(zaal, { object }, mee) {
      await neemDossierOp(zaal, object, mee);
      return { dossier: object };
    },
  },
  'termijn',
);
