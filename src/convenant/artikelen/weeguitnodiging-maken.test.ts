// Test of the rule weeguitnodiging-maken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { weeguitnodigingMaken } from './weeguitnodiging-maken.ts';

toetsRegel(weeguitnodigingMaken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(weeguitnodigingMaken, [...weegploeg, 'uitvoerder']);
