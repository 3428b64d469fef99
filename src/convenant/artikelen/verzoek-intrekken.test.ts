// Test of the rule verzoek-intrekken.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import { type Intrekking, verzoekIntrekken } from './verzoek-intrekken.ts';

const geldig: Intrekking = { ...verzoekfeiten, weg: 'telefoon', van: 'verzoeker', op: '2026-11-23' };

toetsRegel(
  verzoekIntrekken,
  [
    geldig,
    { ...geldig, op: geldig.ontvangenOp },
    { ...geldig, hoedanigheid: 'gemachtigde' },
    { ...geldig, hoedanigheid: 'gemachtigde', van: 'betrokkene' },
    // Whoever could not ask withdraws as well, and so does who was searched for.
    { ...geldig, hoedanigheid: 'derde' },
    { ...geldig, identiteitOp: '2026-11-20', doorzochtOp: '2026-11-20', archiefDoorzochtOp: '2026-11-21' },
  ],
  {
    'verzoek-afgehandeld': [
      { ...geldig, stand: 'beantwoord' },
      { ...geldig, stand: 'niet-behandeld' },
      { ...geldig, stand: 'ingetrokken' },
    ],
    'intrekweg-ontbreekt': [{ ...geldig, weg: undefined }],
    'intrekking-van-ander': [
      { ...geldig, van: 'betrokkene' },
      { ...geldig, hoedanigheid: 'curator', van: 'betrokkene' },
    ],
    'intrekdag-ongeldig': [
      { ...geldig, op: '2026-11-24' },
      { ...geldig, op: '2026-10-31' },
    ],
  },
);
toetsBevoegden(verzoekIntrekken, ['uitvoerder']);
