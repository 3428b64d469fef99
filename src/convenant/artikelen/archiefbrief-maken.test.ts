// Test of the rule archiefbrief-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { archiefbriefMaken } from './archiefbrief-maken.ts';
import { type Archiefinzage, inzagedoelen } from './archiefdossier-inzien.ts';

const geldig: Archiefinzage = { vandaag: '2027-11-23', doel: 'klacht', toelichting: 'Klacht K-12 van betrokkene.' };

toetsRegel(
  archiefbriefMaken,
  inzagedoelen.map((doel) => ({ ...geldig, doel })),
  {
    'inzagedoel-ontbreekt': [{ ...geldig, doel: undefined }],
    'reden-ontbreekt': [
      { ...geldig, toelichting: undefined },
      { ...geldig, toelichting: '  ' },
    ],
  },
);
toetsBevoegden(archiefbriefMaken, weegploeg);
