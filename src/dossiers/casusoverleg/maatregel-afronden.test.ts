// maatregel-afronden through the gate: the status in the plan, whether the result was reached in the sealed words only.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, plan, vaststelling } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (casus: string) => wereld.lukt('casus-inzien', 'gemeente', { id: casus });
const maatregelVan = async (casus: string) => (await lees(casus)).plannen.at(-1)?.maatregelen[0]?.id ?? '';
const einde = { dag: '2026-11-23', tekst: 'Gedaan; geen incidenten sindsdien.' } as const;

test('bereikt en niet bereikt ronden af, stoppen stopt; daarna loopt de maatregel niet meer', async () => {
  for (const [uitkomst, stand] of [
    ['bereikt', 'afgerond'],
    ['niet-bereikt', 'afgerond'],
    ['gestopt', 'gestopt'],
  ] as const) {
    const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
    const maatregel = await maatregelVan(casus);
    await wereld.lukt('maatregel-afronden', 'gemeente', { id: casus, maatregel, ...einde, uitkomst });
    const { plannen, voortgang } = await lees(casus);
    assert.deepEqual(
      [plannen[0]?.maatregelen[0]?.stand, plannen[0]?.maatregelen[0]?.geslotenOp],
      [stand, '2026-11-23'],
    );
    assert.deepEqual(
      voortgang.map(({ inhoud }) => inhoud),
      [{ vorm: 'afronding', uitkomst, tekst: einde.tekst }],
    );
    assert.deepEqual(
      await wereld.weigert('maatregel-afronden', 'gemeente', { id: casus, maatregel, ...einde, uitkomst }),
      ['geen-eigen-maatregel', 'maatregel-niet-lopend'],
    );
  }
});

test('de stand gaat mee naar een volgende versie, ook naar een die al in opstelling is', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const maatregel = await maatregelVan(casus);
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-afronden', 'gemeente', { id: casus, maatregel, ...einde, uitkomst: 'bereikt' });
  const standen = async () =>
    (await lees(casus)).plannen.map(({ versie, maatregelen }) => [versie, ...maatregelen.map(({ stand }) => stand)]);
  assert.deepEqual(await standen(), [
    [1, 'afgerond'],
    [2, 'afgerond'],
  ]);
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  assert.deepEqual((await standen()).at(-1), [3, 'afgerond']);
  const lijnen = (await lees(casus)).plannen.map(({ maatregelen }) => maatregelen[0]?.lijn);
  assert.equal(new Set(lijnen).size, 1);
});
