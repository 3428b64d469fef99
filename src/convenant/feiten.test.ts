// Test of what counts as a text that says something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gevuld } from './feiten.ts';

test('alleen een tekst met meer dan witruimte zegt iets', () => {
  for (const leeg of [undefined, '', ' ', '\n\t ', '\u00a0']) assert.equal(gevuld(leeg), false);
  for (const vol of ['x', ' x ', '0', '-']) assert.equal(gevuld(vol), true);
});
