// Test of the rule kennisgevingsbrieven-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { kennisgevingsbrievenInzien } from './kennisgevingsbrieven-inzien.ts';

toetsRegel(kennisgevingsbrievenInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(kennisgevingsbrievenInzien, [...weegploeg, 'uitvoerder']);
