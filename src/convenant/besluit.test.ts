// Tests of the weighing itself: exactly the failing conditions, all of them, and nothing that depends on the others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { besluitVan, type Regel, toets, type Voorwaarde, weeg } from './besluit.ts';
import { redenen } from './redenen.ts';

/** A table of conditions of which number i holds when the i-th value of the situation is true. */
function tabel(aantal: number): readonly Voorwaarde<readonly boolean[]>[] {
  return redenen.slice(0, aantal).map((reden, i) => ({
    reden,
    lid: `${i}`,
    clausule: `c${i}`,
    ...(i % 2 === 0 ? {} : { artikel: `a${i}` }),
    geldt: (situatie: readonly boolean[]) => situatie[i] === true,
  }));
}

const situaties = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });

test('toets noemt precies de voorwaarden die niet gelden, op volgorde', () => {
  fc.assert(
    fc.property(situaties, fc.nat(20), (situatie, knip) => {
      const voorwaarden = tabel(situatie.length);
      const regel: Regel<readonly boolean[]> = {
        handeling: 'stemmen',
        artikel: '7',
        clausules: [],
        wie: [],
        voorInwerkingtreding: false,
        vooraf: voorwaarden.slice(0, knip),
        voorwaarden: voorwaarden.slice(knip),
      };
      const weigeringen = situatie.flatMap((geldt, i) =>
        geldt ? [] : [{ artikel: i % 2 === 0 ? '7' : `a${i}`, lid: `${i}`, clausule: `c${i}`, reden: redenen[i] }],
      );
      assert.deepEqual(
        toets(regel, situatie),
        weigeringen.length === 0 ? { toegestaan: true } : { toegestaan: false, weigeringen },
      );
    }),
  );
});

test('wegen is monotoon: wie één voorwaarde vervult, verliest precies die weigering en krijgt er geen bij', () => {
  fc.assert(
    fc.property(situaties, fc.nat(19), (situatie, welke) => {
      const i = welke % situatie.length;
      const voorwaarden = tabel(situatie.length);
      const zonder = weeg('7', voorwaarden, situatie.with(i, false));
      const met = weeg('7', voorwaarden, situatie.with(i, true));
      assert.deepEqual(
        met,
        zonder.filter((weigering) => weigering.reden !== redenen[i]),
      );
      assert.equal(zonder.length, met.length + 1);
    }),
  );
});

test('zonder voorwaarden is alles toegestaan, met één weigering niets', () => {
  assert.deepEqual(besluitVan([]), { toegestaan: true });
  const weigering = { artikel: '7', lid: '4', clausule: '7.4.1', reden: 'al-gestemd' } as const;
  assert.deepEqual(besluitVan([weigering]), { toegestaan: false, weigeringen: [weigering] });
});
