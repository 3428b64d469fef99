// Test of the rule deelname-beeindigen.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { deelnameBeeindigen } from './deelname-beeindigen.ts';

toetsRegel(
  deelnameBeeindigen,
  [
    { vandaag: '2027-02-28', einde: '2027-02-28' },
    { vandaag: '2027-03-01', einde: '2027-02-28' },
  ],
  { 'termijn-loopt-nog': [{ vandaag: '2027-02-27', einde: '2027-02-28' }] },
);
toetsBevoegden(deelnameBeeindigen, []);
