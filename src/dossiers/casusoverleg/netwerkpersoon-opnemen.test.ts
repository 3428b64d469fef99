// netwerkpersoon-opnemen through the gate: a person of the network with a part in the plan, and nothing of him for externals.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { netwerkpersoon } from '../../../test/proefdossierwerk.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('de persoon staat met rol en noodzaak in het bestand onder letter g, en de casus is langs hem te vinden', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { gegeven } = await wereld.lukt('netwerkpersoon-opnemen', 'rvdk', {
    ...netwerkpersoon(casus),
    verblijfToelichting: '',
  });
  const gezien = await wereld.lukt('casus-inzien', 'om', { id: casus });
  const item = gezien.gegevens.find(({ id }) => id === gegeven);
  assert.ok(item?.soort === 'netwerkpersoon');
  assert.deepEqual(
    [item.letter, item.bron.soort, item.inhoud],
    [
      'g',
      'rvdk',
      {
        naw: { voornaam: 'Lonneke', achternaam: 'Netwerker' },
        rol: 'zus, helpt bij afspraken',
        noodzaak: 'Voert maatregel 5 mee uit.',
      },
    ],
  );
  const { resultaten } = await wereld.lukt('casussen-zoeken', 'gemeente', { tekst: 'netwerker' });
  assert.deepEqual(
    resultaten.map(({ id, via }) => [id, via]),
    [[casus, 'netwerkpersoon']],
  );
  // The plan that externals read does not name him.
  assert.ok(!JSON.stringify(await wereld.lukt('plan-inzien', 'ggz', {})).includes('Netwerker'));
});

test('zonder rol of noodzaak wordt niemand opgenomen, en wie niet deelneemt vindt de casus niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(
    await wereld.weigert('netwerkpersoon-opnemen', 'uitvoerder', { id: casus, persoon: { achternaam: 'Iemand' } }),
    ['rol-ontbreekt', 'noodzaak-ontbreekt'],
  );
  for (const wie of ['ggz', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('netwerkpersoon-opnemen', wie, netwerkpersoon(casus)), ['niet-bevoegd']);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  assert.deepEqual(await wereld.doe('netwerkpersoon-opnemen', 'rvdk', netwerkpersoon(casus)), {
    soort: 'niet-gevonden',
  });
});
