// Test of the rule samenwerkingsverband-inzien.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { samenwerkingsverbandInzien } from './samenwerkingsverband-inzien.ts';

toetsRegel(samenwerkingsverbandInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(samenwerkingsverbandInzien, iedereen);
