// Test of looking again: while something goes on, slower when it stands still, and not for ever.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nietGepeild, peil, peilpauze } from './peilen.ts';

test('zolang er iets onderweg is wordt er gekeken, steeds minder vaak als er niets verandert, en dan niet meer', () => {
  const stil = { bezig: 0, zonderVerklaring: 0 };
  assert.deepEqual([peilpauze(undefined, nietGepeild), peilpauze(stil, peil(nietGepeild, stil))], [false, false]);
  for (const voortgang of [
    { bezig: 3, zonderVerklaring: 0 },
    { bezig: 0, zonderVerklaring: 1 },
  ]) {
    let peiling = nietGepeild;
    const pauzes: (number | false)[] = [peilpauze(voortgang, peiling)];
    for (let keer = 0; keer < 11; keer += 1) {
      peiling = peil(peiling, voortgang);
      pauzes.push(peilpauze(voortgang, peiling));
    }
    assert.deepEqual(pauzes, [3000, 3000, 6000, 12_000, 24_000, 48_000, 60_000, 60_000, 60_000, 60_000, false, false]);
    // As soon as something changed it is soon looked at again.
    const verder = { ...voortgang, zonderVerklaring: 9 };
    assert.equal(peilpauze(verder, peil(peiling, verder)), 3000);
  }
});
