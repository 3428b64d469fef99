// Test of the rule kennisgevingsbrief-opmaken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbriefOpmaken } from './kennisgevingsbrief-opmaken.ts';

const geldig = { vandaag: '2026-11-23', verteld: 0, vernietigd: false, inArchief: false, toelichting: undefined };
const archief = { ...geldig, inArchief: true, toelichting: 'De brief over de correctie.' };
toetsRegel(kennisgevingsbriefOpmaken, [geldig, archief], {
  'brief-al-verstuurd': [{ ...geldig, verteld: 1 }],
  'brief-niet-te-bewaren': [{ ...geldig, vernietigd: true }],
  'reden-ontbreekt': [
    { ...archief, toelichting: undefined },
    { ...archief, toelichting: ' ' },
  ],
});
toetsBevoegden(kennisgevingsbriefOpmaken, [...weegploeg, 'uitvoerder']);
