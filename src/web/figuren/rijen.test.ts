// Spans in rows: none touches another in its row, and no row is opened without need.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Span, verdeelOverRijen } from './rijen.ts';

test('wat vrij ligt deelt een rij, wat raakt niet', () => {
  const spannen = [
    { begin: 0, eind: 10 },
    { begin: 20, eind: 30 },
    { begin: 25, eind: 40 },
    { begin: 12, eind: 18 },
  ];
  assert.deepEqual(verdeelOverRijen(spannen, 2), [0, 0, 1, 0]);
  assert.deepEqual(verdeelOverRijen(spannen, 3), [0, 0, 1, 1]);
  assert.deepEqual(verdeelOverRijen([], 3), []);
});

test('nooit op elkaar, en nooit lager dan nodig', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
    .map(([begin, lang]): Span => ({ begin, eind: begin + lang }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }), (spannen, tussen) => {
      const rijen = verdeelOverRijen(spannen, tussen);
      const raakt = (een: Span, ander: Span) => een.begin < ander.eind + tussen && ander.begin < een.eind + tussen;
      spannen.forEach((span, plaats) => {
        const eerder = spannen.slice(0, plaats);
        assert.ok(!eerder.some((een, tel) => rijen[tel] === rijen[plaats] && raakt(een, span)));
        for (let rij = 0; rij < rijen[plaats]!; rij += 1)
          assert.ok(eerder.some((een, tel) => rijen[tel] === rij && raakt(een, span)));
      });
    }),
  );
});
