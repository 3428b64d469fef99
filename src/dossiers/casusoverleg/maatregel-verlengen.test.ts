// maatregel-verlengen through the gate: MS-01, measure 5, that was extended after its last day with the old day in sight.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel as opname, plan, vaststelling } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (casus: string) => wereld.lukt('casus-inzien', 'gemeente', { id: casus });

test('een maatregel van een externe partner wordt na zijn dag verklaard en verlengd, twee keer', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const { maatregel } = await wereld.lukt('maatregel-opnemen', 'uitvoerder', {
    ...opname(casus, wereld.partners.ggz),
    uiterlijk: '2026-11-30',
  });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  wereld.klok.zet('2026-12-02');
  const verleng = (uiterlijk: string) => ({ id: casus, maatregel, uiterlijk, reden: 'De schuldregeling loopt uit.' });
  assert.deepEqual(await wereld.weigert('maatregel-verlengen', 'uitvoerder', verleng('2026-12-01')), [
    'verlenging-ongeldig',
  ]);
  await wereld.lukt('maatregel-verlengen', 'uitvoerder', verleng('2026-12-09'));
  assert.deepEqual(await wereld.weigert('maatregel-verlengen', 'uitvoerder', verleng('2026-12-09')), [
    'verlenging-ongeldig',
  ]);
  await wereld.lukt('maatregel-verlengen', 'uitvoerder', verleng('2026-12-20'));
  const { plannen, voortgang, laatsteVerwerking } = await lees(casus);
  const gelezen = plannen[0]?.maatregelen.find(({ id }) => id === maatregel);
  assert.deepEqual([gelezen?.afgesproken, gelezen?.uiterlijk], ['2026-11-30', '2026-12-20']);
  assert.deepEqual(
    voortgang.map(({ inhoud, dag }) => [dag, inhoud.vorm === 'verlenging' ? [inhoud.van, inhoud.tot] : []]),
    [
      ['2026-12-02', ['2026-11-30', '2026-12-09']],
      ['2026-12-02', ['2026-12-09', '2026-12-20']],
    ],
  );
  assert.equal(laatsteVerwerking, '2026-12-02');
  // The moved day is the agreed one of the next version.
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-verlengen', 'uitvoerder', verleng('2026-12-24'));
  const nieuw = (await lees(casus)).plannen.at(-1)?.maatregelen.find(({ lijn }) => lijn === gelezen?.lijn);
  assert.deepEqual([nieuw?.afgesproken, nieuw?.uiterlijk], ['2026-12-20', '2026-12-24']);
  wereld.klok.zet('2026-11-23');
});

test('zonder reden, of voor een ander, verlengt niemand', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const maatregel = (await lees(casus)).plannen[0]?.maatregelen[0]?.id ?? '';
  const invoer = { id: casus, maatregel, uiterlijk: '2027-03-01' };
  assert.deepEqual(await wereld.weigert('maatregel-verlengen', 'gemeente', invoer), ['reden-ontbreekt']);
  assert.deepEqual(await wereld.weigert('maatregel-verlengen', 'om', { ...invoer, reden: 'x' }), [
    'geen-eigen-maatregel',
  ]);
});
