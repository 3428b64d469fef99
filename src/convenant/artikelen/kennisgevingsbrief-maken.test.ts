// Test of the rule kennisgevingsbrief-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbriefMaken } from './kennisgevingsbrief-maken.ts';

const geldig = { vandaag: '2026-11-23', verteld: 0, inArchief: false, toelichting: undefined };
const archief = { ...geldig, inArchief: true, toelichting: 'De brief over de correctie.' };
toetsRegel(kennisgevingsbriefMaken, [geldig, archief], {
  'brief-al-verstuurd': [{ ...geldig, verteld: 1 }],
  'reden-ontbreekt': [
    { ...archief, toelichting: undefined },
    { ...archief, toelichting: ' ' },
  ],
});
toetsBevoegden(kennisgevingsbriefMaken, [...weegploeg, 'uitvoerder']);
