// Test of the rule kennisgevingsbrief-versturen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbriefVersturen } from './kennisgevingsbrief-versturen.ts';

const geldig = { vandaag: '2026-11-23', verteld: 0, verzondenOp: '2026-11-23', gewijzigdOp: '2026-11-02' };
toetsRegel(kennisgevingsbriefVersturen, [geldig, { ...geldig, verzondenOp: geldig.gewijzigdOp }], {
  'brief-al-verstuurd': [{ ...geldig, verteld: 1 }],
  'briefdag-ongeldig': [
    { ...geldig, verzondenOp: '2026-11-24' },
    { ...geldig, verzondenOp: '2026-11-01' },
  ],
});
toetsBevoegden(kennisgevingsbriefVersturen, [...weegploeg, 'uitvoerder']);
