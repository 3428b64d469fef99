// Test of the rule archief-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { archiefInzien } from './archief-inzien.ts';

toetsRegel(archiefInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(archiefInzien, weegploeg);
