// Text in lines: nothing wider than its line, no word lost, and the shortening is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letter } from './maten.ts';
import { breek, tekstbreedte } from './tekstmaat.ts';

const teksten = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.lorem({ maxCount: 30 }),
  fc.constant('Meervoudigepersoonlijkheidsstoornissenbehandelcentrum'),
);

test('wat past blijft heel, wat niet past breekt tussen woorden', () => {
  assert.deepEqual(breek('Waterhoek Lyceum', 400, letter, 3), { regels: ['Waterhoek Lyceum'], afgekort: false });
  assert.deepEqual(breek('Waterhoek Lyceum', 90, letter, 3), { regels: ['Waterhoek', 'Lyceum'], afgekort: false });
  assert.deepEqual(breek('  ', 90, letter, 3), { regels: [], afgekort: false });
});

test('een te lang woord krijgt een streepje, een getal niet', () => {
  assert.deepEqual(breek('Kinderbescherming', 100, letter, 3).regels, ['Kinderbesche-', 'rming']);
  assert.doesNotMatch(breek('12345678901234567890', 60, letter, 9).regels.join('|'), /-/);
});

test('wat niet meer past eindigt met een beletselteken', () => {
  const { regels, afgekort } = breek('een twee drie vier vijf zes zeven acht', 60, letter, 2);
  assert.equal(afgekort, true);
  assert.equal(regels.length, 2);
  assert.match(regels[1]!, /…$/);
});

test('nooit breder dan de regel, nooit meer regels, en niets verdwijnt ongemerkt', () => {
  fc.assert(
    fc.property(teksten, fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 5 }), (tekst, breedte, max) => {
      const { regels, afgekort } = breek(tekst, breedte, letter, max);
      assert.ok(regels.length <= max);
      for (const regel of regels) assert.ok(tekstbreedte(regel, letter) <= breedte, regel);
      if (!afgekort) assert.equal(regels.join('').replace(/[\s-]/g, ''), tekst.replace(/[\s-]/g, ''));
      assert.deepEqual(breek(tekst, breedte, letter, max), { regels, afgekort });
    }),
  );
});
