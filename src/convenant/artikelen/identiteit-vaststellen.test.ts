// Test of the rule identiteit-vaststellen.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Identiteit, identiteitVaststellen } from './identiteit-vaststellen.ts';

const geldig: Identiteit = { ...verzoekfeiten, wijzen: 1, op: '2026-11-23', van: 'verzoeker', geenKopie: true };

toetsRegel(
  identiteitVaststellen,
  [
    geldig,
    { ...geldig, op: geldig.ontvangenOp, wijzen: 2 },
    { ...geldig, hoedanigheid: 'ouder' },
    { ...geldig, hoedanigheid: 'gemachtigde', van: 'betrokkene' },
    // Looked at anew, for instance because the first document was not enough.
    { ...geldig, identiteitOp: '2026-11-20' },
  ],
  {
    'verzoek-afgehandeld': [
      { ...geldig, stand: 'beantwoord' },
      { ...geldig, stand: 'niet-behandeld' },
    ],
    'identiteit-niet-nodig': [{ ...geldig, hoedanigheid: 'derde' }],
    'identiteitswijze-ontbreekt': [{ ...geldig, wijzen: 0 }],
    'identiteitsdag-ongeldig': [
      { ...geldig, op: '2026-11-24' },
      { ...geldig, op: '2026-10-31' },
    ],
    'identiteit-van-ander': [
      { ...geldig, van: 'betrokkene' },
      { ...geldig, hoedanigheid: 'gemachtigde' },
      { ...geldig, hoedanigheid: 'curator', van: 'betrokkene' },
    ],
    'kopie-bewaard': [{ ...geldig, geenKopie: false }],
  },
);
toetsBevoegden(identiteitVaststellen, ['uitvoerder']);
