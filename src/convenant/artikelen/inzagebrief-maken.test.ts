// Test of the rule inzagebrief-maken.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { inzagebriefMaken } from './inzagebrief-maken.ts';

const geldig = { ...verzoekfeiten, stand: 'beantwoord' } as const;

toetsRegel(inzagebriefMaken, [geldig], {
  'inzageantwoord-ontbreekt': [verzoekfeiten, { ...geldig, stand: 'niet-behandeld' }, { ...geldig, soort: 'verzet' }],
});
toetsBevoegden(inzagebriefMaken, weegploeg);
