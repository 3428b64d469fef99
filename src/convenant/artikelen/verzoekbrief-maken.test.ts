// Test of the rule verzoekbrief-maken.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { verzoekbriefMaken } from './verzoekbrief-maken.ts';

const geweerd = { ...verzoekfeiten, stand: 'niet-behandeld' } as const;
const ingetrokken = { ...verzoekfeiten, stand: 'ingetrokken' } as const;

toetsRegel(
  verzoekbriefMaken,
  [geweerd, { ...geweerd, soort: 'verzet' }, ingetrokken, { ...ingetrokken, soort: 'correctie' }],
  {
    'correctieantwoord-ontbreekt': [
      { ...geweerd, stand: 'open' },
      // The answer to a request that was dealt with is the core parties' (inzagebrief-maken).
      { ...geweerd, stand: 'beantwoord' },
      { ...geweerd, stand: 'beantwoord', soort: 'correctie' },
    ],
  },
);
toetsBevoegden(verzoekbriefMaken, ['uitvoerder']);
