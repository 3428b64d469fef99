// Test of the rule informatieplichten-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informatieplichtenInzien } from './informatieplichten-inzien.ts';

toetsRegel(informatieplichtenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(informatieplichtenInzien, [...weegploeg, 'functionaris-gegevensbescherming']);
