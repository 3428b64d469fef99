// Test of the rule correctiepunt-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { correctiepuntInzien } from './correctiepunt-inzien.ts';

const geldig = {
  optreden: { rol: 'weegploeglid', partij: 'politie' },
  verzoeksoort: 'verzet',
  bron: 'gemeente',
  besloten: false,
} as const;
const correctie = { ...geldig, verzoeksoort: 'correctie' } as const;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  correctiepuntInzien,
  [
    geldig,
    { ...geldig, optreden: uitvoerder },
    { ...correctie, bron: 'politie' },
    { ...correctie, optreden: uitvoerder },
  ],
  {
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [correctie, { ...geldig, optreden: { rol: 'weegploeglid' } }],
  },
);
toetsBevoegden(correctiepuntInzien, [...weegploeg, 'uitvoerder']);
