// Test of the rule verzoeken-zoeken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { verzoekenZoeken } from './verzoeken-zoeken.ts';

toetsRegel(verzoekenZoeken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(verzoekenZoeken, [...weegploeg, 'uitvoerder']);
