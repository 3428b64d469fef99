// Test of the rule informatiebrief-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informatiebriefMaken } from './informatiebrief-maken.ts';

toetsRegel(informatiebriefMaken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(informatiebriefMaken, weegploeg);
