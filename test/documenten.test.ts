// The built documents equal what the code builds, and registry, rules, clauses and texts speak of the same things.
import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { uitvoeringen } from '../src/cli/genereer/artikelen.ts';
import { documenten } from '../src/cli/genereer/documenten.ts';
import { regelrijen, voorwaarderijen } from '../src/cli/genereer/regeloverzicht.ts';
import { artikeltekst } from '../src/convenant/artikelteksten.ts';
import { clausules } from '../src/convenant/clausules.ts';
import { handelingteksten } from '../src/convenant/handelingteksten.ts';
import { lezingen } from '../src/convenant/lezingen.ts';
import { redenen } from '../src/convenant/redenen.ts';
import { weigeringteksten } from '../src/convenant/weigeringen.ts';

const huis = resolve(import.meta.dirname, '..');
const map = join(huis, 'docs', 'generated');
const bekend = new Set<string>(clausules.map(({ id }) => id));

test('elk gebouwd document is bij; zo niet: npm run genereer', async () => {
  for (const [naam, bouw] of Object.entries(documenten))
    assert.equal(await readFile(join(map, naam), 'utf8'), bouw(), `docs/generated/${naam} is niet bij`);
});

test('in docs/generated staat niets dat met de hand is geschreven', async () => {
  assert.deepEqual((await readdir(map)).sort(), Object.keys(documenten).sort());
});

test('de lijst van clausules heeft alle 115 rijen, elk één keer en elk uitgelegd', () => {
  assert.equal(clausules.length, 115);
  assert.equal(bekend.size, 115);
  for (const { artikel, lid } of clausules) assert.ok(artikeltekst(artikel, lid).nl.length > 0);
});

test('elke reden uit het register komt in een regel voor, en andersom', () => {
  assert.deepEqual([...new Set(voorwaarderijen.map(({ reden }) => reden))].sort(), [...redenen].sort());
  assert.equal(new Set(redenen).size, redenen.length);
});

test('elke clausule die een regel, een voorwaarde of een lezing noemt bestaat', () => {
  for (const { handeling, clausules: genoemd } of regelrijen) {
    assert.ok(genoemd.length > 0, handeling);
    for (const id of genoemd) assert.ok(bekend.has(id), `${handeling}: ${id}`);
  }
  for (const { clausule, reden } of voorwaarderijen) assert.ok(bekend.has(clausule), `${reden}: ${clausule}`);
  for (const lezing of lezingen) for (const id of lezing.clausules) assert.ok(bekend.has(id), `${lezing.vraag}: ${id}`);
});

test('elke toets die artikelen.md noemt bestaat', async () => {
  for (const toets of new Set(uitvoeringen.map((uitvoering) => uitvoering.toets))) await access(join(huis, toets));
});

test('elke weigering en elke handeling heeft in beide talen een eigen zin', () => {
  const zinnen = [
    ...Object.values(weigeringteksten),
    ...Object.values(handelingteksten).map(({ uitleg }) => uitleg),
    ...clausules.map(({ artikel, lid }) => artikeltekst(artikel, lid)),
  ];
  for (const { nl, en } of zinnen) {
    assert.match(nl, /^[A-Z].*\.$/s);
    assert.match(en, /^[A-Z].*\.$/s);
    assert.notEqual(nl, en);
  }
  const weigeringen = Object.values(weigeringteksten);
  assert.equal(new Set(weigeringen.map(({ nl }) => nl)).size, weigeringen.length);
  assert.equal(new Set(weigeringen.map(({ en }) => en)).size, weigeringen.length);
});
