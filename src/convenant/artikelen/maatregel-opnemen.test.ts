// Test of the rule maatregel-opnemen.
import { casusfeiten, casusoverleg, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Maatregelopname, maatregelOpnemen } from './maatregel-opnemen.ts';

const geldig: Maatregelopname = {
  ...casusfeiten,
  stand: 'plan-in-opstelling',
  eigenaar: 'de-brug',
  omschrijving: 'schuldregeling op gang brengen',
  verantwoordelijke: 'maatschappelijk werker',
  verwachtResultaat: 'regeling getekend',
  uiterlijk: '2026-11-23',
};

toetsRegel(maatregelOpnemen, [geldig, { ...geldig, eigenaar: 'gemeente', uiterlijk: '2027-01-01' }], {
  'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-in-opstelling']),
  'eigenaar-geen-deelnemer': [
    { ...geldig, eigenaar: 'sv-meerstede' },
    { ...geldig, deelnemers: [] },
  ],
  'resultaat-ontbreekt': [
    { ...geldig, omschrijving: ' ' },
    { ...geldig, verantwoordelijke: undefined },
    { ...geldig, verwachtResultaat: '' },
  ],
  'uiterlijk-ongeldig': [{ ...geldig, uiterlijk: '2026-11-22' }],
});
toetsBevoegden(maatregelOpnemen, [...casusoverleg, 'uitvoerder']);
