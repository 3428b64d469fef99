// monitoring-vastleggen through the gate: the planned round is held, with progress, conclusion, outcome and the next day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (casus: string) => wereld.lukt('casus-inzien', 'om', { id: casus });

test('de geplande ronde wordt gehouden en de volgende staat klaar', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const gepland = await wereld.lukt('monitoring-plannen', 'uitvoerder', { id: casus, dag: '2026-11-24' });
  wereld.klok.zet('2026-11-25');
  const maatregel = (await lees(casus)).plannen[0]?.maatregelen[0];
  const { monitoring } = await wereld.lukt('monitoring-vastleggen', 'rvdk', {
    id: casus,
    dag: '2026-11-24',
    conclusie: 'Betrokkene komt op alle afspraken.',
    uitkomst: 'afschalen',
    volgende: '2026-12-20',
    maatregelen: [{ maatregel: maatregel?.id ?? '', tekst: 'Vier gesprekken.' }],
  });
  assert.equal(monitoring, gepland.monitoring);
  const gelezen = await lees(casus);
  assert.deepEqual(
    gelezen.monitoring.map(({ id: _, ...ronde }) => ronde),
    [
      {
        stand: 'gehouden',
        geplandOp: '2026-11-24',
        gehoudenOp: '2026-11-24',
        versie: 1,
        uitkomst: 'afschalen',
        conclusie: 'Betrokkene komt op alle afspraken.',
      },
      { stand: 'gepland', geplandOp: '2026-12-20', gehoudenOp: null, versie: null, uitkomst: null, conclusie: null },
    ],
  );
  assert.deepEqual(
    gelezen.voortgang.map(({ lijn, monitoring: ronde, inhoud }) => [lijn, ronde, inhoud]),
    [[maatregel?.lijn, monitoring, { vorm: 'voortgang', tekst: 'Vier gesprekken.' }]],
  );
  assert.equal(gelezen.laatsteVerwerking, '2026-11-25');
  wereld.klok.zet('2026-11-23');
});

test('een ronde die niet was gepland staat op zichzelf; wie adviseert te sluiten hoeft geen volgende', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const ronde = { id: casus, dag: '2026-11-23', conclusie: 'De doelen zijn bereikt.' };
  assert.deepEqual(await wereld.weigert('monitoring-vastleggen', 'om', { ...ronde, uitkomst: 'doorgaan' }), [
    'volgende-ronde-ontbreekt',
  ]);
  await wereld.lukt('monitoring-vastleggen', 'om', { ...ronde, uitkomst: 'sluiting-adviseren' });
  const { monitoring } = await lees(casus);
  assert.deepEqual(
    monitoring.map(({ stand, geplandOp, gehoudenOp, uitkomst }) => [stand, geplandOp, gehoudenOp, uitkomst]),
    [['gehouden', null, '2026-11-23', 'sluiting-adviseren']],
  );
});

test('in een ronde spreekt iedere deelnemer over elke maatregel van het plan, één keer en met woorden', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const maatregel = (await lees(casus)).plannen[0]?.maatregelen[0]?.id ?? '';
  const ronde = {
    id: casus,
    dag: '2026-11-23',
    conclusie: 'Loopt.',
    uitkomst: 'doorgaan',
    volgende: '2026-12-20',
  } as const;
  assert.deepEqual(
    await wereld.weigert('monitoring-vastleggen', 'om', {
      ...ronde,
      maatregelen: [{ maatregel }, { maatregel, tekst: 'x' }, { maatregel: casus, tekst: 'x' }],
    }),
    ['maatregel-onbekend', 'dubbel-genoemd', 'voortgang-ontbreekt'],
  );
});
