// What whoever stands in somebody else's dossier is told, and what stays on record of an overview that went.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groepeer } from './brieven/inzagegroepen.ts';
import { nummersVan, opVolgorde, overzichtVan, verteldAan } from './overzicht.ts';
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
      ...{ plaats: 2, soort: 'melder', dag: '2026-01-02', besluit: 'inkorten', grond: 'andere-personen' },
      ...{ reden: 'Een leerling.', door: 'A. Vos', beslotenOp: '2026-02-03' },
    },
    {
      ...{ plaats: 4, soort: 'melder', dag: '2026-01-02', besluit: 'weglaten', grond: 'b' },
      ...{ reden: 'Een onderzoek.', door: 'A. Vos', beslotenOp: '2026-02-03' },
    },
  ]);
});

test('een stuk heeft een nummer, in de brief en wie er ook kijkt: wat alleen voor kernpartijen bestaat heeft de laatste nummers', () => {
  const een = (anders: Partial<Stukvorm>, als: 'naw' | 'melder' | 'geadresseerde' = 'naw') => ({
    stuk: { ...stuk, ...anders },
    als,
  });
  const mijn = { register: 'weegploeg', nummer: 'W-2026-0001' } as const;
  const gevonden = [
    een({ id: 'a', ...mijn, soort: 'naw' }),
    een({ id: 'b', ...mijn, soort: 'informeeroordeel' }),
    een({ id: 'c', register: 'archief', nummer: 'W-2022-0001', soort: 'naw' }),
    een({ id: 'd', register: 'weegploeg', nummer: 'W-2026-0007' }, 'melder'),
    een({ id: 'e', register: 'casusoverleg', nummer: 'C-2026-0001', soort: 'plan' }),
    een({ id: 'f', register: 'weegploeg', nummer: 'W-2026-0009' }, 'melder'),
    een({ id: 'g', register: 'verzoeken', nummer: 'V-2026-0001' }, 'geadresseerde'),
    een({ id: 'h', ...mijn, soort: 'signaal' }),
  ];
  const volgorde = opVolgorde(gevonden);
  assert.deepEqual(
    volgorde.map(({ stuk: { id }, plaats }) => `${plaats} ${id}`),
    ['1 a', '2 h', '3 d', '4 f', '5 e', '6 b', '7 c', '8 g'],
  );
  // The uitvoerder sees no item of informing, the archive or a letter.
  const gezien = opVolgorde(gevonden.filter(({ stuk: { id } }) => !'bcg'.includes(id)));
  assert.deepEqual(gezien, volgorde.slice(0, 5));
  // In the letter each file stands once, with the same numbers.
  const inBrief = groepeer(volgorde.map(({ verteld }) => verteld));
  const koppen = inBrief.map(({ register, nummer }) => `${register} ${nummer}`);
  assert.equal(new Set(koppen).size, koppen.length);
  assert.deepEqual(
    inBrief
      .flatMap(({ stukken }) => stukken)
      .toSorted((een, ander) => een.plaats - ander.plaats)
      .map(({ stuk: { id }, plaats }) => `${plaats} ${id}`),
    volgorde.map(({ stuk: { id }, plaats }) => `${plaats} ${id}`),
  );
  assert.deepEqual(opVolgorde([]), []);
  // With the letter goes which item has which number, in the words of its heading, and no more.
  const nummers = nummersVan(volgorde, new Map(gevonden.map(({ stuk: { id } }) => [id, `gegeven ${id}`])));
  assert.deepEqual(
    nummers.map(({ plaats, gegeven }) => `${plaats} ${gegeven}`),
    volgorde.map(({ stuk: { id }, plaats }) => `${plaats} gegeven ${id}`),
  );
  assert.deepEqual(nummers[2], {
    ...{ plaats: 3, soort: 'melder', dag: '2026-01-02', register: 'weegploeg', nummer: null, gegeven: 'gegeven d' },
  });
});
