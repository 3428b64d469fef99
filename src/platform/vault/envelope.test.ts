// Envelopes: what goes in comes out, and nothing opens that was changed, cut, or meant for another place or key.
import assert from 'node:assert/strict';
import { createSecretKey, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { EnvelopOngeldig, openEnvelop, sluitEnvelop } from './envelope.ts';

const sleutel = createSecretKey(randomBytes(32));
const bytes = fc.uint8Array({ maxLength: 2000 }).map((lijst) => Buffer.from(lijst));
const plaats = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });

test('wat erin gaat komt eruit', () => {
  fc.assert(
    fc.property(plaats, bytes, (waar, inhoud) => {
      assert.deepEqual(openEnvelop(sleutel, waar, sluitEnvelop(sleutel, waar, inhoud)), inhoud);
    }),
  );
});

test('op een andere plaats gaat zij niet open, hoe de delen ook aan elkaar passen', () => {
  fc.assert(
    fc.property(plaats, plaats, bytes, (waar, elders, inhoud) => {
      fc.pre(JSON.stringify(waar) !== JSON.stringify(elders));
      assert.throws(() => openEnvelop(sleutel, elders, sluitEnvelop(sleutel, waar, inhoud)), EnvelopOngeldig);
    }),
  );
  const gesloten = sluitEnvelop(sleutel, ['ab', 'c'], Buffer.from('x'));
  for (const elders of [['a', 'bc'], ['abc'], ['ab', 'c', ''], ['', 'ab', 'c'], ['c', 'ab'], []])
    assert.throws(() => openEnvelop(sleutel, elders, gesloten), EnvelopOngeldig, JSON.stringify(elders));
});

test('een veranderde of afgekapte envelop gaat niet open', () => {
  const inhoud = Buffer.from('een gegeven');
  const gesloten = sluitEnvelop(sleutel, ['hier'], inhoud);
  for (let plek = 0; plek < gesloten.length; plek += 1)
    for (const bit of [1, 128]) {
      const anders = Buffer.from(gesloten);
      anders[plek] = anders[plek]! ^ bit;
      assert.throws(() => openEnvelop(sleutel, ['hier'], anders), EnvelopOngeldig, `byte ${plek}`);
    }
  for (let lengte = 0; lengte < gesloten.length; lengte += 1)
    assert.throws(() => openEnvelop(sleutel, ['hier'], gesloten.subarray(0, lengte)), EnvelopOngeldig);
  assert.throws(() => openEnvelop(sleutel, ['hier'], Buffer.concat([gesloten, Buffer.of(0)])), EnvelopOngeldig);
});

test('met een andere sleutel gaat zij niet open', () => {
  const gesloten = sluitEnvelop(sleutel, ['hier'], Buffer.from('x'));
  assert.throws(() => openEnvelop(createSecretKey(randomBytes(32)), ['hier'], gesloten), EnvelopOngeldig);
});

test('dezelfde inhoud geeft telkens een andere envelop, die de inhoud niet toont', () => {
  const inhoud = Buffer.from('Marloes van der Berg');
  const enveloppen = Array.from({ length: 50 }, () => sluitEnvelop(sleutel, ['hier'], inhoud));
  assert.equal(new Set(enveloppen.map((elk) => elk.toString('hex'))).size, 50);
  assert.equal(new Set(enveloppen.map((elk) => elk.subarray(1, 13).toString('hex'))).size, 50);
  assert.ok(enveloppen.every((elk) => !elk.includes(inhoud)));
  assert.ok(enveloppen.every((elk) => elk.length === 1 + 12 + 16 + inhoud.length && elk[0] === 1));
});
