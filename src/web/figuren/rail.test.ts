// A rail: stations and words stay on the drawing and clear of each other, lying or standing, with a line to each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deelRailIn, type Halte } from './rail.ts';

const kolommen = fc
  .array(
    fc.array(fc.record({ naam: fc.lorem({ maxCount: 8 }), tekst: fc.lorem({ maxCount: 20 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((lijst): readonly (readonly Halte[])[] =>
    lijst.map((haltes, kolom) => haltes.map((halte, tel) => ({ id: `${kolom} ${tel}`, ...halte }))),
  );

const drie = ['Ingebracht', 'Geanalyseerd', 'Besluit'].map((naam) => [{ id: naam, naam, tekst: '' }]);

test('zonder haltes is er niets te tekenen', () => {
  assert.deepEqual(deelRailIn([], 700).haltes, []);
});

test('breed ligt de rail, smal staat zij', () => {
  const liggend = deelRailIn(drie, 700).haltes;
  assert.equal(new Set(liggend.map(({ y }) => y)).size, 1);
  const staand = deelRailIn(drie, 300).haltes;
  assert.equal(new Set(staand.map(({ x }) => x)).size, 1);
  assert.deepEqual(
    staand.map(({ y }) => y),
    staand.map(({ y }) => y).toSorted((een, ander) => een - ander),
  );
});

test('alles staat op het vlak, niets op elkaar, en naar elke halte na de eerste loopt een lijn', () => {
  fc.assert(
    fc.property(kolommen, fc.integer({ min: 200, max: 1300 }), (lijst, breedte) => {
      const { haltes, sporen, hoogte } = deelRailIn(lijst, breedte);
      assert.deepEqual(deelRailIn(lijst, breedte).haltes, haltes);
      assert.deepEqual(
        haltes.map(({ id }) => id),
        lijst.flat().map(({ id }) => id),
      );
      assert.deepEqual(
        sporen.map(({ id }) => id),
        lijst.slice(1).flatMap((haltes) => haltes.map(({ id }) => id)),
      );
      haltes.forEach(({ x, y, vak }, tel) => {
        assert.ok(x - 10 >= 0 && x + 10 <= breedte && y - 10 >= 0 && y + 10 <= hoogte);
        assert.ok(vak.x >= 0 && vak.x + vak.breedte <= breedte + 0.01 && vak.y + vak.hoogte <= hoogte);
        for (const { vak: ander } of haltes.slice(tel + 1))
          assert.ok(
            vak.x >= ander.x + ander.breedte ||
              ander.x >= vak.x + vak.breedte ||
              vak.y >= ander.y + ander.hoogte ||
              ander.y >= vak.y + vak.hoogte,
          );
      });
    }),
  );
});
