// Test of the rule kennisgevingsbrieven-inzien.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { kennisgevingsbrievenInzien } from './kennisgevingsbrieven-inzien.ts';

toetsRegel(kennisgevingsbrievenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(kennisgevingsbrievenInzien, ['weegploeglid politie', 'uitvoerder']);
