// Test of the rule uittredingsbrief-maken.
import { casusoverleg, toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { uittredingsbriefMaken } from './uittredingsbrief-maken.ts';

toetsRegel(uittredingsbriefMaken, [{ vandaag: '2026-11-30' }], {});
toetsBevoegden(uittredingsbriefMaken, [...weegploeg, ...casusoverleg, 'uitvoerder']);
