// Test of the rule verzoeken-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { verzoekenInzien } from './verzoeken-inzien.ts';

toetsRegel(verzoekenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(verzoekenInzien, [...weegploeg, 'uitvoerder', 'functionaris-gegevensbescherming']);
