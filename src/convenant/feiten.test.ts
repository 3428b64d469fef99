// Test of what counts as a text that says something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gevuld, heeftLopendeMaatregel, spreektVoorEigenaar, vindMaatregel } from './feiten.ts';
import { gemonitordeCasus } from './regeltoets.ts';
import type { Partijsoort } from './rollen.ts';

test('alleen een tekst met meer dan witruimte zegt iets', () => {
  for (const leeg of [undefined, '', ' ', '\n\t ', '\u00a0']) assert.equal(gevuld(leeg), false);
  for (const vol of ['x', ' x ', '0', '-']) assert.equal(gevuld(vol), true);
});

test('voor een eigenaar spreekt de partij zelf, en voor een externe partner de uitvoerder', () => {
  const om = { rol: 'casusoverleglid', partij: 'om' } as const;
  const uitvoerder = { rol: 'uitvoerder' } as const;
  assert.equal(spreektVoorEigenaar(om, { eigenaar: 'om' }), true);
  assert.equal(spreektVoorEigenaar(om, { eigenaar: 'politie' }), false);
  assert.equal(spreektVoorEigenaar(om, { eigenaar: 'extern' }), false);
  assert.equal(spreektVoorEigenaar(uitvoerder, { eigenaar: 'extern' }), true);
  assert.equal(spreektVoorEigenaar(uitvoerder, { eigenaar: 'vertrokken' }), true);
  assert.equal(spreektVoorEigenaar(om, { eigenaar: 'vertrokken' }), false);
  assert.equal(spreektVoorEigenaar(uitvoerder, { eigenaar: 'om' }), false);
});

test('een lopende maatregel heeft wie er een draagt die niet klaar is; zonder plan is dat de vraag niet', () => {
  const { geldend } = gemonitordeCasus;
  const heeft = (partij: Partijsoort) =>
    heeftLopendeMaatregel({ optreden: { rol: 'casusoverleglid', partij }, ...(geldend && { geldend }) });
  assert.deepEqual([heeft('gemeente'), heeft('reclassering'), heeft('politie')], [true, true, false]);
  const klaar = {
    versie: 1,
    maatregelen: [{ id: 'k', eigenaar: 'om', stand: 'afgerond', uiterlijk: '2026-11-30' }],
  } as const;
  assert.equal(heeftLopendeMaatregel({ optreden: { rol: 'casusoverleglid', partij: 'om' }, geldend: klaar }), false);
  assert.equal(heeftLopendeMaatregel({ optreden: { rol: 'uitvoerder' } }), true);
});

test('een maatregel wordt gevonden in het plan dat geldt', () => {
  assert.equal(vindMaatregel(gemonitordeCasus, 'klaar')?.stand, 'afgerond');
  assert.equal(vindMaatregel(gemonitordeCasus, 'andere'), undefined);
  assert.equal(vindMaatregel({}, 'klaar'), undefined);
});
