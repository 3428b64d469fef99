// Test of the rule archiefzienswijze-geven.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { archiefzienswijzeGeven } from './archiefzienswijze-geven.ts';

const geldig = {
  optreden: { rol: 'casusoverleglid', partij: 'rvdk' },
  teZeggen: 1,
  verzoeksoort: 'correctie',
  bron: 'rvdk',
  besloten: false,
  gevraagd: 'verwijderd',
  eens: false,
  reden: 'Het was nodig voor het plan.',
  moetZijn: undefined,
} as const;

toetsRegel(archiefzienswijzeGeven, [geldig], {
  'geen-zienswijze-gevraagd': [{ ...geldig, teZeggen: 0 }],
  'punt-besloten': [{ ...geldig, besloten: true }],
  'partij-niet-te-horen': [
    { ...geldig, bron: 'reclassering' },
    { ...geldig, verzoeksoort: 'verzet' },
  ],
  'reden-ontbreekt': [{ ...geldig, reden: '' }],
  'nieuwe-inhoud-ontbreekt': [{ ...geldig, gevraagd: 'verbeterd', eens: true }],
});
toetsBevoegden(archiefzienswijzeGeven, [...weegploeg, ...casusoverleg]);
