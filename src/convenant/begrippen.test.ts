// Test that the glossary knows every word that the code takes from the covenant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begrippen } from './begrippen.ts';
import { clausules } from './clausules.ts';
import { casusstanden, weegstanden } from './dossier.ts';
import { casusoverlegsoorten, weegploegsoorten } from './gegevens.ts';
import { regels } from './regels.ts';
import { partijsoorten, rollen } from './rollen.ts';

test('elke rol, partij, stand, soort en handeling staat in de woordenlijst', () => {
  const woorden = [
    ...partijsoorten,
    ...rollen,
    ...weegstanden,
    ...casusstanden,
    ...Object.keys(weegploegsoorten),
    ...Object.keys(casusoverlegsoorten),
    ...Object.keys(regels),
  ];
  assert.deepEqual(
    woorden.filter((woord) => begrippen[woord] === undefined),
    [],
  );
});

test('elk begrip heeft een Engelse naam, een zin en een bestaande clausule', () => {
  const bekend = new Set<string>(clausules.map(({ id }) => id));
  for (const [woord, { en, uitleg, clausule }] of Object.entries(begrippen)) {
    assert.ok(en.length > 1, woord);
    assert.match(uitleg, /^[A-Z].*\.$/, woord);
    for (const id of clausule.split(', ')) assert.ok(id === '–' || bekend.has(id), `${woord}: ${id}`);
  }
});
