// Test of the rule casussen-zoeken.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casussenZoeken } from './casussen-zoeken.ts';

toetsRegel(casussenZoeken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(casussenZoeken, [...casusoverleg, 'uitvoerder']);
