// Test of the rule casusjuistheid-controleren.

import { controle, tegenvoorbeeldenControle } from '../correctieregels.test.ts';
import { toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { casusjuistheidControleren } from './casusjuistheid-controleren.ts';

const geldig = { ...controle, stand: 'geopend' as const };

toetsRegel(
  casusjuistheidControleren,
  [
    geldig,
    { ...geldig, aanwezig: ['naw'], bekeken: ['naw'] },
    { ...geldig, aanTePassen: [] },
    { ...geldig, aanTePassen: ['naw', 'signaal'] },
  ],
  { 'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }], ...tegenvoorbeeldenControle(geldig) },
);
toetsBevoegden(casusjuistheidControleren, ['uitvoerder']);
