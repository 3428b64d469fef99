// Test of the rule verzoek-doorzoeken.
import { toetsBevoegden, toetsRegel, verzoekfeiten, weegploeg } from '../regeltoets.ts';
import { verzoekDoorzoeken, type Zoekfeiten } from './verzoek-doorzoeken.ts';

const nieuw: Zoekfeiten = { ...verzoekfeiten, optreden: { rol: 'uitvoerder' }, afwezig: [] };
const geldig: Zoekfeiten = { ...nieuw, identiteitOp: '2026-11-20' };
const als = (partij: 'gemeente' | 'om' | 'politie', afwezig: Zoekfeiten['afwezig'] = []): Zoekfeiten => ({
  ...geldig,
  optreden: { rol: 'weegploeglid', partij },
  afwezig,
});

toetsRegel(
  verzoekDoorzoeken,
  [
    geldig,
    { ...geldig, hoedanigheid: 'curator', bevoegd: true },
    { ...geldig, doorzochtOp: '2026-11-22' },
    als('om'),
    als('politie', ['om']),
    als('gemeente', ['om', 'politie']),
  ],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'identiteit-ontbreekt': [nieuw],
    'bevoegdheid-ontbreekt': [
      { ...geldig, hoedanigheid: 'derde' },
      { ...geldig, hoedanigheid: 'curator' },
      { ...geldig, zestienOp: '2026-11-24' },
    ],
    'zoekt-een-ander': [als('gemeente'), als('gemeente', ['om']), als('gemeente', ['politie'])],
  },
);
toetsBevoegden(verzoekDoorzoeken, [...weegploeg, 'uitvoerder']);
