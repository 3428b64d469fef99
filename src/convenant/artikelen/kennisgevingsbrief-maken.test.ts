// Test of the rule kennisgevingsbrief-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbriefMaken } from './kennisgevingsbrief-maken.ts';

const geldig = { vandaag: '2026-11-23', inArchief: false, toelichting: undefined };
const archief = { ...geldig, inArchief: true, toelichting: 'Wat ging er naar de Raad?' };
toetsRegel(kennisgevingsbriefMaken, [geldig, archief], {
  'reden-ontbreekt': [
    { ...archief, toelichting: undefined },
    { ...archief, toelichting: ' ' },
  ],
});
toetsBevoegden(kennisgevingsbriefMaken, [...weegploeg, 'uitvoerder']);
