// A fan: cards stay on the drawing and clear of each other, each with one line, and the order given decides their place.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deelWaaierIn, type Kaartje, type Kaartplaats } from './waaier.ts';

const kaartjes = (zijde: string) =>
  fc
    .array(fc.record({ kop: fc.lorem({ maxCount: 12 }), tekst: fc.lorem({ maxCount: 40 }) }), { maxLength: 25 })
    .map((lijst): readonly Kaartje[] => lijst.map((kaart, tel) => ({ id: `${zijde} ${tel}`, ...kaart })));

const midden = { id: 'midden', kop: 'Philippa van Zuylekom', tekst: 'Betrokkene' };
const los = (een: Kaartplaats, ander: Kaartplaats) =>
  een.x >= ander.x + ander.breedte ||
  ander.x >= een.x + een.breedte ||
  een.y >= ander.y + ander.hoogte ||
  ander.y >= een.y + een.hoogte;

test('zonder iemand eromheen staat het midden er alleen', () => {
  const leeg = { titel: 'niemand', kaartjes: [] };
  for (const breedte of [250, 900]) {
    const indeling = deelWaaierIn({ links: leeg, midden, rechts: leeg }, breedte);
    assert.deepEqual(indeling.lijnen, []);
    assert.equal(indeling.midden.x, 0);
    assert.ok(indeling.titels.every(({ tekst }) => tekst.length === 0));
  }
});

test('alles staat op het vlak, niets op elkaar, in de volgorde die gegeven is', () => {
  fc.assert(
    fc.property(kaartjes('l'), kaartjes('r'), fc.integer({ min: 220, max: 1300 }), (links, rechts, breedte) => {
      const waaier = {
        links: { titel: 'Afkomstig van', kaartjes: links },
        midden,
        rechts: { titel: 'Kan dit lezen', kaartjes: rechts },
      };
      const indeling = deelWaaierIn(waaier, breedte);
      assert.deepEqual(indeling, deelWaaierIn(waaier, breedte));
      const alle = [indeling.midden, ...indeling.kaartjes];
      alle.forEach((kaart, tel) => {
        assert.ok(kaart.x >= 0 && kaart.x + kaart.breedte <= breedte + 0.01);
        assert.ok(kaart.y >= 0 && kaart.y + kaart.hoogte <= indeling.hoogte);
        for (const ander of alle.slice(tel + 1)) assert.ok(los(kaart, ander), `${kaart.id} op ${ander.id}`);
      });
      assert.deepEqual(
        indeling.kaartjes.map(({ id }) => id),
        [...links, ...rechts].map(({ id }) => id),
      );
      assert.deepEqual(
        indeling.lijnen.map(({ id }) => id),
        indeling.kaartjes.map(({ id }) => id),
      );
      for (const { tekst, x, y } of indeling.titels)
        for (const kaart of indeling.kaartjes)
          assert.ok(
            x >= kaart.x + kaart.breedte ||
              kaart.x > x ||
              y >= kaart.y + kaart.hoogte ||
              y + tekst.length * 19 <= kaart.y,
          );
    }),
    { numRuns: 60 },
  );
});
