// What whoever stands in somebody else's dossier is told, and what stays on record of an overview that went.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overzichtVan, verteldAan } from './overzicht.ts';
import { overEenAnder } from './verzoeken.ts';
import type { Stukvorm } from './vormen/inzage.ts';

const stuk: Stukvorm = {
  ...{ id: '1', vondst: '2', register: 'archief', nummer: 'W-2026-0001', soort: 'melder', dag: '2026-01-02' },
  ...{ beslist: 'gemeente', voorstel: 'tonen', voorstelgrond: null, besluit: 'tonen', grond: null },
  ...{ beslotenOp: '2026-02-03', door: 'A. Vos', herkomst: null, grondslag: null, regels: [], ontvangers: [] },
  ...{ bewaarTot: '2031-01-02', reden: null, tekst: null },
};

test('alleen van zijn eigen dossier leest iemand nummer, plaats en dag', () => {
  assert.deepEqual(['naw', 'melder', 'achterblijver', 'netwerkpersoon'].map(overEenAnder), [false, true, true, true]);
  assert.deepEqual(verteldAan(stuk, 'naw'), stuk);
  const van = (soort: string) => {
    const { register, nummer, bewaarTot } = verteldAan(stuk, soort);
    return [register, nummer, bewaarTot];
  };
  assert.deepEqual(van('melder'), ['weegploeg', null, null]);
  for (const soort of ['achterblijver', 'netwerkpersoon']) assert.deepEqual(van(soort), ['casusoverleg', null, null]);
});

test('van een overzicht blijft hoeveel er ging, en van wat niet heel ging waarom; niet wat er stond', () => {
  const ingekort = {
    ...stuk,
    besluit: 'inkorten',
    grond: 'andere-personen',
    reden: 'Een leerling.',
    tekst: 'Kort.',
  } as const;
  const weg = { ...stuk, besluit: 'weglaten', grond: 'b', reden: 'Een onderzoek.' } as const;
  const { buiten, ...aantallen } = overzichtVan([stuk, ingekort, stuk, weg, weg, weg]);
  assert.deepEqual(aantallen, { tonen: 2, inkorten: 1, weglaten: 3 });
  assert.deepEqual(buiten.slice(0, 2), [
    {
      ...{ soort: 'melder', dag: '2026-01-02', besluit: 'inkorten', grond: 'andere-personen' },
      ...{ reden: 'Een leerling.', door: 'A. Vos', beslotenOp: '2026-02-03' },
    },
    {
      ...{ soort: 'melder', dag: '2026-01-02', besluit: 'weglaten', grond: 'b' },
      ...{ reden: 'Een onderzoek.', door: 'A. Vos', beslotenOp: '2026-02-03' },
    },
  ]);
});
