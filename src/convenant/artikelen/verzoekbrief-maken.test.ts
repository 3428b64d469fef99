// Test of the rule verzoekbrief-maken.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { verzoekbriefMaken } from './verzoekbrief-maken.ts';

const geldig = { ...verzoekfeiten, soort: 'verzet', stand: 'beantwoord' } as const;
const geweerd = { ...verzoekfeiten, stand: 'niet-behandeld' } as const;
const ingetrokken = { ...verzoekfeiten, stand: 'ingetrokken' } as const;

toetsRegel(
  verzoekbriefMaken,
  [
    geldig,
    { ...geldig, soort: 'correctie' },
    geweerd,
    { ...geweerd, soort: 'verzet' },
    ingetrokken,
    { ...ingetrokken, soort: 'correctie' },
  ],
  {
    'correctieantwoord-ontbreekt': [
      { ...geldig, stand: 'open' },
      { ...geweerd, stand: 'open' },
      // The answer to a request to see is the core parties' (inzagebrief-maken).
      { ...geldig, soort: 'inzage' },
    ],
  },
);
toetsBevoegden(verzoekbriefMaken, ['uitvoerder']);
