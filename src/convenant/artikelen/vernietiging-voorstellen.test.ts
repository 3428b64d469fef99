// Test of the rule vernietiging-voorstellen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type TeVernietigen, vernietigingVoorstellen } from './vernietiging-voorstellen.ts';

const archief: TeVernietigen = {
  vandaag: '2031-10-23',
  plaats: 'archief',
  stand: 'gesloten',
  laatsteVerwerking: '2026-11-23',
  voorgesteld: false,
};
const nietGeagendeerd: TeVernietigen = {
  ...archief,
  vandaag: '2027-04-23',
  plaats: 'register',
  stand: 'niet-geagendeerd',
  besluitOp: '2026-11-23',
};

toetsRegel(
  vernietigingVoorstellen,
  [archief, { ...archief, vandaag: '2032-01-01' }, nietGeagendeerd, { ...nietGeagendeerd, plaats: 'archief' }],
  {
    'termijn-loopt-nog': [
      { ...archief, vandaag: '2031-10-22' },
      { ...nietGeagendeerd, vandaag: '2027-04-22' },
      // What is not archived yet goes to the archive first.
      { ...archief, plaats: 'register' },
    ],
    'voorstel-loopt-al': [{ ...archief, voorgesteld: true }],
  },
);
toetsBevoegden(vernietigingVoorstellen, []);
