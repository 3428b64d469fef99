// The exit letter: it says that secrecy goes on, names the last day, and warns of the weegploeg only where a core party leaves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toonBrief } from './brieftekst.ts';
import { uittredingsbrief } from './uittredingsbrief.ts';

const uittreding = {
  samenwerkingsverband: 'Samenwerkingsverband Waterland',
  partij: 'Raad voor de Kinderbescherming',
  vandaag: '2026-12-02',
  ontvangenOp: '2026-11-30',
  einde: '2027-02-28',
  kernpartij: false,
};
const woorden = (taal: 'nl' | 'en', kernpartij: boolean) =>
  JSON.stringify(toonBrief(uittredingsbrief({ ...uittreding, kernpartij }, taal)));

test('de geheimhouding blijft, de laatste dag staat er, en wat iemand ontving wordt nog gecorrigeerd', () => {
  const nl = woorden('nl', false);
  for (const woord of [
    'Datum: 2 december 2026',
    'Artikel 14 blijft',
    '28 februari 2027',
    '30 november 2026',
    'artikel 12 lid 6',
    'artikel 13',
  ])
    assert.ok(nl.includes(woord), woord);
  const en = woorden('en', false);
  for (const woord of ['Date: 2 December 2026', 'Article 14 keeps', '28 February 2027', 'article 12(6)', 'article 13'])
    assert.ok(en.includes(woord), woord);
});

test('alleen een kernpartij leest dat de weegploeg ophoudt', () => {
  for (const taal of ['nl', 'en'] as const) {
    assert.ok(!woorden(taal, false).includes('eegploeg'));
    assert.ok(woorden(taal, true).includes('weegploeg'));
  }
});

test('het kenmerk zegt waarover het gaat en noemt niemand', () => {
  assert.equal(uittredingsbrief(uittreding, 'nl').reference, '18-2 2027-02-28');
});
