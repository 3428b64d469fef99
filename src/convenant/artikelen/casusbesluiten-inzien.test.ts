// Test of the rule casusbesluiten-inzien.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { casusbesluitenInzien } from './casusbesluiten-inzien.ts';

toetsRegel(casusbesluitenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(casusbesluitenInzien, [...weegploeg, ...casusoverleg]);
