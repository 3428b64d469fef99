// Tests of what mending the record of a request does to what was done with it: field by field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoedanigheden } from './verzoeken.ts';
import { gevolgenVan, type Verzoekgegevens, wasAnders } from './verzoekherstel.ts';

const record: Verzoekgegevens = {
  soort: 'inzage',
  weg: 'brief',
  hoedanigheid: 'ouder',
  ontvangenOp: '2026-11-02',
  verzoeker: { naam: 'Anna Vraagstra', contact: 'Kade 1, Waterhoek' },
  betrokkene: { voornaam: 'Bo', achternaam: 'Vraagstra', geboortedatum: '2014-03-01', straat: 'Kade' },
  vraag: 'Wat is er vastgelegd?',
};
const gevolgen = (deel: Partial<Verzoekgegevens>, was: Verzoekgegevens = record) => {
  const alle = gevolgenVan(was, { ...was, ...deel });
  return Object.entries(alle).flatMap(([naam, geldt]) => (geldt ? [naam] : []));
};
const over = (deel: Partial<Verzoekgegevens['betrokkene']>) => ({ betrokkene: { ...record.betrokkene, ...deel } });
const wie = (deel: Partial<Verzoekgegevens['verzoeker']>) => ({ verzoeker: { ...record.verzoeker, ...deel } });

test('een andere naam of geboortedatum doet zoeken, identiteit en bevoegdheid vervallen; een adres alleen het zoeken', () => {
  const alles = ['zoeken', 'identiteit', 'bevoegdheid', 'zoeksleutels'];
  for (const deel of [
    { voornaam: undefined },
    { voorletters: 'B.' },
    { achternaam: 'V' },
    { geboortedatum: '2014-01-03' },
  ])
    assert.deepEqual(gevolgen(over(deel)), alles, JSON.stringify(deel));
  for (const deel of [{ straat: undefined }, { huisnummer: '2' }, { woonplaats: 'Waterhoek' }])
    assert.deepEqual(gevolgen(over(deel)), ['zoeken', 'zoeksleutels'], JSON.stringify(deel));
  assert.deepEqual(gevolgen(wie({ naam: 'Anne Vraagstra' })), ['identiteit', 'bevoegdheid', 'zoeksleutels']);
  assert.deepEqual(gevolgen(wie({ contact: 'Kade 2' })), ['zoeksleutels']);
});

test('wat iets anders vraagt wordt opnieuw gezocht; woorden, weg en dag laten staan wat er was', () => {
  assert.deepEqual(gevolgen({ soort: 'correctie', reden: 'Fout.' }), ['zoeken']);
  for (const deel of [
    {},
    { vraag: 'Anders' },
    { reden: 'Daarom' },
    { weg: 'balie' },
    { ontvangenOp: '2026-11-03' },
  ] as const)
    assert.deepEqual(gevolgen(deel), [], JSON.stringify(deel));
  // A field that is empty says the same as one that is not there.
  assert.deepEqual(gevolgen(over({ huisnummer: '' })), []);
  assert.deepEqual(wasAnders(record, { ...record, ...over({ huisnummer: '' }) }), {});
});

test('een andere hoedanigheid wordt opnieuw getoetst; de identiteit alleen als het om een ander gaat', () => {
  const groep = (hoedanigheid: Verzoekgegevens['hoedanigheid']) =>
    hoedanigheid === 'zelf' || hoedanigheid === 'gemachtigde' ? hoedanigheid : 'verzoeker';
  for (const van of hoedanigheden)
    for (const naar of hoedanigheden)
      assert.deepEqual(
        gevolgen({ hoedanigheid: naar }, { ...record, hoedanigheid: van }),
        van === naar ? [] : [...(groep(van) === groep(naar) ? [] : ['identiteit']), 'bevoegdheid', 'zoeksleutels'],
        `${van} ${naar}`,
      );
});

test('bewaard blijft alleen wat er eerst anders stond', () => {
  assert.deepEqual(wasAnders(record, { ...record }), {});
  const nieuw: Verzoekgegevens = {
    ...{
      soort: 'verzet',
      weg: 'balie',
      hoedanigheid: 'voogd',
      ontvangenOp: '2026-11-03',
      vraag: 'Stop',
      reden: 'Fout',
    },
    ...wie({ contact: 'Kade 2' }),
    ...over({ woonplaats: 'Waterhoek' }),
  };
  assert.deepEqual(wasAnders(record, nieuw), { ...record, reden: '' });
  assert.deepEqual(wasAnders(nieuw, record), nieuw);
  for (const veld of [
    'soort',
    'weg',
    'hoedanigheid',
    'ontvangenOp',
    'verzoeker',
    'betrokkene',
    'vraag',
    'reden',
  ] as const)
    assert.deepEqual(Object.keys(wasAnders(record, { ...record, [veld]: nieuw[veld] })), [veld]);
  assert.deepEqual(Object.keys(wasAnders(record, { ...record, ...wie({ naam: 'A' }) })), ['verzoeker']);
});
