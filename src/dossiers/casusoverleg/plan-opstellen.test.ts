// plan-opstellen through the gate: a plan with an aim of art. 3; a next version, or a draft anew, takes its measures along.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, plan } from '../../../test/proefdossiers.ts';
import { achterblijver } from '../../../test/proefdossierwerk.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const plannen = (casus: string) =>
  wereld.achter(
    'select versie, stand, doelen from casusoverleg.plan where casus = $1 order by opgesteld_op, versie, stand desc',
    [casus],
  );

test('het eerste plan is versie 1 in opstelling, en de casus weet het', async () => {
  const { casus } = await brengTotCasus(wereld);
  wereld.klok.zet('2026-11-24');
  const { versie } = await wereld.lukt('plan-opstellen', 'rvdk', { ...plan(casus), doelen: ['b', 'c', 'b'] });
  wereld.klok.zet('2026-11-23');
  assert.equal(versie, 1);
  assert.deepEqual(await plannen(casus), [{ versie: 1, stand: 'in-opstelling', doelen: ['b', 'c'] }]);
  const gezien = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  assert.deepEqual([gezien.stand, gezien.laatsteVerwerking], ['plan-in-opstelling', '2026-11-24']);
  assert.equal(gezien.plannen[0]?.doelomschrijving, plan(casus).doelomschrijving);
});

test('na vaststelling begint een volgende versie met de maatregelen die meegaan', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.equal((await wereld.lukt('plan-opstellen', 'om', plan(casus))).versie, 2);
  const gezien = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.deepEqual(
    gezien.plannen.map((elk) => [elk.versie, elk.stand, elk.maatregelen.map(({ inhoud }) => inhoud.omschrijving)]),
    [
      [1, 'vastgesteld', ['Wekelijks gesprek met een mentor.']],
      [2, 'in-opstelling', ['Wekelijks gesprek met een mentor.']],
    ],
  );
});

test('een concept kan opnieuw, met gekozen maatregelen; het oude vervalt en blijft bewaard', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  await wereld.lukt('maatregel-opnemen', 'om', { ...maatregel(casus, wereld.partijen.om), omschrijving: 'Toezicht.' });
  assert.equal((await wereld.lukt('plan-opstellen', 'rvdk', { ...plan(casus), maatregelen: [2] })).versie, 1);
  assert.deepEqual(
    (await plannen(casus)).map(({ versie, stand }) => [versie, stand]),
    [
      [1, 'vervallen'],
      [1, 'in-opstelling'],
    ],
  );
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.deepEqual(
    gezien.plannen.map((elk) => elk.maatregelen.map(({ nummer, inhoud }) => [nummer, inhoud.omschrijving])),
    [[[1, 'Toezicht.']]],
  );
});

test('zonder doel, of met een doel voor achterblijvers zonder hun wens, kan het niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(
    await wereld.weigert('plan-opstellen', 'rvdk', { id: casus, doelen: [], doelomschrijving: 'Iets.' }),
    ['doel-plan-ontbreekt'],
  );
  assert.deepEqual(await wereld.weigert('plan-opstellen', 'rvdk', { id: casus, doelen: ['f'] }), [
    'doel-plan-ontbreekt',
    'wens-achterblijver-ontbreekt',
  ]);
  // Somebody left behind who asked for nothing does not meet it; the first who asked for help does.
  await wereld.lukt('achterblijver-opnemen', 'rvdk', { ...achterblijver(casus), hulp: false, wensOp: undefined });
  assert.deepEqual(await wereld.weigert('plan-opstellen', 'rvdk', { ...plan(casus), doelen: ['f'] }), [
    'wens-achterblijver-ontbreekt',
  ]);
  await wereld.lukt('achterblijver-opnemen', 'rvdk', { ...achterblijver(casus), wensOp: '2026-11-23' });
  await wereld.lukt('achterblijver-opnemen', 'rvdk', { ...achterblijver(casus), wensOp: '2026-11-20' });
  await wereld.lukt('plan-opstellen', 'rvdk', { ...plan(casus), doelen: ['f'] });
  const { plannen } = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.deepEqual(
    plannen.map((elk) => elk.wensAchterblijver),
    ['2026-11-20'],
  );
  await wereld.lukt('plan-opstellen', 'rvdk', plan(casus));
  const zonder = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.deepEqual(
    zonder.plannen.map((elk) => elk.wensAchterblijver),
    [null],
  );
});

test('wie niet deelneemt vindt de casus niet, en een externe partner stelt niets op', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(await wereld.weigert('plan-opstellen', 'ggz', plan(casus)), ['niet-bevoegd']);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.reclassering,
  ]);
  assert.deepEqual(await wereld.doe('plan-opstellen', 'reclassering', plan(casus)), { soort: 'niet-gevonden' });
});
