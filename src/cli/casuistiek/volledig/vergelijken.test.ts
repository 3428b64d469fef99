// Tests of the sentences that name a difference, and of silence when there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verschil, verschilLijst, verschilTermijnen } from './vergelijken.ts';
import { stemvolgorde, woordvoerder } from './werk.ts';

test('one value', () => {
  assert.deepEqual(verschil('stand', 'gesloten', 'gesloten'), []);
  assert.deepEqual(verschil('stand', undefined, null), []);
  assert.deepEqual(verschil('stand', 'gesloten', undefined), ['stand: geen, verwacht gesloten']);
  assert.deepEqual(verschil('stand', null, 'geopend'), ['stand: geopend, verwacht geen']);
});

test('a list: the order does not count, the number does', () => {
  assert.deepEqual(verschilLijst('deelnemer', ['a', 'b'], ['b', 'a']), []);
  assert.deepEqual(verschilLijst('deelnemer', ['a', 'a'], ['a', 'b']), [
    'deelnemer: ontbreekt a',
    'deelnemer: onverwacht b',
  ]);
  assert.deepEqual(verschilLijst('deelnemer', ['a'], ['a', 'a']), ['deelnemer: onverwacht a']);
});

test('terms: only those that the file names', () => {
  const gevonden = [
    { clausule: '13.1', uiterlijk: '2031-01-01' },
    { clausule: '13.2', uiterlijk: '2027-01-01' },
  ];
  assert.deepEqual(verschilTermijnen('termijn', [{ clausule: '13.2', op: '2027-01-01' }], gevonden), []);
  assert.deepEqual(verschilTermijnen('termijn', [{ clausule: '13.3', op: '2027-01-01' }], gevonden), [
    'termijn 13.3: geen, verwacht 2027-01-01',
  ]);
});

test('those who vote for do so first; a core party speaks for a case', () => {
  assert.deepEqual(stemvolgorde(['gemeente', 'om', 'politie'], { gemeente: 'nee' }), ['om', 'politie', 'gemeente']);
  assert.equal(woordvoerder(['GGZ Waterland', 'rvdk', 'politie']), 'politie');
  assert.equal(woordvoerder(['rvdk', 'reclassering']), 'rvdk');
});
