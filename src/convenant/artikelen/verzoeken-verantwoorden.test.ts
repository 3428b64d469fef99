// Test of the rule verzoeken-verantwoorden.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { verzoekenVerantwoorden } from './verzoeken-verantwoorden.ts';

toetsRegel(verzoekenVerantwoorden, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(verzoekenVerantwoorden, ['uitvoerder', 'functionaris-gegevensbescherming']);
