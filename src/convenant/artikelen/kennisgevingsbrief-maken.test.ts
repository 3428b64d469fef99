// Test of the rule kennisgevingsbrief-maken.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { kennisgevingsbriefMaken } from './kennisgevingsbrief-maken.ts';

const geldig = { vandaag: '2026-11-23', verteld: 0 };
toetsRegel(kennisgevingsbriefMaken, [geldig], { 'brief-al-verstuurd': [{ ...geldig, verteld: 1 }] });
toetsBevoegden(kennisgevingsbriefMaken, ['weegploeglid politie', 'uitvoerder']);
