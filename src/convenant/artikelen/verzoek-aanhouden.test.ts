// Test of the rule verzoek-aanhouden.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { verzoekaanhoudgronden } from '../verzoekbewaring.ts';
import { type Verzoekaanhouding, verzoekAanhouden } from './verzoek-aanhouden.ts';

const geldig: Verzoekaanhouding = {
  ...verzoekfeiten,
  stand: 'beantwoord',
  grond: 'bezwaar',
  kenmerk: 'B-2026/12',
  tot: '2026-12-31',
};

toetsRegel(
  verzoekAanhouden,
  [
    ...verzoekaanhoudgronden.map((grond) => ({ ...geldig, grond })),
    { ...geldig, stand: 'niet-behandeld' },
    // The last one counts, so with today a hold ends.
    { ...geldig, tot: '2026-11-23' },
    { ...geldig, tot: '2027-11-23' },
  ],
  {
    'verzoek-loopt-nog': [{ ...geldig, stand: 'open' }],
    'aanhoudgrond-ontbreekt': [{ ...geldig, grond: undefined }],
    'kenmerk-ontbreekt': [
      { ...geldig, kenmerk: undefined },
      { ...geldig, kenmerk: 'brief van Jan' },
    ],
    'aanhouding-te-lang': [
      { ...geldig, tot: undefined },
      { ...geldig, tot: '2026-11-22' },
      { ...geldig, tot: '2027-11-24' },
    ],
  },
);
toetsBevoegden(verzoekAanhouden, ['uitvoerder']);
