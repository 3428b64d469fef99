// Tests of the legal grounds: whose they are, from when, and which regime of police data they open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clausules } from './clausules.ts';
import {
  geldtOp,
  grondslagBijRegime,
  grondslagcodes,
  grondslagen,
  isGrondslagBijRegime,
  isGrondslagVan,
  isVerzegeldRegime,
  wpgRegimes,
} from './grondslagen.ts';
import { partijsoorten } from './rollen.ts';

const dag = '2026-11-23';

test('elke partij kan alleen op haar eigen grondslag rusten', () => {
  const verwacht = {
    gemeente: ['avg-6-1-e'],
    om: ['wjsg-39f-1'],
    politie: ['wpg-20', 'wpg-18-2-machtiging'],
    rvdk: ['avg-6-1-e'],
    reclassering: ['avg-6-1-c'],
  };
  for (const partij of partijsoorten)
    assert.deepEqual(
      grondslagcodes.filter((code) => isGrondslagVan(code, partij, dag)),
      verwacht[partij],
      partij,
    );
});

test('een onbekende of lege code is geen grondslag', () => {
  for (const code of [undefined, '', 'toestemming melder', 'wbp-8-e', 'toString'])
    for (const partij of partijsoorten) assert.equal(isGrondslagVan(code, partij, dag), false);
});

test('een grondslag geldt vanaf zijn eerste dag', () => {
  assert.equal(isGrondslagVan('avg-6-1-e', 'gemeente', '2018-05-25'), true);
  assert.equal(isGrondslagVan('avg-6-1-e', 'gemeente', '2018-05-24'), false);
  assert.equal(isGrondslagVan('wpg-18-2-machtiging', 'politie', '2017-07-21'), true);
  assert.equal(isGrondslagVan('wpg-18-2-machtiging', 'politie', '2017-07-20'), false);
});

test('eerste en laatste dag tellen mee; zonder laatste dag loopt het door', () => {
  const begrensd = { vanaf: '2020-01-01', tot: '2020-12-31' };
  assert.deepEqual(
    ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((op) => geldtOp(begrensd, op)),
    [false, true, true, false],
  );
  assert.equal(geldtOp({ vanaf: '2020-01-01' }, '2099-12-31'), true);
  assert.equal(geldtOp({ vanaf: '2020-01-01' }, '2019-12-31'), false);
});

test('elk regime heeft zijn grondslag, of geen', () => {
  assert.deepEqual(Object.fromEntries(wpgRegimes.map((regime) => [regime, grondslagBijRegime(regime)])), {
    '8': 'wpg-20',
    '9': 'wpg-18-2-machtiging',
    '10-1-a': 'wpg-18-2-machtiging',
    '10-1-b': undefined,
    '10-1-c': 'wpg-18-2-machtiging',
    '12': undefined,
    '13': 'wpg-20',
  });
});

test('de politie rust op de grondslag die bij het regime hoort', () => {
  for (const regime of ['8', '13'] as const) {
    assert.equal(isGrondslagBijRegime('wpg-20', regime, dag), true);
    assert.equal(isGrondslagBijRegime('wpg-18-2-machtiging', regime, dag), false);
    assert.equal(isGrondslagBijRegime(undefined, regime, dag), false);
  }
  for (const regime of ['9', '10-1-a', '10-1-c'] as const) {
    assert.equal(isGrondslagBijRegime('wpg-18-2-machtiging', regime, dag), true);
    assert.equal(isGrondslagBijRegime('wpg-18-2-machtiging', regime, '2017-07-20'), false);
    assert.equal(isGrondslagBijRegime('wpg-20', regime, dag), false);
  }
  for (const regime of ['10-1-b', '12'] as const) assert.equal(isGrondslagBijRegime(undefined, regime, dag), true);
  assert.equal(isGrondslagBijRegime('wpg-20', undefined, dag), true);
  assert.equal(isGrondslagBijRegime('avg-6-1-e', undefined, dag), false);
});

test('alleen regimes van de machtiging komen verzegeld binnen', () => {
  assert.deepEqual(
    wpgRegimes.filter((regime) => isVerzegeldRegime(regime)),
    ['9', '10-1-a', '10-1-c'],
  );
  for (const geen of [undefined, null, '', '10', '10-1']) assert.equal(isVerzegeldRegime(geen), false);
});

test('elke grondslag noemt een bestaande clausule en zijn eigen code', () => {
  for (const code of grondslagcodes) {
    assert.equal(grondslagen[code].code, code);
    assert.ok(
      clausules.some((clausule) => clausule.id === grondslagen[code].clausule),
      code,
    );
  }
});
