// Test of who received an archived item: who took part, whom it was disclosed to, and no partner of whatever was not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ontvangersUit } from './ontvangers.ts';
import type { Stukrij } from './store.ts';

const namen = new Map([
  ['g', 'Gemeente'],
  ['z', 'Zorg'],
  ['b', 'De Brug'],
  ['c', 'De Kade'],
]);
const stuk = (tabel: string, rij: Stukrij['rij']): Stukrij => ({ id: tabel, tabel, verzegeld: false, rij });
const rijen = [
  stuk('gegeven', { id: '1', soort: 'naw' }),
  stuk('deelnemer', { partij: 'g', externe_partner: null, vanaf: '2026-01-05' }),
  stuk('deelnemer', { partij: 'z', externe_partner: null, vanaf: '2026-02-01' }),
  stuk('deelnemer', { partij: null, externe_partner: 'b', vanaf: '2026-03-01' }),
  stuk('doorverstrekking', { id: 'd1', externe_partner: 'b', verstrekt_op: '2026-03-09' }),
  stuk('doorverstrekking', { id: 'd2', externe_partner: 'c', verstrekt_op: null }),
  stuk('doorverstrekt_gegeven', { doorverstrekking: 'd1', gegeven: '1' }),
  stuk('doorverstrekt_gegeven', { doorverstrekking: 'd2', gegeven: '1' }),
];

test('een gearchiveerd stuk noemt wie het kreeg, met de dag; een partner alleen wat hij kreeg of het plan', () => {
  const van = ontvangersUit(rijen, namen, ['Gemeente', 'OM']);
  const samen = ['OM', 'Gemeente (05-01-2026)', 'Zorg (01-02-2026)'];
  assert.deepEqual(van('naw', '1'), [...samen, 'De Brug (09-03-2026)']);
  assert.deepEqual(van('signaal', '2'), samen);
  for (const soort of ['plan', 'actie']) assert.deepEqual(van(soort, '3'), [...samen, 'De Brug (01-03-2026)']);
});

test('van een weegdossier zijn het de kernpartijen', () => {
  assert.deepEqual(ontvangersUit([], namen, ['Gemeente', 'OM'])('naw', '1'), ['Gemeente', 'OM']);
});
