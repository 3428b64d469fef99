// Test of the rule archiefdossier-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { type Archiefinzage, archiefdossierInzien, inzagedoelen } from './archiefdossier-inzien.ts';

const geldig: Archiefinzage = { vandaag: '2027-11-23', doel: 'klacht', toelichting: 'Klacht K-12 van betrokkene.' };

toetsRegel(
  archiefdossierInzien,
  inzagedoelen.map((doel) => ({ ...geldig, doel })),
  {
    'inzagedoel-ontbreekt': [{ ...geldig, doel: undefined }],
    'reden-ontbreekt': [
      { ...geldig, toelichting: undefined },
      { ...geldig, toelichting: '  ' },
    ],
  },
);
toetsBevoegden(archiefdossierInzien, weegploeg);
