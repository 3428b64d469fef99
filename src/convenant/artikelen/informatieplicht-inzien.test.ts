// Test of the rule informatieplicht-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informatieplichtInzien } from './informatieplicht-inzien.ts';

toetsRegel(informatieplichtInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(informatieplichtInzien, [...weegploeg, 'functionaris-gegevensbescherming']);
