// Test of the rule werkvoorraad-inzien.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { werkvoorraadInzien } from './werkvoorraad-inzien.ts';

toetsRegel(werkvoorraadInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(werkvoorraadInzien, iedereen);
