// What changed at the source is told until the copy has a correction of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spoorregels } from './spoorregels.ts';

test('dat alleen de bron veranderde staat er tot de kopie zelf is gewijzigd', () => {
  const bron = { gegeven: 'a', op: '2026-11-23', aanDeBron: true };
  const eigen = (op: string, gegeven = 'a') => ({ gegeven, op, aanDeBron: false });
  assert.deepEqual(spoorregels([bron], ['a']), [bron]);
  assert.deepEqual(spoorregels([bron], ['b']), []);
  for (const op of ['2026-11-23', '2027-01-05']) assert.deepEqual(spoorregels([bron, eigen(op)], ['a']), [eigen(op)]);
  // An earlier one, or one of another item, does not follow the source.
  assert.deepEqual(spoorregels([eigen('2026-11-22'), bron], ['a']), [eigen('2026-11-22'), bron]);
  assert.deepEqual(spoorregels([bron, eigen('2027-01-05', 'b')], ['a']), [bron]);
});
