// plan-inzien through the gate: the adopted plan of the own cases, and nothing that is not in it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, onderwerp, plan, signaal } from '../../../test/proefdossiers.ts';
import { achterblijver } from '../../../test/proefdossierwerk.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een externe partner leest doelen en maatregelen van het geldende plan, zonder naam, signaal of toelichting', async () => {
  const wie = onderwerp({ voornaam: 'Zelda', achternaam: 'Onnoembaar' });
  const { casus, casusnummer } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: wie }));
  await wereld.lukt('achterblijver-opnemen', 'rvdk', achterblijver(casus));
  await wereld.lukt('plan-opstellen', 'rvdk', {
    ...plan(casus),
    doelen: ['b', 'f'],
    verblijfToelichting: 'Verblijft soms in Gent.',
  });
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partners.ggz));
  await wereld.lukt('plan-vaststellen', 'uitvoerder', { id: casus, motivering: 'Geheime overweging.' });
  const { plannen } = await wereld.lukt('plan-inzien', 'ggz', {});
  assert.equal(plannen.length, 1);
  const [gezien] = plannen;
  assert.deepEqual(
    [gezien?.casus, gezien?.casusnummer, gezien?.versie, gezien?.doelen, gezien?.maatregelen.length],
    [casus, casusnummer, 1, ['b', 'f'], 1],
  );
  assert.deepEqual([gezien?.wensAchterblijver, gezien?.verblijfToelichting], [null, null]);
  const tekst = JSON.stringify(plannen);
  for (const geheim of [
    'Zelda',
    'Achterhuis',
    'echtgenote',
    'Onnoembaar',
    'pamfletten',
    'Gent',
    'Geheime overweging',
    'W-2026',
  ])
    assert.ok(!tekst.includes(geheim), geheim);
  // Those who keep the case do read why.
  const deelnemer = (await wereld.lukt('plan-inzien', 'rvdk', { casus })).plannen[0];
  assert.equal(deelnemer?.verblijfToelichting, 'Verblijft soms in Gent.');
});

test('een volgende versie in opstelling blijft verborgen tot zij is vastgesteld', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.lukt('plan-opstellen', 'om', { ...plan(casus), doelomschrijving: 'Nieuwe richting.' });
  const versies = async () => (await wereld.lukt('plan-inzien', 'ggz', { casus })).plannen.map((elk) => elk.versie);
  assert.deepEqual(await versies(), [1]);
  await wereld.lukt('plan-vaststellen', 'om', { id: casus, motivering: 'Akkoord.' });
  assert.deepEqual(await versies(), [2]);
});

test('een casus van een ander bestaat niet, en wie van bijlage 1 is geschrapt leest niets meer', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.deepEqual(await wereld.doe('plan-inzien', 'lyceum', { casus }), { soort: 'niet-gevonden' });
  assert.deepEqual((await wereld.lukt('plan-inzien', 'lyceum', {})).plannen, []);
  await wereld.achter(`update beheer.externe_partner set bijlage1_tot = '2026-11-23' where id = $1`, [
    wereld.partners.ggz,
  ]);
  assert.deepEqual(await wereld.weigert('plan-inzien', 'ggz', {}), ['geen-mandaat']);
  await wereld.achter('update beheer.externe_partner set bijlage1_tot = null where id = $1', [wereld.partners.ggz]);
});

test('wie geen deel heeft in het casusoverleg leest geen plan', async () => {
  for (const wie of ['fg', 'beveiliging', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('plan-inzien', wie, {}), ['niet-bevoegd']);
});
