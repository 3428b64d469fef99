// Who decides on an item of the overview, and what an overview comes to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beslissers, beslistOver, deedZelf, isOverInformeren, uitkomstVan } from './inzage.ts';
import { vondstsoorten } from './verzoeken.ts';

test('ieder beslist over wat van hem is, de kernpartijen ook over het archief', () => {
  const van = (optreden: Parameters<typeof beslistOver>[1]) => beslissers.filter((een) => beslistOver(een, optreden));
  assert.deepEqual(van({ rol: 'uitvoerder' }), ['uitvoerder']);
  assert.deepEqual(van({ rol: 'weegploeglid', partij: 'gemeente' }), ['gemeente', 'kernpartij']);
  assert.deepEqual(van({ rol: 'weegploeglid', partij: 'politie' }), ['politie', 'kernpartij']);
  assert.deepEqual(van({ rol: 'casusoverleglid', partij: 'om' }), []);
});

test('een overzicht is er geheel, ten dele, of er is niets vastgelegd', () => {
  assert.equal(uitkomstVan({ stukken: 0, weggelaten: 0 }), 'niets');
  assert.equal(uitkomstVan({ stukken: 2, weggelaten: 0 }), 'verleend');
  assert.equal(uitkomstVan({ stukken: 2, weggelaten: 1 }), 'gedeeltelijk');
});

test('oordeel en besluit over informeren zijn van de kernpartijen, al het andere niet', () => {
  for (const soort of ['informeeroordeel', 'informeerbesluit']) assert.equal(isOverInformeren(soort), true, soort);
  for (const soort of ['naw', 'stem', 'voorstel', 'informatievraag', ''])
    assert.equal(isOverInformeren(soort), false, soort);
});

test('een verzoek dat iemand zelf deed is niets om voor hem te houden; al het andere kan dat zijn', () => {
  assert.deepEqual(vondstsoorten.filter(deedZelf), ['verzoeker', 'vertegenwoordiger']);
});
