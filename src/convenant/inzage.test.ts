// Who decides on an item of the overview, and what an overview comes to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beslisserNu,
  beslissers,
  beslistOver,
  deedZelf,
  inzageuitkomsten,
  isBeperkt,
  isOpenAntwoord,
  isOverInformeren,
  kentLezerHet,
  stukbesluiten,
  uitkomstVan,
  weglaatgronden,
} from './inzage.ts';
import { vondstsoorten } from './verzoeken.ts';

test('ieder beslist over wat van hem is, de kernpartijen ook over het archief', () => {
  const van = (optreden: Parameters<typeof beslistOver>[1]) => beslissers.filter((een) => beslistOver(een, optreden));
  assert.deepEqual(van({ rol: 'uitvoerder' }), ['uitvoerder']);
  assert.deepEqual(van({ rol: 'weegploeglid', partij: 'gemeente' }), ['gemeente', 'kernpartij']);
  assert.deepEqual(van({ rol: 'weegploeglid', partij: 'politie' }), ['politie', 'kernpartij']);
  assert.deepEqual(van({ rol: 'casusoverleglid', partij: 'om' }), []);
});

test('van een kernpartij waarvoor niemand kan handelen beslist elke kernpartij die er is; de uitvoerder nooit in haar plaats', () => {
  const nu = (...afwezig: Parameters<typeof beslisserNu>[1]) => beslissers.map((een) => beslisserNu(een, afwezig));
  assert.deepEqual(nu(), beslissers);
  assert.deepEqual(nu('om'), ['gemeente', 'kernpartij', 'politie', 'uitvoerder', 'kernpartij']);
  assert.deepEqual(nu('om', 'politie'), ['gemeente', 'kernpartij', 'kernpartij', 'uitvoerder', 'kernpartij']);
});

test('een overzicht is er geheel, ten dele, of er is niets vastgelegd', () => {
  assert.equal(uitkomstVan({ stukken: 0, weggelaten: 0 }), 'niets');
  assert.equal(uitkomstVan({ stukken: 2, weggelaten: 0 }), 'verleend');
  assert.equal(uitkomstVan({ stukken: 2, weggelaten: 1 }), 'gedeeltelijk');
});

test('open is elk antwoord dat zegt dat er iets over hem is, niet een van alleen zijn eigen verzoeken', () => {
  const open = (teMelden: number) => inzageuitkomsten.filter((uitkomst) => isOpenAntwoord(uitkomst, teMelden));
  assert.deepEqual(open(1), ['verleend', 'gedeeltelijk', 'niets', 'geweigerd']);
  assert.deepEqual(open(0), []);
});

test('oordeel en besluit over informeren zijn van de kernpartijen, al het andere niet', () => {
  for (const soort of ['informeeroordeel', 'informeerbesluit']) assert.equal(isOverInformeren(soort), true, soort);
  for (const soort of ['naw', 'stem', 'voorstel', 'informatievraag', ''])
    assert.equal(isOverInformeren(soort), false, soort);
});

test('een verzoek dat iemand zelf deed is niets om voor hem te houden; al het andere kan dat zijn', () => {
  assert.deepEqual(vondstsoorten.filter(deedZelf), ['verzoeker', 'vertegenwoordiger']);
  // What a child asked himself his parent need not know.
  assert.deepEqual(
    vondstsoorten.filter((als) => kentLezerHet(als, 'gemachtigde')),
    ['verzoeker', 'vertegenwoordiger'],
  );
  assert.deepEqual(
    vondstsoorten.filter((als) => kentLezerHet(als, 'ouder')),
    [],
  );
});

test('een stuk dat wegblijft of korter uitgaat om a-e is een weigering in deel; om een ander, getoond of onbeslist niet', () => {
  const beperkt = stukbesluiten.flatMap((besluit) =>
    weglaatgronden.filter((grond) => isBeperkt({ besluit, grond })).map((grond) => `${besluit} ${grond}`),
  );
  assert.deepEqual(
    beperkt,
    ['inkorten', 'weglaten'].flatMap((besluit) => ['a', 'b', 'c', 'd', 'e'].map((grond) => `${besluit} ${grond}`)),
  );
  assert.equal(isBeperkt({ besluit: null, grond: null }), false);
});
