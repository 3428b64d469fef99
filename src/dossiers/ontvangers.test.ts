// Test of who received what of a dossier, and from which day: everybody who could read it, and nobody else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rij } from './inzagerijen.ts';
import { type Organisatie, ontvangersUit } from './ontvangers.ts';

const partij = (id: string, naam: string, soort: string, einde: string | null = null): Organisatie => ({
  ...{ id, naam, soort, einde },
});
const organisaties: readonly Organisatie[] = [
  partij('g', 'Gemeente', 'gemeente'),
  partij('o', 'OM', 'om'),
  partij('p', 'Politie', 'politie'),
  partij('r', 'Raad', 'rvdk'),
  partij('c', 'Reclassering', 'reclassering', '2026-06-01'),
  { id: 'b', naam: 'De Brug', soort: undefined, einde: null },
  { id: 'k', naam: 'De Kade', soort: undefined, einde: null },
];
const maak = (tabel: string, rij: Rij['rij']): Rij => ({ tabel, rij });
const deelnemer = (anders: Rij['rij']) =>
  maak('deelnemer', { partij: null, externe_partner: null, tot: null, ...anders });
const gegeven = (id: string, anders: Rij['rij'] = {}) => maak('gegeven', { id, soort: 'signaal', ...anders });
const casus = (...rijen: readonly Rij[]) => ontvangersUit('casusoverleg', rijen, organisaties, null);

test('een weegdossier lezen de kernpartijen, vanaf de dag van het stuk; wie toen geen partij meer was niet', () => {
  const zonderOm = organisaties.map((een) => (een.id === 'o' ? { ...een, einde: '2026-03-02' } : een));
  const van = (wie: readonly Organisatie[], dag: string | null) =>
    ontvangersUit('weegploeg', [], wie, null)(gegeven('1'), dag);
  assert.deepEqual(van(zonderOm, '2026-03-01'), ['Gemeente (01-03-2026)', 'OM (01-03-2026)', 'Politie (01-03-2026)']);
  assert.deepEqual(van(zonderOm, '2026-03-02'), ['Gemeente (02-03-2026)', 'Politie (02-03-2026)']);
  assert.deepEqual(van(zonderOm, null), ['Gemeente', 'OM', 'Politie']);
});

test('wat verzegeld binnenkwam kreeg de gemeente op de dag van de vrijgave, politie en OM eerder', () => {
  const rijen = [
    gegeven('1', { wpg_regime: '9' }),
    gegeven('2', { soort: 'melder', bij: '1' }),
    maak('vrijgave', { gegeven: '1', vrijgegeven_op: '2026-04-10' }),
  ];
  for (const rij of rijen.slice(0, 2))
    assert.deepEqual(ontvangersUit('weegploeg', rijen, organisaties, null)(rij, '2026-04-01'), [
      ...['OM (01-04-2026)', 'Politie (01-04-2026)', 'Gemeente (10-04-2026)'],
    ]);
});

test('in een casus lezen de deelnemers, vanaf de laatste van deelname en stuk; wie eerder wegging niet', () => {
  const van = casus(
    deelnemer({ partij: 'g', vanaf: '2026-01-05' }),
    deelnemer({ partij: 'r', vanaf: '2026-03-01' }),
    deelnemer({ partij: 'c', vanaf: '2026-01-05', tot: '2026-02-10' }),
    deelnemer({ externe_partner: 'b', vanaf: '2026-01-05' }),
  );
  const weg = 'Reclassering (10-02-2026)';
  assert.deepEqual(van(gegeven('1'), '2026-02-09'), [
    ...['Gemeente (09-02-2026)', 'Reclassering (09-02-2026)', 'Raad (01-03-2026)'],
  ]);
  assert.deepEqual(van(gegeven('1'), '2026-02-10'), ['Gemeente (10-02-2026)', weg, 'Raad (01-03-2026)']);
  assert.deepEqual(van(gegeven('1'), '2026-02-11'), ['Gemeente (11-02-2026)', 'Raad (01-03-2026)']);
  assert.deepEqual(van(gegeven('1'), '2026-03-02'), ['Gemeente (02-03-2026)', 'Raad (02-03-2026)']);
  // Without a day of its own it goes by participation.
  assert.deepEqual(van(gegeven('1'), null), [
    ...['Gemeente (05-01-2026)', 'Reclassering (05-01-2026)', 'Raad (01-03-2026)'],
  ]);
});

test('wie twee keer deelnam staat er een keer, met de eerste dag waarop hij kon lezen', () => {
  const twee = [
    deelnemer({ partij: 'r', vanaf: '2026-05-01' }),
    deelnemer({ partij: 'r', vanaf: '2026-01-05', tot: '2026-02-01' }),
  ];
  assert.deepEqual(casus(...twee)(gegeven('1'), '2026-01-10'), ['Raad (10-01-2026)']);
  assert.deepEqual(casus(...twee.toReversed())(gegeven('1'), '2026-01-10'), ['Raad (10-01-2026)']);
  assert.deepEqual(casus(...twee)(gegeven('1'), '2026-02-02'), ['Raad (01-05-2026)']);
});

