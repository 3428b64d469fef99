// Whose consent is asked under each setting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partijsoorten } from './rollen.ts';
import { alsToestemmingskeuze, toestemmingskeuzes, vereisteToestemming } from './toestemming.ts';

const partijen = partijsoorten.map((soort) => ({ id: `id-${soort}`, soort }));

test('standaard stemt iedere convenantpartij toe, ook wie niet deelneemt', () => {
  assert.deepEqual(vereisteToestemming('alle-convenantpartijen', partijen, ['id-gemeente']), partijsoorten);
  assert.deepEqual(vereisteToestemming('alle-convenantpartijen', partijen, []), partijsoorten);
});

test('met de andere instelling alleen wie deelneemt; een externe partner geeft geen toestemming', () => {
  assert.deepEqual(vereisteToestemming('deelnemende-partijen', partijen, ['id-rvdk', 'de-brug', 'id-om']), [
    'om',
    'rvdk',
  ]);
  assert.deepEqual(vereisteToestemming('deelnemende-partijen', partijen, ['de-brug']), []);
});

test('een instelling die niet bestaat is geen instelling', () => {
  for (const keuze of toestemmingskeuzes) assert.equal(alsToestemmingskeuze(keuze), keuze);
  assert.throws(() => alsToestemmingskeuze('niemand'), /onbekende instelling/);
});
