// Test of the rule archiefpunt-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { archiefpuntInzien } from './archiefpunt-inzien.ts';

toetsRegel(archiefpuntInzien, [{ loopt: true }], { 'punt-afgerond': [{ loopt: false }] });
toetsBevoegden(archiefpuntInzien, [...weegploeg]);
