// Test of the rule berichten-mailen.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { berichtenMailen } from './berichten-mailen.ts';

toetsRegel(berichtenMailen, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(berichtenMailen, iedereen);
