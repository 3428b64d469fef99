// Test of the rule casuspunt-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casuspuntInzien } from './casuspunt-inzien.ts';

const geldig = {
  optreden: { rol: 'casusoverleglid', partij: 'politie' },
  verzoeksoort: 'verzet',
  bron: 'gemeente',
  besloten: false,
} as const;
const correctie = { ...geldig, verzoeksoort: 'correctie' } as const;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  casuspuntInzien,
  [
    geldig,
    { ...geldig, optreden: uitvoerder },
    { ...correctie, bron: 'politie' },
    { ...correctie, optreden: uitvoerder },
  ],
  {
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [correctie, { ...geldig, optreden: { rol: 'casusoverleglid' } }],
  },
);
toetsBevoegden(casuspuntInzien, [...casusoverleg, 'uitvoerder']);
