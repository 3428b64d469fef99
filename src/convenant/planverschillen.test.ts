// What changed between versions of a plan: measures are followed along their line, whatever their number.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planverschillen } from './planverschillen.ts';
import type { MaatregelVorm } from './vormen/casusoverleg.ts';

const maatregel = (lijn: string, nummer: number, afgesproken = '2026-12-01'): MaatregelVorm => ({
  id: `${lijn}-${nummer}`,
  lijn,
  nummer,
  eigenaar: { id: 'om', naam: 'OM', extern: false, soort: 'om' },
  uiterlijk: afgesproken,
  afgesproken,
  stand: 'lopend',
  geslotenOp: null,
  inhoud: { omschrijving: lijn, verantwoordelijke: 'officier', verwachtResultaat: 'rust' },
});
const een = {
  doelen: ['b', 'c'] as const,
  doelomschrijving: 'Weg uit de groep.',
  maatregelen: [maatregel('gesprek', 1), maatregel('toezicht', 2)],
};

const kort = (verschil: ReturnType<typeof planverschillen>[number]) =>
  'maatregel' in verschil
    ? [verschil.soort, verschil.maatregel.lijn, ...('van' in verschil ? [verschil.van, verschil.tot] : [])]
    : [verschil.soort, ...('doel' in verschil ? [verschil.doel] : [])];
const verschil = (a: Parameters<typeof planverschillen>[0], b: Parameters<typeof planverschillen>[1]) =>
  planverschillen(a, b).map(kort);

test('tussen gelijke versies verschilt niets, ook niet als de nummers of de stand anders zijn', () => {
  const oud = { ...een, doelen: [...een.doelen] };
  const nieuw = {
    ...oud,
    maatregelen: [maatregel('toezicht', 1), { ...maatregel('gesprek', 2), stand: 'afgerond' as const }],
  };
  assert.deepEqual(verschil(oud, nieuw), []);
});

test('doelen, tekst en maatregelen die kwamen, gingen of een andere dag kregen', () => {
  const oud = { ...een, doelen: [...een.doelen] };
  assert.deepEqual(
    verschil(oud, {
      doelen: ['a', 'c'],
      doelomschrijving: 'Aan het werk.',
      maatregelen: [maatregel('toezicht', 1, '2027-01-01'), maatregel('werk', 2)],
    }),
    [
      ['doel-erbij', 'a'],
      ['doel-weg', 'b'],
      ['doelomschrijving'],
      ['maatregel-erbij', 'werk'],
      ['maatregel-weg', 'gesprek'],
      ['andere-dag', 'toezicht', '2026-12-01', '2027-01-01'],
    ],
  );
});
