// Test of who the letter of art. 11 names besides the controllers: everybody who received something, with its own state, and nobody twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefontvangersUit } from './briefontvangers.ts';
import type { Rij } from './inzagerijen.ts';
import { type Organisatie, ontvangersUit } from './ontvangers.ts';

const organisaties: readonly Organisatie[] = [
  { id: 'g', naam: 'Gemeente', soort: 'gemeente', einde: null },
  { id: 'o', naam: 'OM', soort: 'om', einde: '2026-06-01' },
  { id: 'p', naam: 'Politie', soort: 'politie', einde: null },
  { id: 'r', naam: 'Raad', soort: 'rvdk', einde: null },
  { id: 'c', naam: 'Reclassering', soort: 'reclassering', einde: null },
  { id: 'b', naam: 'De Brug', soort: undefined, einde: null },
  { id: 'k', naam: 'De Kade', soort: undefined, einde: null },
];
const maak = (tabel: string, rij: Rij['rij']): Rij => ({ tabel, rij });
const deelnemer = (anders: Rij['rij']) =>
  maak('deelnemer', { partij: null, externe_partner: null, vanaf: '2026-01-05', tot: null, ...anders });
const plan = (op: string) => maak('plan', { id: 'plan', vastgesteld_op: op });
const verstrekt = (aan: string, op: string, tot: string | null = null) =>
  maak('doorverstrekking', { id: `v-${aan}`, externe_partner: aan, verstrekt_op: op, ingetrokken_op: tot });
const brief = (dag: string, ...rijen: readonly Rij[]) => briefontvangersUit(rijen, organisaties, '2026-01-02', dag);
const leeg = { nu: [], eerder: [], mogelijk: [] };

test('de verantwoordelijken staan er niet bij; een die vertrok na het begin van het dossier wel', () => {
  const alle = ['g', 'o', 'p'].map((partij) => deelnemer({ partij }));
  assert.deepEqual(brief('2026-05-31', ...alle), leeg);
  const weg = { ...leeg, eerder: [{ naam: 'OM', sinds: '2026-01-02' }] };
  assert.deepEqual(brief('2026-06-01', ...alle), weg);
  assert.deepEqual(brief('2026-06-01'), weg);
  assert.deepEqual(briefontvangersUit([], organisaties, '2026-06-02', '2026-07-01'), leeg);
});

test('wie later deelnam staat erin vanaf die dag, wie wegging bij wie niets meer krijgt', () => {
  const rijen = [
    deelnemer({ partij: 'r', vanaf: '2026-03-01' }),
    deelnemer({ partij: 'c', tot: '2026-02-10' }),
    deelnemer({ partij: 'c', vanaf: '2026-04-01', tot: '2026-04-02' }),
  ];
  const raad = { naam: 'Raad', sinds: '2026-03-01' };
  const reclassering = { naam: 'Reclassering', sinds: '2026-01-05' };
  assert.deepEqual(brief('2026-01-04', ...rijen), leeg);
  assert.deepEqual(brief('2026-02-09', ...rijen), { ...leeg, nu: [reclassering] });
  assert.deepEqual(brief('2026-02-10', ...rijen), { ...leeg, eerder: [reclassering] });
  assert.deepEqual(brief('2026-03-01', ...rijen), { ...leeg, nu: [raad], eerder: [reclassering] });
  assert.deepEqual(brief('2026-04-01', ...rijen), { ...leeg, nu: [reclassering, raad] });
});

test('een partner kan krijgen vanaf deelname, krijgt vanaf het plan, en had wat werd verstrekt ook als dat eindigde', () => {
  const neemtDeel = deelnemer({ externe_partner: 'b' });
  const brug = (sinds: string) => [{ naam: 'De Brug', sinds }];
  assert.deepEqual(brief('2026-02-01', neemtDeel, plan('2026-02-02')), { ...leeg, mogelijk: ['De Brug'] });
  assert.deepEqual(brief('2026-02-02', neemtDeel, plan('2026-02-02')), { ...leeg, nu: brug('2026-02-02') });
  assert.deepEqual(
    brief('2026-02-02', deelnemer({ externe_partner: 'b', tot: '2026-02-01' }), plan('2026-02-02')),
    leeg,
  );
  assert.deepEqual(brief('2026-03-01', neemtDeel, verstrekt('b', '2026-02-07')), { ...leeg, nu: brug('2026-02-07') });
  assert.deepEqual(brief('2026-03-01', neemtDeel, verstrekt('b', '2026-02-07', '2026-03-01')), {
    ...{ nu: [], eerder: brug('2026-02-07'), mogelijk: ['De Brug'] },
  });
  // Gone, and struck since: what it had it had.
  const weg = deelnemer({ externe_partner: 'k', tot: '2026-02-20' });
  assert.deepEqual(brief('2026-03-01', weg, verstrekt('k', '2026-02-07', '2026-02-20')), {
    ...leeg,
    eerder: [{ naam: 'De Kade', sinds: '2026-02-07' }],
  });
});

test('wie om een besluit is gevraagd las wat daarover is gezegd, zolang dat openstond', () => {
  const gevraagd = maak('voorstel', {
    vereist: ['politie', 'rvdk'],
    ingediend_op: '2026-02-01',
    gesloten_op: '2026-02-09',
  });
  const raad = [{ naam: 'Raad', sinds: '2026-02-01' }];
  assert.deepEqual(brief('2026-02-08', gevraagd), { ...leeg, nu: raad });
  assert.deepEqual(brief('2026-02-09', gevraagd), { ...leeg, eerder: raad });
});

test('de brief noemt wie het overzicht noemt, met dezelfde eerste dag', () => {
  const rijen = [
    deelnemer({ partij: 'r', vanaf: '2026-03-01' }),
    deelnemer({ partij: 'c', tot: '2026-02-10' }),
    deelnemer({ externe_partner: 'b' }),
    plan('2026-02-02'),
    verstrekt('k', '2026-02-07', '2026-02-20'),
  ];
  const { nu, eerder } = brief('2026-04-01', ...rijen);
  const overzicht = ontvangersUit('casusoverleg', rijen, organisaties, null);
  const genoemd = new Set(
    rijen.flatMap((rij) =>
      overzicht(
        rij,
        [rij.rij['vastgesteld_op'], rij.rij['verstrekt_op']].map(String).find((op) => op !== 'undefined') ?? null,
      ),
    ),
  );
  for (const { naam, sinds } of [...nu, ...eerder])
    assert.ok(genoemd.has(`${naam} (${sinds.split('-').toReversed().join('-')})`), naam);
  assert.deepEqual(
    new Set([...genoemd].map((wie) => wie.replace(/ \(.*/, ''))),
    new Set([...nu, ...eerder].map(({ naam }) => naam)),
  );
});
