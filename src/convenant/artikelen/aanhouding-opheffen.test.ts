// Test of the rule aanhouding-opheffen.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { aanhoudingOpheffen } from './aanhouding-opheffen.ts';

toetsRegel(aanhoudingOpheffen, [{ loopt: true }], { 'aanhouding-loopt-niet': [{ loopt: false }] });
toetsBevoegden(aanhoudingOpheffen, [...weegploeg, 'uitvoerder', 'functionaris-gegevensbescherming']);
