// Test of the rule casuszienswijze-geven.
import { casusstanden } from '../dossier.ts';
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casuszienswijzeGeven } from './casuszienswijze-geven.ts';

const geldig = {
  stand: 'geopend',
  optreden: { rol: 'casusoverleglid', partij: 'rvdk' },
  teZeggen: 1,
  verzoeksoort: 'correctie',
  bron: 'rvdk',
  besloten: false,
  gevraagd: 'verwijderd',
  eens: false,
  reden: 'Het is nodig voor het plan.',
  moetZijn: undefined,
} as const;

toetsRegel(
  casuszienswijzeGeven,
  // Also of a casus that was closed: what stands in it can still be corrected.
  casusstanden.map((stand) => ({ ...geldig, stand })),
  {
    'geen-zienswijze-gevraagd': [{ ...geldig, teZeggen: 0 }],
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [
      { ...geldig, bron: 'reclassering' },
      // Of an objection only the core parties are asked (4 lid 1).
      { ...geldig, verzoeksoort: 'verzet' },
    ],
    'reden-ontbreekt': [{ ...geldig, reden: '' }],
    'nieuwe-inhoud-ontbreekt': [{ ...geldig, gevraagd: 'verbeterd', eens: true }],
  },
  { altijdVervuld: ['stand-staat-niet-toe'] },
);
toetsBevoegden(casuszienswijzeGeven, casusoverleg);
