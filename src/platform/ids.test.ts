// Identifiers tell nothing, and a trace id comes from the caller only when it is one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { traceId, willekeurigeIds } from './ids.ts';

const vorm = /^[0-9a-f]{32}$/;

test('ids zijn willekeurige uuids van versie 4', () => {
  const ids = Array.from({ length: 1000 }, () => willekeurigeIds.id());
  assert.equal(new Set(ids).size, 1000);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('een geldige traceparent geeft zijn trace id door', () => {
  assert.equal(traceId('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'), '4bf92f3577b34da6a3ce929d0e0e4736');
});

test('alles wat geen traceparent is geeft een nieuw willekeurig trace id', () => {
  for (const kop of [
    undefined,
    '',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    '01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    '00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01',
    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'; drop table x",
  ]) {
    const eerste = traceId(kop);
    assert.match(eerste, vorm);
    assert.notEqual(eerste, traceId(kop));
    assert.ok(!/^0+$/.test(eerste));
  }
  fc.assert(fc.property(fc.string(), (kop) => vorm.test(traceId(kop))));
});
