// Test of the rule geheimhouding-bevestigen.
import { iedereen, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Bevestiging, geheimhoudingBevestigen } from './geheimhouding-bevestigen.ts';

const geldig: Bevestiging = { vandaag: '2026-11-23', geheimhouding: true, richtlijnen: true };

toetsRegel(geheimhoudingBevestigen, [geldig], {
  'geen-geheimhouding': [{ ...geldig, geheimhouding: false }],
  'richtlijnen-niet-bevestigd': [{ ...geldig, richtlijnen: false }],
});
toetsBevoegden(geheimhoudingBevestigen, iedereen);
