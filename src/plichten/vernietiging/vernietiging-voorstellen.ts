// Art. 13 lid 1 and 3: the system puts a dossier on the list a month before its term ends, with the day that the term runs from.
import { vernietigingVoorstellen as regel } from '../../convenant/artikelen/vernietiging-voorstellen.ts';
import { vernietigtermijnVan } from '../../convenant/vernietiging.ts';
import { vernietigingsvoorstelAntwoord } from '../../convenant/vormen/vernietiging.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { alsBewaard, nummersVan } from './feiten.ts';
import { leesBewaard } from './store.ts';

export const vernietigingVoorstellen = taakhandeling(
  {
    regel,
    rol: 'vernietiger',
    soort: 'schrijven',
    antwoord: vernietigingsvoorstelAntwoord,
    async kijk(zaal, { object }) {
      const rij = (await leesBewaard(zaal, [object])).get(object);
      if (rij === undefined) return undefined;
      const bewaard = alsBewaard(rij);
      // On the list already: the unique ground and day in the table say so.
      return {
        situatie: { ...bewaard, vandaag: zaal.vandaag, voorgesteld: false },
        objecten: [object],
        nummers: nummersVan(rij),
        gezien: { rij, termijn: vernietigtermijnVan(bewaard) },
      };
    },
    async doe(zaal, { object }, { rij, termijn }) {
      if (termijn === undefined) throw new Error('de regel vraagt een termijn');
      const id = zaal.ids.id();
      await zaal.tx.db
        .insertInto('vernietiging.voorstel')
        .values({
          id,
          samenwerkingsverband: zaal.partnerschap.id,
          dossier: object,
          register: rij.register,
          nummer: rij.nummer,
          verzegeld: rij.verzegeld,
          grond: termijn.grond,
          vanaf: termijn.vanaf,
          niet_voor: termijn.uiterlijk,
          op: zaal.vandaag,
        })
        .execute();
      return { voorstel: id };
    },
  },
  'termijn',
);
