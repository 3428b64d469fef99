// Test of how requests are accounted for: each counts once, in the quarter in which it came in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verzoekstand } from './verzoeken.ts';
import { afloopVan, dagenTeLaat, telPerKwartaal } from './verzoekverantwoording.ts';

test('een verzoek loopt op één manier af; ook wie na de laatste dag intrekt was te laat geholpen', () => {
  const gevallen: readonly (readonly [Verzoekstand, boolean, string])[] = [
    ['beantwoord', false, 'op-tijd'],
    ['niet-behandeld', false, 'op-tijd'],
    ['ingetrokken', false, 'ingetrokken'],
    ['beantwoord', true, 'te-laat'],
    ['niet-behandeld', true, 'te-laat'],
    ['ingetrokken', true, 'te-laat'],
    ['open', false, 'open'],
    ['open', true, 'open-te-laat'],
  ];
  for (const [stand, teLaat, afloop] of gevallen) assert.equal(afloopVan({ stand, teLaat }), afloop, stand);
});

test('het kwartaal is dat van de ontvangst, het laatste staat bovenaan, en de aantallen kloppen met elkaar', () => {
  const verzoek = (ontvangenOp: string, stand: Verzoekstand, teLaat = false, verdaagd = false) => ({
    ...{ ontvangenOp, stand, teLaat, verdaagd },
  });
  const kwartalen = telPerKwartaal([
    verzoek('2026-09-30', 'beantwoord'),
    verzoek('2026-10-01', 'beantwoord', true, true),
    verzoek('2026-12-31', 'open', true),
    verzoek('2026-12-31', 'ingetrokken', false, true),
    verzoek('2027-01-01', 'open'),
  ]);
  assert.deepEqual(
    kwartalen.map(({ jaar, kwartaal, ontvangen, verdaagd }) => [jaar, kwartaal, ontvangen, verdaagd]),
    [
      [2027, 1, 1, 0],
      [2026, 4, 3, 2],
      [2026, 3, 1, 0],
    ],
  );
  assert.deepEqual(kwartalen[1]?.afloop, { 'op-tijd': 0, 'te-laat': 1, ingetrokken: 1, open: 0, 'open-te-laat': 1 });
  for (const { ontvangen, afloop } of kwartalen)
    assert.equal(
      Object.values(afloop).reduce((som, een) => som + een, 0),
      ontvangen,
    );
  assert.deepEqual(telPerKwartaal([]), []);
});

test('hoeveel dagen te laat telt tot de afhandeling, of tot vandaag', () => {
  assert.equal(dagenTeLaat({ uiterlijk: '2026-11-23', afgehandeldOp: '2026-12-24' }, '2027-01-01'), 31);
  assert.equal(dagenTeLaat({ uiterlijk: '2026-11-23', afgehandeldOp: null }, '2026-11-24'), 1);
});
