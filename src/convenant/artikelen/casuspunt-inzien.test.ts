// Test of the rule casuspunt-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casuspuntInzien } from './casuspunt-inzien.ts';

const geldig = {
  optreden: { rol: 'casusoverleglid', partij: 'politie' },
  verzoeksoort: 'verzet',
  bron: 'gemeente',
  besloten: false,
  afgeschermd: true,
} as const;
const correctie = { ...geldig, verzoeksoort: 'correctie', afgeschermd: false } as const;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  casuspuntInzien,
  [
    geldig,
    { ...geldig, afgeschermd: false },
    { ...geldig, optreden: uitvoerder },
    { ...correctie, bron: 'politie' },
    { ...correctie, optreden: uitvoerder },
  ],
  {
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [correctie, { ...geldig, optreden: { rol: 'casusoverleglid' } }],
    'gegeven-staat-niet-toe': [{ ...correctie, bron: 'politie', afgeschermd: true }],
  },
);
toetsBevoegden(casuspuntInzien, [...casusoverleg, 'uitvoerder']);
