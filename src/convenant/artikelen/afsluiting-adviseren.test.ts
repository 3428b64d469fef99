// Test of the rule afsluiting-adviseren.
import { casusfeiten, casusoverleg, inAndereCasusstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Afsluitadvies, afsluitingAdviseren } from './afsluiting-adviseren.ts';

const geldig: Afsluitadvies = { ...casusfeiten, stand: 'plan-vastgesteld', advies: 'alle maatregelen zijn afgerond' };

toetsRegel(afsluitingAdviseren, [geldig, { ...geldig, nieuwAdvies: 'advies' }], {
  'stand-staat-niet-toe': inAndereCasusstanden(geldig, ['plan-vastgesteld']),
  'motivering-ontbreekt': [
    { ...geldig, advies: undefined },
    { ...geldig, advies: ' ' },
  ],
});
toetsBevoegden(afsluitingAdviseren, [...casusoverleg, 'uitvoerder']);
