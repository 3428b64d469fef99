// Test of the rule vertegenwoordiger-toetsen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Vertegenwoordigertoets, vertegenwoordigerToetsen } from './vertegenwoordiger-toetsen.ts';

const geldig: Vertegenwoordigertoets = {
  ...verzoekfeiten,
  hoedanigheid: 'ouder',
  zestienOp: '2026-11-24',
  uitkomst: 'bevoegd',
  stuk: 'uittreksel-gezagsregister',
  stukVan: '2026-11-23',
  belangKind: true,
  toelichting: undefined,
};
const { zestienOp: _, ...volwassen } = geldig;
const onbevoegd: Vertegenwoordigertoets = {
  ...geldig,
  uitkomst: 'onbevoegd',
  stuk: undefined,
  stukVan: undefined,
  belangKind: false,
  toelichting: 'De ouder heeft geen gezag.',
};

toetsRegel(
  vertegenwoordigerToetsen,
  [
    geldig,
    { ...geldig, hoedanigheid: 'voogd' },
    { ...geldig, hoedanigheid: 'voogd', stuk: 'voogdijbeschikking' },
    { ...volwassen, hoedanigheid: 'curator', stuk: 'curatelebeschikking' },
    { ...volwassen, hoedanigheid: 'curator', stuk: 'uittreksel-curateleregister', belangKind: false },
    { ...volwassen, hoedanigheid: 'mentor', stuk: 'mentorschapsbeschikking' },
    { ...geldig, zestienOp: '2026-11-23', hoedanigheid: 'mentor', stuk: 'mentorschapsbeschikking' },
    { ...volwassen, hoedanigheid: 'gemachtigde', stuk: 'bijzondere-volmacht' },
    { ...geldig, stukVan: '2026-08-01' },
    { ...geldig, hoedanigheid: 'voogd', stuk: 'voogdijbeschikking', stukVan: '2013-05-01' },
    { ...geldig, zestienOp: '2026-11-23', hoedanigheid: 'gemachtigde', stuk: 'bijzondere-volmacht' },
    onbevoegd,
    { ...onbevoegd, zestienOp: '2026-11-23' },
    { ...onbevoegd, hoedanigheid: 'curator' },
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'geen-vertegenwoordiger': [
      { ...volwassen, hoedanigheid: 'zelf' },
      { ...volwassen, hoedanigheid: 'derde' },
    ],
    'leeftijd-past-niet': [
      volwassen,
      { ...volwassen, hoedanigheid: 'voogd' },
      { ...geldig, hoedanigheid: 'voogd', zestienOp: '2026-11-23' },
      { ...geldig, zestienOp: '2026-11-23' },
      { ...geldig, hoedanigheid: 'gemachtigde', stuk: 'bijzondere-volmacht' },
      // Nobody is a curator or mentor of a child.
      { ...geldig, hoedanigheid: 'curator', stuk: 'curatelebeschikking' },
      { ...geldig, hoedanigheid: 'mentor', stuk: 'mentorschapsbeschikking' },
    ],
    'bewijsstuk-ontbreekt': [
      { ...geldig, stuk: undefined },
      { ...geldig, stuk: 'bijzondere-volmacht' },
      // The order on guardianship shows no authority of a parent.
      { ...geldig, stuk: 'voogdijbeschikking' },
      { ...geldig, hoedanigheid: 'voogd', stuk: 'curatelebeschikking' },
      { ...volwassen, hoedanigheid: 'curator', stuk: 'mentorschapsbeschikking' },
    ],
    'stukdag-ongeldig': [
      { ...geldig, stukVan: undefined },
      { ...geldig, stukVan: '2026-11-24' },
    ],
    // Of before three months before the receipt, as long ago as it may be.
    'stuk-te-oud': [
      { ...geldig, stukVan: '2026-07-31' },
      { ...geldig, stukVan: '1999-05-01' },
      { ...volwassen, hoedanigheid: 'curator', stuk: 'uittreksel-curateleregister', stukVan: '2026-07-31' },
    ],
    'belang-kind-niet-gewogen': [
      { ...geldig, belangKind: false },
      { ...geldig, hoedanigheid: 'voogd', belangKind: false },
    ],
    'toelichting-ontbreekt': [
      { ...onbevoegd, toelichting: undefined },
      { ...onbevoegd, toelichting: ' ' },
    ],
  },
);
toetsBevoegden(vertegenwoordigerToetsen, ['uitvoerder']);
