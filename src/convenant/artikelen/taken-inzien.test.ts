// Test of the rule taken-inzien.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { takenInzien } from './taken-inzien.ts';

toetsRegel(takenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(takenInzien, ['uitvoerder', 'functioneel-beheerder']);
