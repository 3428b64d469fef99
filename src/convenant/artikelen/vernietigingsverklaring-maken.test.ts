// Test of the rule vernietigingsverklaring-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { vernietigingsverklaringMaken } from './vernietigingsverklaring-maken.ts';

toetsRegel(vernietigingsverklaringMaken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(vernietigingsverklaringMaken, [...weegploeg, 'functionaris-gegevensbescherming']);
