// Tests of roles and parties: who counts as a core party, and who is among those who may.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Bevoegde,
  isBevoegd,
  isKernpartij,
  kernpartijen,
  partijenBijRol,
  partijsoorten,
  rollen,
} from './rollen.ts';

test('kernpartijen zijn gemeente, OM en politie, en niemand anders', () => {
  assert.deepEqual(
    partijsoorten.filter((soort) => isKernpartij(soort)),
    ['gemeente', 'om', 'politie'],
  );
  for (const geen of [undefined, '', 'gemeente ', 'nctv']) assert.equal(isKernpartij(geen), false);
});

test('in de weegploeg zitten alleen kernpartijen, in het casusoverleg alle partijen, andere rollen horen bij geen partij', () => {
  for (const rol of rollen) {
    const verwacht = rol === 'weegploeglid' ? kernpartijen : rol === 'casusoverleglid' ? partijsoorten : [];
    assert.deepEqual(partijenBijRol[rol], verwacht, rol);
  }
});

test('een rol zonder partijen is genoeg, voor welke partij ook', () => {
  const wie: readonly Bevoegde[] = [{ rol: 'uitvoerder' }];
  assert.equal(isBevoegd(wie, 'uitvoerder', undefined), true);
  assert.equal(isBevoegd(wie, 'uitvoerder', 'gemeente'), true);
  assert.equal(isBevoegd(wie, 'weegploeglid', 'gemeente'), false);
});

test('een rol voor bepaalde partijen geldt alleen voor die partijen', () => {
  const wie: readonly Bevoegde[] = [
    { rol: 'weegploeglid', partijen: ['politie', 'om'] },
    { rol: 'casusoverleglid', partijen: [] },
  ];
  assert.deepEqual(
    partijsoorten.filter((partij) => isBevoegd(wie, 'weegploeglid', partij)),
    ['om', 'politie'],
  );
  assert.equal(isBevoegd(wie, 'weegploeglid', undefined), false);
  assert.equal(isBevoegd(wie, 'casusoverleglid', 'politie'), false);
  assert.equal(isBevoegd(wie, 'uitvoerder', 'politie'), false);
});

test('zonder bevoegden mag niemand', () => {
  for (const rol of rollen) assert.equal(isBevoegd([], rol, 'gemeente'), false);
});
