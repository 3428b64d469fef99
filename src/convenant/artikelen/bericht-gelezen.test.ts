// Test of the rule bericht-gelezen.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { berichtGelezen } from './bericht-gelezen.ts';

toetsRegel(berichtGelezen, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(berichtGelezen, iedereen);
