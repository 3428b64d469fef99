// When a joint decision about a casus is unanimous, and who still owes a vote.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Besluitvoorstel, isEensgezindBesluit, isStemSchuldig } from './casusbesluiten.ts';
import { partijsoorten } from './rollen.ts';

const voorstel: Besluitvoorstel = {
  id: 'voorstel',
  soort: 'deelnemer-toevoegen',
  doel: 'de-brug',
  open: true,
  vereist: ['gemeente', 'om', 'politie'],
  voor: ['politie', 'gemeente', 'om'],
  tegen: [],
};

test('eensgezind is: open, van deze soort, iedere gevraagde partij voor en niemand tegen', () => {
  assert.ok(isEensgezindBesluit(voorstel, 'deelnemer-toevoegen'));
  assert.ok(isEensgezindBesluit({ ...voorstel, vereist: ['om'], voor: ['om'] }, 'deelnemer-toevoegen'));
  for (const [anders, waarom] of [
    [{ open: false }, 'gesloten'],
    [{ vereist: [] }, 'niemand gevraagd'],
    [{ vereist: [...partijsoorten] }, 'niet iedereen stemde'],
    [{ voor: ['politie', 'gemeente'] }, 'een stem ontbreekt'],
    [{ tegen: ['rvdk'] }, 'een stem tegen'],
    [{ soort: 'deelnemer-verwijderen' }, 'een ander besluit'],
  ] as const)
    assert.ok(!isEensgezindBesluit({ ...voorstel, ...anders }, 'deelnemer-toevoegen'), waarom);
});

test('wie gevraagd is en nog niet stemde, is een stem schuldig', () => {
  const half: Besluitvoorstel = { ...voorstel, voor: ['gemeente'], tegen: ['om'] };
  assert.deepEqual(
    partijsoorten.filter((partij) => isStemSchuldig(half, partij)),
    ['politie'],
  );
  assert.ok(!isStemSchuldig({ ...half, open: false }, 'politie'));
  assert.ok(!isStemSchuldig(half, undefined));
});
