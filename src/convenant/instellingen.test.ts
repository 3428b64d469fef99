// Tests of the settings: who decides on which change, and that a change does not reach back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bureau } from './contactpunt.test.ts';
import { alsVoorstelfeit, maandenVanaf, wieBeslist, zijnGelijk } from './instellingen.ts';
import { partijsoorten } from './rollen.ts';

const nu = { toestemmingDoorverstrekking: 'alle-convenantpartijen' as const, juistheidMaanden: 6, contactpunt: null };
const anders = { ...nu, toestemmingDoorverstrekking: 'deelnemende-partijen' as const };

test('over controles beslissen de kernpartijen, over wiens toestemming nodig is alle partijen van het convenant', () => {
  assert.deepEqual(wieBeslist(nu, { ...nu, juistheidMaanden: 3 }, partijsoorten).toSorted(), [
    'gemeente',
    'om',
    'politie',
  ]);
  for (const straks of [anders, { ...anders, juistheidMaanden: 3 }])
    assert.deepEqual(wieBeslist(nu, straks, partijsoorten), partijsoorten);
  // Who left the covenant decides no more.
  assert.deepEqual(wieBeslist(nu, anders, ['gemeente', 'om', 'rvdk']), ['gemeente', 'om', 'rvdk']);
  assert.deepEqual(wieBeslist(nu, { ...nu, juistheidMaanden: 3 }, ['gemeente', 'rvdk']), ['gemeente']);
});

test('gelijk is gelijk in alles', () => {
  assert.ok(zijnGelijk(nu, { ...nu }));
  assert.ok(!zijnGelijk(nu, anders));
  assert.ok(!zijnGelijk(nu, { ...nu, juistheidMaanden: 5 }));
  assert.ok(!zijnGelijk(nu, { ...nu, contactpunt: bureau }));
});

test('een periode houdt de maanden waaronder zij begon; wie op de dag van het besluit begint heeft de nieuwe', () => {
  const wijzigingen = [
    { was: 6, op: '2026-11-23' },
    { was: 2, op: '2027-03-01' },
  ];
  for (const [vanaf, maanden] of [
    ['2026-01-01', 6],
    ['2026-11-22', 6],
    ['2026-11-23', 2],
    ['2027-02-28', 2],
    ['2027-03-01', 12],
    ['2027-09-01', 12],
  ] as const)
    assert.equal(maandenVanaf(vanaf, 12, wijzigingen), maanden, vanaf);
  assert.equal(maandenVanaf('2026-01-01', 6, []), 6);
});

test('de regels wegen alleen een voorstel dat openstaat, met wie voor en wie tegen stemde', () => {
  const voorstel = {
    stand: 'open',
    vereist: ['gemeente', 'om', 'politie'] as const,
    stemmen: [
      { partij: 'om' as const, voor: true },
      { partij: 'politie' as const, voor: false },
    ],
  };
  assert.deepEqual(alsVoorstelfeit(voorstel), { vereist: voorstel.vereist, voor: ['om'], tegen: ['politie'] });
  assert.equal(alsVoorstelfeit({ ...voorstel, stand: 'verworpen' }), undefined);
  assert.equal(alsVoorstelfeit(undefined), undefined);
});
