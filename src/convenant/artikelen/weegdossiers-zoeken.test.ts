// Test of the rule weegdossiers-zoeken.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { weegdossiersZoeken } from './weegdossiers-zoeken.ts';

toetsRegel(weegdossiersZoeken, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(weegdossiersZoeken, [...weegploeg, 'uitvoerder']);