test('politiegegevens onder de machtiging kregen alleen de kernpartijen die deelnemen', () => {
  const deel = ['g', 'p', 'r'].map((id) => deelnemer({ partij: id, vanaf: '2026-01-05' }));
  for (const wpg_regime of ['9', '10-1-a', '10-1-c']) {
    const item = gegeven('1', { wpg_regime });
    const vrijgave = maak('vrijgave', { gegeven: '1', vrijgegeven_op: '2026-02-03' });
    assert.deepEqual(casus(...deel, item, vrijgave)(item, '2026-02-01'), [
      ...['Politie (01-02-2026)', 'Gemeente (03-02-2026)'],
    ]);
  }
  const gewoon = gegeven('1', { wpg_regime: '8' });
  assert.equal(casus(...deel, gewoon)(gewoon, '2026-02-01').length, 3);
});

test('een partner leest plan en maatregel vanaf de vaststelling, en geen andere actie', () => {
  const rijen = [
    gegeven('m', { soort: 'actie' }),
    gegeven('v', { soort: 'actie' }),
    maak('plan', { id: 'een', vastgesteld_op: '2026-02-01' }),
    maak('plan', { id: 'twee', vastgesteld_op: '2026-04-01' }),
    maak('plan', { id: 'concept', vastgesteld_op: null }),
    maak('maatregel', { gegeven: 'm', plan: 'concept' }),
    maak('maatregel', { gegeven: 'm', plan: 'twee' }),
    maak('maatregel', { gegeven: 'm', plan: 'een' }),
  ];
  const [m, v, een, twee, concept] = rijen;
  assert.ok(m && v && een && twee && concept);
  const van = (anders: Rij['rij'], rij: Rij) =>
    casus(...rijen, deelnemer({ externe_partner: 'b', ...anders }))(rij, '2026-01-20');
  const vroeg = { vanaf: '2026-01-10' };
  assert.deepEqual(
    [m, een, twee].map((rij) => van(vroeg, rij)),
    [['De Brug (01-02-2026)'], ['De Brug (01-02-2026)'], ['De Brug (01-04-2026)']],
  );
  assert.deepEqual(
    [v, concept].map((rij) => van(vroeg, rij)),
    [[], []],
  );
  assert.deepEqual(van({ vanaf: '2026-05-01' }, m), ['De Brug (01-05-2026)']);
  assert.deepEqual(van({ vanaf: '2026-01-10', tot: '2026-01-31' }, m), []);
  assert.deepEqual(van({ vanaf: '2026-01-10', tot: '2026-02-01' }, twee), []);
});

test('wat werd doorverstrekt kreeg die partner op die dag, en niemand wat niet werd verstrekt', () => {
  const item = gegeven('1');
  const uit = maak('doorverstrekking', { id: 'd1', externe_partner: 'b', verstrekt_op: '2026-03-09' });
  const versie = maak('doorverstrekt_gegeven', { id: 'x', doorverstrekking: 'd1', gegeven: '1' });
  const rijen = [
    item,
    uit,
    versie,
    maak('doorverstrekking', { id: 'd2', externe_partner: 'k', verstrekt_op: null }),
    maak('doorverstrekt_gegeven', { id: 'y', doorverstrekking: 'd2', gegeven: '1' }),
  ];
  for (const rij of [item, uit, versie]) assert.deepEqual(casus(...rijen)(rij, '2026-01-01'), ['De Brug (09-03-2026)']);
  assert.deepEqual(casus(...rijen)(gegeven('2'), '2026-01-01'), []);
  assert.deepEqual(casus(...rijen)(maak('stem', { id: '1' }), '2026-01-01'), []);
});

test('een voorstel las ook wie moest stemmen zonder deel te nemen', () => {
  const van = casus(deelnemer({ partij: 'g', vanaf: '2026-01-05' }));
  const vereist = ['gemeente', 'om', 'reclassering'];
  const samen = ['Gemeente (01-05-2026)', 'OM (01-05-2026)'];
  assert.deepEqual(van(maak('voorstel', { id: 'v', vereist }), '2026-05-01'), [...samen, 'Reclassering (01-05-2026)']);
  assert.deepEqual(van(maak('voorstel', { id: 'v', vereist }), '2026-06-01').length, 2);
  assert.deepEqual(van(maak('stem', { id: 's', vereist }), '2026-05-01'), ['Gemeente (01-05-2026)']);
});

test('een zienswijze over een correctie las alleen de partij die haar gaf', () => {
  const van = ontvangersUit('weegploeg', [], organisaties, null);
  assert.deepEqual(van(maak('correctiezienswijze', { id: 'z', partij: 'o' }), '2026-05-01'), ['OM (01-05-2026)']);
});

test('in het archief lezen ook de andere kernpartijen het, vanaf de dag dat het daar kwam', () => {
  const rijen = [deelnemer({ partij: 'g', vanaf: '2026-01-05' }), deelnemer({ partij: 'r', vanaf: '2026-01-05' })];
  const zonderPolitie = organisaties.map((een) => (een.id === 'p' ? { ...een, einde: '2027-02-01' } : een));
  assert.deepEqual(ontvangersUit('casusoverleg', rijen, zonderPolitie, '2027-02-01')(gegeven('1'), '2026-02-01'), [
    ...['Gemeente (01-02-2026)', 'Raad (01-02-2026)', 'OM (01-02-2027)'],
  ]);
});
