// Test of the rule plan-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { planInzien } from './plan-inzien.ts';

toetsRegel(planInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(planInzien, [...casusoverleg, 'externe-casuspartner', 'uitvoerder']);
