// Test of the rule correctiepunt-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { correctiepuntInzien } from './correctiepunt-inzien.ts';

const geldig = {
  optreden: { rol: 'weegploeglid', partij: 'politie' },
  verzoeksoort: 'verzet',
  bron: 'gemeente',
  besloten: false,
  afgeschermd: true,
} as const;
const correctie = { ...geldig, verzoeksoort: 'correctie', afgeschermd: false } as const;
const uitvoerder = { rol: 'uitvoerder' } as const;

toetsRegel(
  correctiepuntInzien,
  [
    geldig,
    { ...geldig, afgeschermd: false },
    { ...geldig, optreden: uitvoerder },
    { ...correctie, bron: 'politie' },
    { ...correctie, optreden: uitvoerder },
  ],
  {
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [correctie, { ...geldig, optreden: { rol: 'weegploeglid' } }],
    'gegeven-staat-niet-toe': [{ ...correctie, bron: 'politie', afgeschermd: true }],
  },
);
toetsBevoegden(correctiepuntInzien, [...weegploeg, 'uitvoerder']);
