// Test of the rule casus-inzien.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casusInzien } from './casus-inzien.ts';

const inElkeStand = casusstanden.map((stand) => ({ ...casusfeiten, stand }));

toetsRegel(casusInzien, inElkeStand, {}, { altijdVervuld: ['stand-staat-niet-toe'] });
toetsBevoegden(casusInzien, [...casusoverleg, 'uitvoerder']);
