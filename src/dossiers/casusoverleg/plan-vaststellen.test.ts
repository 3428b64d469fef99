// plan-vaststellen through the gate: from then on the external partners of the case read this version.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, plan, vaststelling } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('het plan is vastgesteld, door wie en wanneer; een externe partner leest het vanaf nu', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const zietGgz = async () =>
    (await wereld.lukt('plan-inzien', 'ggz', { casus })).plannen.map((elk) => [elk.versie, elk.stand]);
  assert.deepEqual(await zietGgz(), []);
  const { versie } = await wereld.lukt('plan-vaststellen', 'reclassering', vaststelling(casus));
  assert.equal(versie, 1);
  assert.deepEqual(
    await wereld.achter(
      `select p.stand, p.vastgesteld_door, p.vastgesteld_op::text, p.motivering is not null as gemotiveerd, c.stand as casus
       from casusoverleg.plan p join casusoverleg.casus c on c.id = p.casus where c.id = $1`,
      [casus],
    ),
    [
      {
        stand: 'vastgesteld',
        vastgesteld_door: wereld.mensen.reclassering,
        vastgesteld_op: '2026-11-23',
        gemotiveerd: true,
        casus: 'plan-vastgesteld',
      },
    ],
  );
  assert.deepEqual(await zietGgz(), [[1, 'vastgesteld']]);
});

test('een vastgesteld plan verandert niet meer: een volgende versie staat ernaast', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const lees = async () =>
    (await wereld.lukt('casus-inzien', 'om', { id: casus })).plannen.find((elk) => elk.versie === 1);
  const toen = await lees();
  await wereld.lukt('plan-opstellen', 'om', { ...plan(casus), doelen: ['a'] });
  await wereld.lukt('maatregel-opnemen', 'om', maatregel(casus, wereld.partijen.om));
  assert.deepEqual(await lees(), toen);
});

test('zonder maatregel, zonder motivering of zonder plan in opstelling kan het niet', async () => {
  const nieuw = await brengTotCasus(wereld);
  assert.deepEqual(await wereld.weigert('plan-vaststellen', 'rvdk', { id: nieuw.casus }), [
    'stand-staat-niet-toe',
    'doel-plan-ontbreekt',
    'maatregel-ontbreekt',
    'motivering-ontbreekt',
  ]);
  await wereld.lukt('plan-opstellen', 'rvdk', plan(nieuw.casus));
  assert.deepEqual(await wereld.weigert('plan-vaststellen', 'rvdk', vaststelling(nieuw.casus)), [
    'maatregel-ontbreekt',
  ]);
  const klaar = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.deepEqual(await wereld.weigert('plan-vaststellen', 'rvdk', vaststelling(klaar.casus)), [
    'stand-staat-niet-toe',
  ]);
});
