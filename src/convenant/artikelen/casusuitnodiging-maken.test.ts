// Test of the rule casusuitnodiging-maken.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casusuitnodigingMaken } from './casusuitnodiging-maken.ts';

toetsRegel(casusuitnodigingMaken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(casusuitnodigingMaken, [...casusoverleg, 'externe-casuspartner', 'uitvoerder']);
