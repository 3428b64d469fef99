// Test of the rule berichtvoorkeur-instellen.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { berichtvoorkeurInstellen } from './berichtvoorkeur-instellen.ts';

toetsRegel(berichtvoorkeurInstellen, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(berichtvoorkeurInstellen, iedereen);
