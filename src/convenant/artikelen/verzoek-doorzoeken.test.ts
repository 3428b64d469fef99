// Test of the rule verzoek-doorzoeken.
import { toetsBevoegden, toetsRegel, verzoekfeiten } from '../regeltoets.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { verzoekDoorzoeken } from './verzoek-doorzoeken.ts';

const geldig: Verzoekfeiten = { ...verzoekfeiten, identiteitOp: '2026-11-20' };

toetsRegel(
  verzoekDoorzoeken,
  [geldig, { ...geldig, hoedanigheid: 'curator', bevoegd: true }, { ...geldig, doorzochtOp: '2026-11-22' }],
  {
    'verzoek-afgehandeld': [{ ...geldig, stand: 'beantwoord' }],
    'identiteit-ontbreekt': [verzoekfeiten],
    'bevoegdheid-ontbreekt': [
      { ...geldig, hoedanigheid: 'derde' },
      { ...geldig, hoedanigheid: 'curator' },
      { ...geldig, zestienOp: '2026-11-24' },
    ],
  },
);
toetsBevoegden(verzoekDoorzoeken, ['weegploeglid om', 'weegploeglid politie', 'uitvoerder']);
