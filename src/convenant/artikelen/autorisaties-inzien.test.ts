// Test of the rule autorisaties-inzien.
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { autorisatiesInzien } from './autorisaties-inzien.ts';

toetsRegel(autorisatiesInzien, [{ vandaag: '2026-11-23' }], {});
toetsBevoegden(autorisatiesInzien, [
  ...weegploeg,
  'uitvoerder',
  'functionaris-gegevensbescherming',
  'beveiligingsfunctionaris',
  'functioneel-beheerder',
]);
