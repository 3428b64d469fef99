// Tests of the closing line: every row counted once, every reason named, suggestions joined into groups.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IngelezenRegel } from './regel.ts';
import { artikelnaam, geweigerdVan, groepen, inWoorden, type Rijuitkomst, sluitregel } from './verslag.ts';

const rij = (kenmerk: string, nummer: number, uitkomst: Rijuitkomst, bestand = 'a.csv') => {
  const regel: IngelezenRegel = {
    bestand,
    rij: nummer,
    kenmerk,
    partij: 'gemeente',
    inbrenger: '',
    datum: '2026-01-01',
    onderwerp: { aard: 'natuurlijk-persoon', achternaam: 'Vos' },
    gedraging: '',
    grondslagTekst: '',
    fouten: [],
  };
  return { regel, uitkomst };
};
const binnen = (dossier: string): Rijuitkomst => ({ soort: 'ingebracht', dossier });

test('articles in words', () => {
  assert.equal(artikelnaam({ artikel: 'MB 1', lid: '2' }), 'MB 1 lid 2');
  assert.equal(artikelnaam({ artikel: '8', lid: '2 c' }), '8 lid 2 onder c');
  assert.equal(artikelnaam({ artikel: '1', lid: 'h' }), '1 onder h');
});

test('before the covenant one reason says it all', () => {
  const een = { artikel: 'MB 1', lid: '3', reden: 'convenant-niet-in-werking' };
  const ander = { artikel: '15', lid: '2 c', reden: 'geen-mandaat' };
  assert.deepEqual(geweigerdVan([een, ander]), [{ artikel: 'MB 1 lid 3', reden: 'convenant-niet-in-werking' }]);
  assert.deepEqual(geweigerdVan([ander]), [{ artikel: '15 lid 2 onder c', reden: 'geen-mandaat' }]);
});

test('suggestions are joined into groups of references, whatever their order', () => {
  const rijen = ['a', 'b', 'c', 'd', 'e'].map((dossier, plaats) => rij(`K-${5 - plaats}`, plaats, binnen(dossier)));
  assert.deepEqual(
    groepen(rijen, [
      ['a', 'b'],
      ['d', 'e'],
      ['b', 'd'],
      ['e', 'onbekend'],
    ]),
    [['K-1', 'K-2', 'K-4', 'K-5']],
  );
  assert.deepEqual(groepen(rijen, []), []);
});

test('the closing line adds up and is in order of file and row', () => {
  const redenen = [
    { artikel: '6 onder c', reden: 'grondslag-gemeente-ontbreekt' },
    { artikel: '8 lid 2 onder c', reden: 'melder-ontbreekt' },
  ];
  const slot = sluitregel(
    [
      rij('K-3', 2, { soort: 'geweigerd', redenen }, 'b.csv'),
      rij('K-2', 10, { soort: 'fout', fouten: ['x', 'y'] }),
      rij('K-1', 2, binnen('a')),
      rij('K-1', 3, { soort: 'al-bekend', dossier: 'a' }),
    ],
    [{ bestand: 'c.csv', fout: 'het bestand is leeg' }],
    [],
  );
  assert.deepEqual(slot, {
    gelezen: 4,
    ingebracht: 1,
    alBekend: 1,
    geweigerd: redenen.map((reden) => ({ bestand: 'b.csv', rij: 2, ...reden })),
    mogelijkDezelfde: [],
    fouten: [
      { bestand: 'c.csv', fout: 'het bestand is leeg' },
      { bestand: 'a.csv', rij: 10, fout: 'x' },
      { bestand: 'a.csv', rij: 10, fout: 'y' },
    ],
  });
});

test('an outcome in words', () => {
  assert.equal(inWoorden({ soort: 'ingebracht', opmerking: 'W-2026-0001' }), 'ingebracht, W-2026-0001');
  assert.equal(inWoorden({ soort: 'al-bekend' }), 'al bekend');
  assert.equal(inWoorden({ soort: 'fout', fouten: ['x', 'y'] }), 'niet gelezen: x; y');
});
