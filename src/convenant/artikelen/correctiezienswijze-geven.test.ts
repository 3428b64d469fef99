// Test of the rule correctiezienswijze-geven, and of who is asked what it thinks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toetsBevoegden, toetsRegel, weegploeg } from '../regeltoets.ts';
import { magZichUiten } from '../zienswijzeregels.ts';
import { correctiezienswijzeGeven } from './correctiezienswijze-geven.ts';

const geldig = {
  stand: 'ingebracht',
  optreden: { rol: 'weegploeglid', partij: 'politie' },
  teZeggen: 1,
  verzoeksoort: 'correctie',
  bron: 'politie',
  besloten: false,
  gevraagd: 'verbeterd',
  eens: true,
  reden: 'Het uittreksel laat de andere datum zien.',
  moetZijn: '5 oktober 1991',
} as const;

toetsRegel(
  correctiezienswijzeGeven,
  [
    ...(['ingebracht', 'voorgesteld', 'geagendeerd', 'niet-geagendeerd', 'afgesloten'] as const).map((stand) => ({
      ...geldig,
      stand,
    })),
    { ...geldig, eens: false, moetZijn: undefined },
    { ...geldig, gevraagd: 'aangevuld' },
    { ...geldig, gevraagd: 'verwijderd', moetZijn: undefined },
    { ...geldig, gevraagd: 'afgeschermd', moetZijn: ' ' },
    { ...geldig, verzoeksoort: 'verzet', bron: 'om' },
    { ...geldig, teZeggen: 2 },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'samengevoegd' }],
    'geen-zienswijze-gevraagd': [{ ...geldig, teZeggen: 0 }],
    'punt-besloten': [{ ...geldig, besloten: true }],
    'partij-niet-te-horen': [
      { ...geldig, bron: 'gemeente' },
      { ...geldig, optreden: { rol: 'weegploeglid' } },
    ],
    'reden-ontbreekt': [
      { ...geldig, reden: undefined },
      { ...geldig, reden: ' ' },
    ],
    'nieuwe-inhoud-ontbreekt': [
      { ...geldig, moetZijn: undefined },
      { ...geldig, gevraagd: 'aangevuld', moetZijn: ' ' },
    ],
  },
);
toetsBevoegden(correctiezienswijzeGeven, weegploeg);

test('de inbrengende partij kan zich uiten over een correctie, elke kernpartij over verzet, tot het besluit', () => {
  const punt = { verzoeksoort: 'correctie', bron: 'rvdk', besloten: false } as const;
  const verzet = { ...punt, verzoeksoort: 'verzet' } as const;
  const wie = (een: Parameters<typeof magZichUiten>[0]) =>
    (['gemeente', 'om', 'politie', 'rvdk', undefined] as const).filter((partij) => magZichUiten(een, partij));
  assert.deepEqual(wie(punt), ['rvdk']);
  assert.deepEqual(wie(verzet), ['gemeente', 'om', 'politie']);
  assert.deepEqual(wie({ ...verzet, besloten: true }), []);
});
