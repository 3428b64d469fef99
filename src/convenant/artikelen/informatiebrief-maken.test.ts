// Test of the rule informatiebrief-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { informatiebriefMaken } from './informatiebrief-maken.ts';

const geldig = { vandaag: '2026-11-23' };
const archief = { ...geldig, gearchiveerd: true as const };

toetsRegel(informatiebriefMaken, [geldig, { ...archief, archiefreden: 'De brief moet nog weg.' }], {
  'archiefreden-ontbreekt': [archief, { ...archief, archiefreden: ' ' }],
});
toetsBevoegden(informatiebriefMaken, weegploeg);
