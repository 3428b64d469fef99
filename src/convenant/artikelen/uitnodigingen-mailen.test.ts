// Test of the rule uitnodigingen-mailen.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { uitnodigingenMailen } from './uitnodigingen-mailen.ts';

toetsRegel(uitnodigingenMailen, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(uitnodigingenMailen, [...weegploeg, ...casusoverleg, 'externe-casuspartner', 'uitvoerder']);
