// Tests of the addresses in lists, per way of writing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type GelezenAdres, leesAdres, leesAdrescellen, leesHuisnummer, leesPlaats } from './adres.ts';

function vier(adres: GelezenAdres): readonly (string | undefined)[] {
  return [adres.straat, adres.huisnummer, adres.toevoeging, adres.woonplaats];
}

test('address lines', () => {
  const verwacht: Record<string, readonly (string | undefined)[]> = {
    'Wilgenhof 12 a, Meerstede': ['Wilgenhof', '12', 'a', 'Meerstede'],
    'Wilgenhof 12A': ['Wilgenhof', '12', 'A', undefined],
    'Zeggekade 88, Meerstede': ['Zeggekade', '88', undefined, 'Meerstede'],
    'Sluisweg 4 kamer 6': ['Sluisweg', '4', 'kamer 6', undefined],
    'Sluisweg 4, kamer 6, Meerstede': ['Sluisweg', '4', 'kamer 6', 'Meerstede'],
    'Sluisweg 4, kamer 6': ['Sluisweg', '4', 'kamer 6', undefined],
    'Sluisweg 4-6': ['Sluisweg', '4', '6', undefined],
    'Hooikade 19-2, Meerstede': ['Hooikade', '19', '2', 'Meerstede'],
    'Hooikade 19 II, Meerstede': ['Hooikade', '19', 'II', 'Meerstede'],
    'Hooikade 19-II': ['Hooikade', '19', 'II', undefined],
    'Turfschipperslaan 5 bis': ['Turfschipperslaan', '5', 'bis', undefined],
    'Leemstraat 70 bus 3': ['Leemstraat', '70', 'bus 3', undefined],
    'Rietvinkstraat 101 hs, Meerstede': ['Rietvinkstraat', '101', 'hs', 'Meerstede'],
    'Penningkruid 8-b, 1234 AB Meerstede': ['Penningkruid', '8', 'b', 'Meerstede'],
    'p/a Noorderhof 3, Meerstede': ['Noorderhof', '3', 'p/a', 'Meerstede'],
    'Noorderhof 3 p/a': ['Noorderhof', '3', 'p/a', undefined],
    'Noorderhof 3 hs (p/a), Meerstede': ['Noorderhof', '3', 'hs p/a', 'Meerstede'],
    'Plein 1945 12': ['Plein 1945', '12', undefined, undefined],
    'Laan 1940-1945 7 b, Meerstede': ['Laan 1940-1945', '7', 'b', 'Meerstede'],
    '2e Hugo de Grootstraat 5': ['2e Hugo de Grootstraat', '5', undefined, undefined],
    "'t Zand 3, 's-Gravendam": ["'t Zand", '3', undefined, "'s-Gravendam"],
    'Woonboot bij de brug': ['Woonboot bij de brug', undefined, undefined, undefined],
    'Kerkstraat 1, den Dam': ['Kerkstraat', '1', undefined, 'den Dam'],
    'Kanaalweg 2012': ['Kanaalweg', '2012', undefined, undefined],
    '': [undefined, undefined, undefined, undefined],
  };
  for (const [regel, delen] of Object.entries(verwacht)) assert.deepEqual(vier(leesAdres(regel)), delen, regel);
});

test('a place in its own cell holds', () => {
  assert.deepEqual(vier(leesAdres('Klipper 54', 'Meerstede')), ['Klipper', '54', undefined, 'Meerstede']);
  assert.deepEqual(vier(leesAdres('Klipper 54, Elders', 'Meerstede')), ['Klipper', '54', undefined, 'Meerstede']);
});

test('a country in brackets; a province is none', () => {
  assert.deepEqual(leesPlaats('Oosterdonk (België)'), { woonplaats: 'Oosterdonk', land: 'België' });
  assert.deepEqual(leesPlaats('Bergen (NH)'), { woonplaats: 'Bergen (NH)' });
  assert.deepEqual(leesPlaats('Bergen (L)'), { woonplaats: 'Bergen (L)' });
  assert.deepEqual(leesPlaats('Rijswijk (Gld.)'), { woonplaats: 'Rijswijk (Gld.)' });
  assert.deepEqual(leesPlaats('Bergen (Noord-Holland)'), { woonplaats: 'Bergen (Noord-Holland)' });
  assert.deepEqual(leesPlaats(' '), { woonplaats: undefined });
  assert.equal(leesAdres('Leemstraat 70 bus 3, Oosterdonk (België)').land, 'België');
});

test('address cells', () => {
  assert.deepEqual(vier(leesAdrescellen('Wilgenhof', '12', 'A', 'Meerstede')), ['Wilgenhof', '12', 'A', 'Meerstede']);
  assert.deepEqual(vier(leesAdrescellen('Turfschipperslaan', '5-bis', '', '')), [
    'Turfschipperslaan',
    '5',
    'bis',
    undefined,
  ]);
  assert.deepEqual(vier(leesAdrescellen('Noorderhof', '3', 'p/a', 'M')), ['Noorderhof', '3', 'p/a', 'M']);
  assert.deepEqual(vier(leesAdrescellen('Kade', '19-', '-II', 'M')), ['Kade', '19', 'II', 'M']);
  assert.deepEqual(leesHuisnummer('007b'), { huisnummer: '7', toevoeging: 'b' });
  assert.deepEqual(leesHuisnummer('onbekend'), { toevoeging: 'onbekend' });
});

test('a very long line takes no noticeable time', () => {
  const begin = performance.now();
  for (const teken of ['a', ' ', '1', ' 1', 'a 1945 ', 'p/a ', ',', '(']) leesAdres(teken.repeat(2_000));
  assert.ok(performance.now() - begin < 2_000);
});

test('law: any line is read without failure, and a number is digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (regel, plaats) => {
      assert.match(leesAdres(regel, plaats).huisnummer ?? '0', /^\d+$/);
    }),
  );
});
