// Test of the rule taak-hervatten.
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Hervatting, taakHervatten } from './taak-hervatten.ts';

const geldig: Hervatting = { vandaag: '2026-11-23', dood: true };

toetsRegel(taakHervatten, [geldig], { 'taak-niet-vastgelopen': [{ ...geldig, dood: false }] });
toetsBevoegden(taakHervatten, ['uitvoerder', 'functioneel-beheerder']);
