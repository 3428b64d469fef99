// Test of the rule casusvergaderingen-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casusvergaderingenInzien } from './casusvergaderingen-inzien.ts';

toetsRegel(casusvergaderingenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(casusvergaderingenInzien, [...casusoverleg, 'externe-casuspartner', 'uitvoerder']);
