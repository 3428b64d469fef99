// Test of the rule inzagebrief-maken.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { inzagebriefMaken } from './inzagebrief-maken.ts';

const geldig = { ...verzoekfeiten, stand: 'beantwoord' } as const;

toetsRegel(inzagebriefMaken, [geldig, { ...geldig, soort: 'verzet' }], {
  'inzageantwoord-ontbreekt': [verzoekfeiten, { ...geldig, stand: 'niet-behandeld' }],
});
toetsBevoegden(inzagebriefMaken, weegploeg);
