// The line of time: days keep their order, stay on the line, and written marks stay apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tijdschaal } from './tijdschaal.ts';

const dag = fc
  .integer({ min: Date.parse('1800-01-01'), max: Date.parse('2999-12-31') })
  .map((tijd) => new Date(tijd).toISOString().slice(0, 10));

test('zonder dag is er geen schaal', () => {
  assert.throws(() => tijdschaal([], 0, 100), RangeError);
});

test('een dag alleen staat in het midden, met ruimte eromheen', () => {
  const schaal = tijdschaal(['2026-11-23'], 0, 100);
  assert.equal(schaal.x('2026-11-23'), 50);
  assert.deepEqual([schaal.begin, schaal.eind], ['2026-11-20', '2026-11-26']);
});

test('weken, maanden, kwartalen of jaren, naar wat er past', () => {
  const soort = (van: string, tot: string) => tijdschaal([van, tot], 0, 600).strepen.map((een) => een.dag);
  assert.deepEqual(soort('2026-11-02', '2026-11-20').slice(0, 2), ['2026-10-30', '2026-11-06']);
  assert.deepEqual(soort('2026-11-02', '2027-03-20').slice(0, 2), ['2026-11-01', '2026-12-01']);
  assert.deepEqual(soort('2026-11-02', '2028-01-20').slice(0, 2), ['2027-01-01', '2027-04-01']);
  assert.deepEqual(soort('2020-06-02', '2026-01-20').slice(0, 2), ['2021-01-01', '2022-01-01']);
  assert.deepEqual(soort('1999-06-02', '2049-01-20').slice(0, 2), ['2000-01-01', '2005-01-01']);
});

test('dagen staan in hun volgorde op de lijn, en de geschreven merken van elkaar af', () => {
  fc.assert(
    fc.property(
      fc.array(dag, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 150, max: 1200 }),
      (dagen, links, breedte) => {
        const rechts = links + breedte;
        const schaal = tijdschaal(dagen, links, rechts);
        const plaatsen = dagen.toSorted().map(schaal.x);
        assert.ok(plaatsen.every((x) => x >= links && x <= rechts));
        assert.ok(plaatsen.every((x, tel) => tel === 0 || x >= plaatsen[tel - 1]!));
        const ruimte = { dag: 98, maand: 76, jaar: 48 };
        schaal.strepen.forEach(({ x, soort }, tel) => {
          assert.ok(x >= links && x <= rechts);
          assert.ok(tel === 0 || x - schaal.strepen[tel - 1]!.x >= ruimte[soort]);
        });
        assert.ok(schaal.strepen.length <= breedte / 48 + 1);
      },
    ),
  );
});
