// Reading a covenant file: the demo's own is accepted, and every kind of fault comes out in words with its place.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { nl } from '../../teksten/nl.ts';
import { leesConvenantbestand } from './convenantbestand.ts';

const vandaag = '2026-11-23';
const demo = await readFile(new URL('../../../../demo/partijen.json', import.meta.url), 'utf8');
const lees = (tekst: string) => leesConvenantbestand(tekst, vandaag, nl, 'nl');

test('het bestand van de demonstratie is goed', () => {
  const gelezen = lees(demo);
  assert.equal(gelezen.soort, 'goed');
  assert.ok(gelezen.soort === 'goed');
  assert.equal(gelezen.inhoud.partijen.length, 5);
});

test('wat geen JSON is, is een fout bij het veld', () => {
  for (const tekst of ['', '{', 'partijen']) {
    assert.deepEqual(lees(tekst), {
      soort: 'fout',
      fouten: [{ veld: 'bestand', tekst: 'Dit bestand is geen leesbaar JSON.' }],
    });
  }
});

test('elke fout in de vorm komt eruit, met haar plaats', () => {
  const gelezen = lees(
    demo.replace('"n.terpstra@om-waterland.example"', '"geen adres"').replace('"2021-12-06"', '"6-12-2021"'),
  );
  assert.ok(gelezen.soort === 'fout');
  assert.deepEqual(
    gelezen.fouten.map(({ tekst }) => tekst),
    [
      'samenwerkingsverband, ondertekend: schrijf een datum als 2026-11-23',
      'partijen 2, vertegenwoordigers 1, email: vul een geldig e-mailadres in',
    ],
  );
});

test('wat de regel weigert, noemt het artikel', () => {
  const gelezen = lees(
    demo.replace('"rol": "uitvoerder"', '"rol": "secretaris"').replace('"2021-12-06"', '"2022-06-01"'),
  );
  assert.ok(gelezen.soort === 'fout');
  assert.deepEqual(
    gelezen.fouten.map(({ weigering }) => weigering?.reden),
    ['geen-uitvoerder', 'ondertekend-na-inwerkingtreding'],
  );
});

test('een onbekende code en een ontbrekend deel worden genoemd', () => {
  const gelezen = lees(demo.replace('"code": "rvdk"', '"code": "raad"').replace('"gemeente": "Waterhoek",', ''));
  assert.ok(gelezen.soort === 'fout');
  assert.deepEqual(
    gelezen.fouten.map(({ tekst }) => tekst),
    [
      'samenwerkingsverband, gemeente: ontbreekt of heeft de verkeerde vorm',
      'partijen 4, code: gebruik een van: gemeente, om, politie, rvdk, reclassering',
    ],
  );
});
