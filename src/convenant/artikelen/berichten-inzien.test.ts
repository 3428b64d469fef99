// Test of the rule berichten-inzien.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { berichtenInzien } from './berichten-inzien.ts';

toetsRegel(berichtenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(berichtenInzien, iedereen);
