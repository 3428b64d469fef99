// The contact point: complete only when somebody can write to it and reach it, and what it was on a day stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Contactpunt, contactpuntOp, contactregel, heeftPostadres, isCompleet, isZelfde } from './contactpunt.ts';

export const bureau: Contactpunt = {
  dienst: 'Bureau Aanpak',
  postadres: 'Postbus 12\n1234 AB Waterhoek',
  bereikbaar: '06-00000001 of bureau@waterhoek.example',
};

test('een contactpunt heeft een naam, een postadres met postcode en plaats, en iets om het te bereiken', () => {
  for (const heel of [
    bureau,
    { ...bureau, postadres: 'Kade 1, 1234AB Waterhoek' },
    { ...bureau, postadres: "Kade 1, 1234 AB 's-Gravenzande" },
    { ...bureau, bereikbaar: '14 024' },
    { ...bureau, bereikbaar: 'b@w.example' },
  ])
    assert.equal(isCompleet(heel), true, JSON.stringify(heel));
  for (const half of [
    { ...bureau, dienst: ' ' },
    { ...bureau, postadres: '' },
    { ...bureau, postadres: 'Kade 1, Waterhoek' },
    { ...bureau, postadres: 'Kade 1, 1234 AB' },
    { ...bureau, postadres: 'Kade 1, 0234 AB Waterhoek' },
    { ...bureau, bereikbaar: '' },
    { ...bureau, bereikbaar: '14 02' },
    { ...bureau, bereikbaar: 'bureau@waterhoek' },
  ])
    assert.equal(isCompleet(half), false, JSON.stringify(half));
});

test('aan de woorden is te zien of er een brief heen kan', () => {
  for (const wel of [contactregel(bureau), 'Gemeente Waterhoek\nPostbus 100\n1234AB Waterhoek'])
    assert.equal(heeftPostadres(wel), true, wel);
  for (const niet of ['', 'bureau@waterhoek.example', 'Bureau Aanpak, telefoon 06-00000001', 'Kade 1, Waterhoek'])
    assert.equal(heeftPostadres(niet), false, niet);
});

test('als regel staat het in een brief, zonder lege delen; het past in het veld van een brief', () => {
  const regel = contactregel(bureau);
  assert.equal(regel, 'Bureau Aanpak, Postbus 12, 1234 AB Waterhoek, 06-00000001 of bureau@waterhoek.example');
  assert.equal(contactregel({ ...bureau, postadres: 'Postbus 12\n\n 1234 AB Waterhoek ' }), regel);
  const langst = {
    dienst: 'd'.repeat(90),
    postadres: `${'p\n'.repeat(4)}${'p'.repeat(102)}`,
    bereikbaar: 'b'.repeat(80),
  };
  assert.ok(contactregel(langst).length <= 300);
});

test('anders is elk deel dat anders is; wat het op een dag was, blijft', () => {
  assert.equal(isZelfde(bureau, { ...bureau }), true);
  assert.equal(isZelfde(null, null), true);
  assert.equal(isZelfde(bureau, null), false);
  for (const deel of ['dienst', 'postadres', 'bereikbaar'] as const)
    assert.equal(isZelfde(bureau, { ...bureau, [deel]: 'anders' }), false, deel);
  const ander = { ...bureau, dienst: 'Een ander' };
  const wijzigingen = [
    { was: null, op: '2026-11-23' },
    { was: bureau, op: '2027-03-01' },
  ];
  for (const [dag, wat] of [
    ['2026-11-22', null],
    ['2026-11-23', bureau],
    ['2027-02-28', bureau],
    ['2027-03-01', ander],
  ] as const)
    assert.deepEqual(contactpuntOp(dag, ander, wijzigingen), wat, dag);
  assert.deepEqual(contactpuntOp('2026-01-01', ander, []), ander);
});
