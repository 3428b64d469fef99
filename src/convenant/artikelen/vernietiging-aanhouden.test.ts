// Test of the rule vernietiging-aanhouden.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { aanhoudgronden } from '../vernietiging.ts';
import { type Aanhouding, vernietigingAanhouden } from './vernietiging-aanhouden.ts';

const geldig: Aanhouding = { vandaag: '2026-11-23', grond: 'klacht', kenmerk: 'K-2026/12', tot: '2026-12-31' };

toetsRegel(
  vernietigingAanhouden,
  [
    ...aanhoudgronden.map((grond) => ({ ...geldig, grond })),
    { ...geldig, tot: '2026-11-23' },
    { ...geldig, tot: '2027-11-23' },
    { ...geldig, kenmerk: '7' },
    { ...geldig, kenmerk: `1${'a'.repeat(39)}` },
  ],
  {
    'aanhoudgrond-ontbreekt': [{ ...geldig, grond: undefined }],
    'kenmerk-ontbreekt': [
      { ...geldig, kenmerk: undefined },
      { ...geldig, kenmerk: '' },
      { ...geldig, kenmerk: 'brief van Jan' },
      { ...geldig, kenmerk: '-12' },
      { ...geldig, kenmerk: `1${'a'.repeat(40)}` },
    ],
    'aanhouding-te-lang': [
      { ...geldig, tot: undefined },
      { ...geldig, tot: '2026-11-22' },
      { ...geldig, tot: '2027-11-24' },
    ],
  },
);
toetsBevoegden(vernietigingAanhouden, [...weegploeg, 'uitvoerder', 'functionaris-gegevensbescherming']);
