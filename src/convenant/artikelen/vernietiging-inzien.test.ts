// Test of the rule vernietiging-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { vernietigingInzien } from './vernietiging-inzien.ts';

toetsRegel(vernietigingInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(vernietigingInzien, [...weegploeg, 'uitvoerder', 'functionaris-gegevensbescherming']);
