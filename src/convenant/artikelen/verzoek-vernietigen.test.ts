// Test of the rule verzoek-vernietigen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Verzoekvernietiging, verzoekVernietigen } from './verzoek-vernietigen.ts';

const geldig: Verzoekvernietiging = {
  vandaag: '2027-12-01',
  stand: 'beantwoord',
  afgehandeldOp: '2026-12-01',
  gevraagd: false,
  correctieOpen: false,
};
const vreemd: Verzoekvernietiging = { ...geldig, stand: 'niet-behandeld', vandaag: '2027-03-01' };
const zonderDossier: Verzoekvernietiging = { ...geldig, dossierWegOp: '2026-12-20', vandaag: '2027-01-20' };

toetsRegel(
  verzoekVernietigen,
  [geldig, { ...geldig, vandaag: '2027-12-02' }, { ...geldig, aangehoudenTot: '2027-11-30' }, vreemd, zonderDossier],
  {
    'verzoek-loopt-nog': [{ vandaag: '2027-12-01', stand: 'open', gevraagd: false, correctieOpen: false }],
    'termijn-loopt-nog': [
      { ...geldig, vandaag: '2027-11-30' },
      { ...vreemd, vandaag: '2027-02-28' },
      { ...zonderDossier, vandaag: '2027-01-19' },
      // Without the day of its letter nothing says that a term is over.
      { vandaag: '2027-12-01', stand: 'beantwoord', gevraagd: false, correctieOpen: false },
    ],
    'vernietiging-aangehouden': [
      { ...geldig, aangehoudenTot: '2027-12-01' },
      { ...geldig, gevraagd: true },
    ],
    'correctie-niet-uitgevoerd': [{ ...geldig, correctieOpen: true }],
  },
);
toetsBevoegden(verzoekVernietigen, []);
