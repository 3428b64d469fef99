// Lanes: dots and words stay on the drawing and clear of each other, at every width.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Baan, deelBanenIn } from './banen.ts';
import { letter, ruim } from './maten.ts';
import { tekstbreedte } from './tekstmaat.ts';

const dag = fc.integer({ min: 0, max: 400_000 }).map((tel) => new Date(tel * 86_400_000).toISOString().slice(0, 10));
const banen = fc
  .array(
    fc.record({
      naam: fc.lorem({ maxCount: 12 }),
      stippen: fc.array(fc.record({ dag, kop: fc.lorem({ maxCount: 4 }), tekst: fc.lorem({ maxCount: 40 }) }), {
        maxLength: 40,
      }),
    }),
    { maxLength: 6 },
  )
  .map((lijst): readonly Baan[] =>
    lijst.map(({ naam, stippen }, baan) => ({
      id: `${baan}`,
      naam,
      stippen: stippen.map((stip, tel) => ({ id: `${baan} ${tel}`, ...stip })),
    })),
  );

const stip = (id: string, dag: string) => ({ id, dag, kop: `${id} kop`, tekst: 'Begeleid zoeken naar werk' });

test('woorden staan rechts van hun stip, en links waar de lijn ophoudt', () => {
  const baan = { id: 'a', naam: 'gemeente', stippen: [stip('1', '2026-01-01'), stip('2', '2026-12-31')] };
  const [plaats] = deelBanenIn([baan], '2026-06-01', 800).banen;
  assert.deepEqual(
    plaats?.stippen.map(({ tekst }) => tekst.kant),
    ['rechts', 'links'],
  );
  assert.equal(plaats?.stippen[0]?.y, plaats?.stippen[1]?.y);
});

test('waar weinig ruimte is staan woorden eronder en de naam erboven', () => {
  const baan = { id: 'a', naam: 'gemeente', stippen: [stip('1', '2026-12-31')] };
  const [plaats] = deelBanenIn([baan], '2026-06-01', ruim - 1).banen;
  assert.equal(plaats?.stippen[0]?.tekst.kant, 'onder');
  assert.ok(plaats.naam.y + plaats.naam.regels.length * 19 <= plaats.stippen[0]!.vak.y);
  const [breed] = deelBanenIn([baan], '2026-06-01', ruim).banen;
  assert.notEqual(breed?.stippen[0]?.tekst.kant, 'onder');
});

test('zonder banen staat alleen vandaag er', () => {
  const indeling = deelBanenIn([], '2026-06-01', 600);
  assert.ok(indeling.schaal.x('2026-06-01') > indeling.links);
  assert.deepEqual(indeling.banen, []);
});

test('alles staat op het vlak, niets op elkaar, elke keer hetzelfde', () => {
  fc.assert(
    fc.property(banen, dag, fc.integer({ min: 200, max: 1300 }), (lijst, vandaag, breedte) => {
      const indeling = deelBanenIn(lijst, vandaag, breedte);
      assert.deepEqual(indeling.banen, deelBanenIn(lijst, vandaag, breedte).banen);
      let onder = indeling.kop;
      for (const baan of indeling.banen) {
        assert.equal(baan.y, onder);
        onder += baan.hoogte;
        for (const regel of baan.naam.regels) assert.ok(tekstbreedte(regel, letter) <= breedte);
        baan.stippen.forEach(({ vak, x }, tel) => {
          assert.ok(vak.x >= -0.01 && vak.x + vak.breedte <= breedte + 0.01);
          assert.ok(vak.y >= baan.y && vak.y + vak.hoogte <= onder + 0.01);
          assert.ok(x >= vak.x && x <= vak.x + vak.breedte);
          for (const { vak: ander } of baan.stippen.slice(tel + 1))
            assert.ok(
              vak.x >= ander.x + ander.breedte ||
                ander.x >= vak.x + vak.breedte ||
                vak.y >= ander.y + ander.hoogte ||
                ander.y >= vak.y + vak.hoogte,
            );
        });
      }
      assert.ok(onder <= indeling.hoogte);
    }),
    { numRuns: 60 },
  );
});
