// advies-vastleggen through the gate: the answer belongs to its question, ends the duty, and names nobody either.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengTotCasus, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { adviesvraag } from '../../../test/proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('het antwoord staat bij de vraag, beëindigt de plicht en is er een keer', async () => {
  const { casus } = await brengTotCasus(wereld);
  const { advies } = await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus));
  const antwoord = { id: casus, advies, antwoord: 'Bied perspectief en een vaste begeleider.' };
  wereld.klok.zet('2026-12-10');
  await wereld.lukt('advies-vastleggen', 'uitvoerder', antwoord);
  const gezien = await wereld.lukt('casus-inzien', 'reclassering', { id: casus });
  wereld.klok.zet(begindag);
  const [rij] = gezien.adviezen;
  assert.deepEqual([gezien.adviezen.length, rij?.beantwoordOp], [1, '2026-12-10']);
  const item = gezien.gegevens.find(({ id }) => id === rij?.antwoord);
  assert.ok(item?.soort === 'actie');
  assert.deepEqual([item.bij, item.inhoud], [rij?.vraag, { antwoord: antwoord.antwoord }]);
  assert.equal(gezien.laatsteVerwerking, '2026-12-10');
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'uitvoerder', {});
  assert.ok(!plichten.some(({ soort }) => soort === 'advies-verwacht'));
  assert.deepEqual(await wereld.weigert('advies-vastleggen', 'uitvoerder', antwoord), ['geen-open-advies']);
});

test('een antwoord dat iemand noemt, leeg is of bij geen open vraag hoort wordt geweigerd', async () => {
  const wie = onderwerp({ achternaam: 'Noemenswaard' });
  const { casus } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: wie }));
  assert.deepEqual(
    await wereld.weigert('advies-vastleggen', 'uitvoerder', { id: casus, advies: randomUUID(), antwoord: 'x' }),
    ['geen-open-advies'],
  );
  const { advies } = await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus));
  assert.deepEqual(
    await wereld.weigert('advies-vastleggen', 'uitvoerder', { id: casus, advies: randomUUID(), antwoord: ' ' }),
    ['advies-al-beantwoord', 'antwoord-ontbreekt'],
  );
  assert.deepEqual(
    await wereld.weigert('advies-vastleggen', 'uitvoerder', {
      id: casus,
      advies,
      antwoord: 'Spreek met noemenswaard.',
    }),
    ['tekst-noemt-naam'],
  );
  assert.deepEqual(await wereld.weigert('advies-vastleggen', 'om', { id: casus, advies, antwoord: 'x' }), [
    'niet-bevoegd',
  ]);
});
