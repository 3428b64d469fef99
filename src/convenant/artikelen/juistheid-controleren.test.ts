// Test of the rule juistheid-controleren.

import { controle, tegenvoorbeeldenControle } from '../correctieregels.test.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { juistheidControleren } from './juistheid-controleren.ts';

const geldig = { ...controle, stand: 'ingebracht' as const };

toetsRegel(
  juistheidControleren,
  [
    geldig,
    { ...geldig, aanwezig: ['naw'], bekeken: ['naw'] },
    { ...geldig, aanTePassen: [] },
    { ...geldig, aanTePassen: ['naw', 'signaal'] },
  ],
  {
    'stand-staat-niet-toe': inAndereWeegstanden(geldig, [
      'ingebracht',
      'informatie-gevraagd',
      'geanalyseerd',
      'voorgesteld',
      'geagendeerd',
      'niet-geagendeerd',
    ]),
    ...tegenvoorbeeldenControle(geldig),
  },
  {},
);
toetsBevoegden(juistheidControleren, ['uitvoerder']);
