// What was kept from somebody before is kept from him by a later letter too, until people show it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Gegevenantwoord, laatstVerzwegen } from './verzwegen.ts';
import type { Stuknummer } from './vormen/inzage.ts';

const item = { ids: new Set(['a', 'kopie']), soort: 'signaal', dag: '2026-01-02' };
const nummer = (plaats: number, gegeven: string): Stuknummer => ({
  ...{ plaats, gegeven, soort: 'signaal', dag: '2026-01-02', register: 'weegploeg', nummer: null },
});
const buiten = (plaats: number | undefined, besluit: 'weglaten' | 'inkorten', dag = '2026-01-02') => ({
  ...(plaats === undefined ? {} : { plaats }),
  ...{ soort: 'signaal', dag, besluit, grond: 'b' as const, reden: 'r', door: 'd', beslotenOp: dag },
});
const antwoord = (
  nummers: Gegevenantwoord['nummers'],
  ...weg: readonly ReturnType<typeof buiten>[]
): Gegevenantwoord => ({
  ...{ uitkomst: 'gedeeltelijk', nummers },
  overzicht: { tonen: 1, inkorten: 0, weglaten: weg.length, buiten: [...weg] },
});
const toont = antwoord([nummer(1, 'a'), nummer(2, 'b')], buiten(2, 'weglaten'));
const zwijgt = antwoord([nummer(1, 'b'), nummer(2, 'a')], buiten(2, 'weglaten'));

test('het laatste antwoord dat van het gegeven spreekt telt, ook waar het een kopie was', () => {
  const weg = { besluit: 'weglaten', grond: 'b' };
  assert.equal(laatstVerzwegen([], item), undefined);
  assert.equal(laatstVerzwegen([toont], item), undefined);
  assert.deepEqual(laatstVerzwegen([zwijgt], item), weg);
  assert.equal(laatstVerzwegen([toont, zwijgt], item), undefined);
  assert.deepEqual(laatstVerzwegen([zwijgt, toont], item), weg);
  // An answer that does not speak of it says nothing of it, and neither does that there was nothing.
  const anders = antwoord([nummer(1, 'b')], buiten(1, 'weglaten'));
  assert.deepEqual(laatstVerzwegen([{ uitkomst: 'niets', nummers: [] }, anders, zwijgt], item), weg);
  // Original and copy in one answer: what was kept of either is kept.
  const beide = antwoord([nummer(1, 'a'), nummer(2, 'kopie')], buiten(2, 'inkorten'));
  assert.deepEqual(laatstVerzwegen([beide], item), { besluit: 'inkorten', grond: 'b' });
  const strengst = antwoord([nummer(1, 'a'), nummer(2, 'kopie')], buiten(1, 'inkorten'), buiten(2, 'weglaten'));
  assert.deepEqual(laatstVerzwegen([strengst], item), weg);
});

test('een weigering spreekt van alles en noemt geen grond; zonder nummers telt wat van dezelfde soort en dag wegbleef', () => {
  for (const uitkomst of ['geweigerd', 'neutraal'] as const)
    assert.deepEqual(laatstVerzwegen([{ uitkomst }, toont], item), { besluit: 'weglaten', grond: null });
  assert.equal(laatstVerzwegen([toont, { uitkomst: 'neutraal' }], item), undefined);
  const oud = antwoord(undefined, buiten(undefined, 'weglaten'));
  assert.deepEqual(laatstVerzwegen([oud], item), { besluit: 'weglaten', grond: 'b' });
  for (const ander of [
    { ...item, dag: '2026-01-03' },
    { ...item, soort: 'naw' },
  ])
    assert.equal(laatstVerzwegen([oud], ander), undefined);
  // What it says of it is not known: an answer of before can have kept it.
  assert.deepEqual(laatstVerzwegen([antwoord(undefined), zwijgt], item), { besluit: 'weglaten', grond: 'b' });
});
