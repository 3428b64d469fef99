// Test of the rule kennisgevingsbrief-versturen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbriefVersturen } from './kennisgevingsbrief-versturen.ts';

const geldig = {
  vandaag: '2026-11-23',
  verteld: 0,
  vernietigd: false,
  opgemaaktOp: '2026-11-05',
  verzondenOp: '2026-11-23',
  gewijzigdOp: '2026-11-02',
};
const overVernietigd = { ...geldig, vernietigd: true, opgemaaktOp: undefined };
toetsRegel(
  kennisgevingsbriefVersturen,
  [
    geldig,
    { ...geldig, verzondenOp: geldig.opgemaaktOp },
    overVernietigd,
    { ...overVernietigd, verzondenOp: geldig.gewijzigdOp },
  ],
  {
    'brief-al-verstuurd': [{ ...geldig, verteld: 1 }],
    'kennisgevingsbrief-niet-opgemaakt': [{ ...geldig, opgemaaktOp: undefined }],
    'briefdag-ongeldig': [
      { ...geldig, verzondenOp: '2026-11-24' },
      { ...geldig, verzondenOp: '2026-11-04' },
      { ...overVernietigd, verzondenOp: '2026-11-01' },
    ],
  },
);
toetsBevoegden(kennisgevingsbriefVersturen, [...weegploeg, 'uitvoerder']);
