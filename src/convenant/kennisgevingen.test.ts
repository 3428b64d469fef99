// The last day of a notice by letter: four weeks after the decision, or after a correction that followed none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefUiterlijk } from './kennisgevingen.ts';

test('vier weken na het besluit, en zonder verzoek na de correctie', () => {
  assert.equal(briefUiterlijk({ beslotenOp: '2026-11-02', op: '2026-11-23' }), '2026-11-30');
  assert.equal(briefUiterlijk({ beslotenOp: null, op: '2026-11-23' }), '2026-12-21');
});
