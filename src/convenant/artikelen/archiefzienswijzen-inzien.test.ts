// Test of the rule archiefzienswijzen-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { archiefzienswijzenInzien } from './archiefzienswijzen-inzien.ts';

toetsRegel(archiefzienswijzenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(archiefzienswijzenInzien, [...weegploeg, ...casusoverleg]);
