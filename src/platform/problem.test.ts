// Problem details in the form of RFC 9457.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, problemContentType } from './problem.ts';

test('een probleem heeft soort, titel, status en uitleg, en wat erbij hoort', () => {
  assert.equal(problemContentType, 'application/problem+json');
  assert.deepEqual(problem(404, 'niet-gevonden', 'Niet gevonden', 'Dit bestaat niet.'), {
    type: 'urn:weegwijs:probleem:niet-gevonden',
    title: 'Niet gevonden',
    status: 404,
    detail: 'Dit bestaat niet.',
  });
  assert.deepEqual(problem(400, 'x', 'X', 'Y', { fouten: [1] }).fouten, [1]);
});
