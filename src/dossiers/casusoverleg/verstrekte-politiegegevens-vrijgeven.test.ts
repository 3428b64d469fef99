// verstrekte-politiegegevens-vrijgeven through the gate: every condition recorded, open for the municipality and for nobody else.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengTotCasus, vrijgave } from '../../../test/proefdossiers.ts';
import { verstrekking, verstrekkingVerzegeld } from '../../../test/proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('na vrijgave lezen gemeente en uitvoerder het gegeven en waarop de vrijgave rust; de raad en de reclassering niets', async () => {
  const { casus } = await brengTotCasus(wereld);
  const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  wereld.klok.zet('2026-11-26');
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus, gegeven));
  wereld.klok.zet(begindag);
  for (const wie of ['gemeente', 'uitvoerder', 'politie', 'om'] as const) {
    const gezien = await wereld.lukt('casus-inzien', wie, { id: casus });
    const item = gezien.gegevens.find(({ id }) => id === gegeven);
    assert.deepEqual(
      [item?.soort, item?.verzegeld, item?.wpgRegime, item?.bron.soort],
      ['signaal', false, '9', 'politie'],
      wie,
    );
    assert.ok(gezien.gegevens.some(({ soort, bij }) => soort === 'inbrenger' && bij === gegeven));
    assert.deepEqual(
      item?.verstrekking?.ontvangers.map(({ soort, op }) => [soort, op]),
      [
        ['om', '2026-11-23'],
        ['gemeente', '2026-11-26'],
      ],
    );
    assert.deepEqual(gezien.vrijgaven, [
      {
        gegeven,
        vrijgegevenOp: '2026-11-26',
        vrijgegevenDoor: 'mr. Noor Terpstra',
        beveiligingsplan: gezien.vrijgaven[0]?.beveiligingsplan,
        doelen: ['a'],
        noodzaak: 'Zonder dit gegeven is de aanpak niet te bepalen.',
      },
    ]);
    // The day that the Board and the probation service read too tells of nothing.
    assert.equal(gezien.laatsteVerwerking, '2026-11-23');
  }
  for (const wie of ['rvdk', 'reclassering'] as const) {
    const gezien = await wereld.lukt('casus-inzien', wie, { id: casus });
    assert.deepEqual(gezien.vrijgaven, []);
    assert.ok(!JSON.stringify(gezien).includes(gegeven), wie);
  }
  assert.deepEqual(await wereld.weigert('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus, gegeven)), [
    'niet-verzegeld',
  ]);
});

test('zonder voorwaarden opent niets: alles wat ontbreekt staat in de weigering', async () => {
  const { casus } = await brengTotCasus(wereld);
  const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  assert.deepEqual(
    await wereld.weigert('verstrekte-politiegegevens-vrijgeven', 'politie', {
      id: casus,
      gegeven,
      opsporingsbelang: { geenBezwaar: false },
      functionaris: { akkoord: true, naam: 'x', datum: '2026-11-24' },
      om: { akkoord: false },
    }),
    [
      'doel-ontbreekt',
      'noodzaak-ontbreekt',
      'opsporingsbelang-verzet-zich',
      'functionaris-niet-geraadpleegd',
      'om-niet-geraadpleegd',
    ],
  );
  const plannen = await wereld.achter(`select id, dekt from beheer.beveiligingsplan`);
  await wereld.achter(`update beheer.beveiligingsplan set dekt = '{}'`);
  assert.deepEqual(await wereld.weigert('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus, gegeven)), [
    'maatregelen-gemeente-ontbreken',
  ]);
  for (const { id, dekt } of plannen)
    await wereld.achter('update beheer.beveiligingsplan set dekt = $2 where id = $1', [id, dekt]);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.gemeente,
  ]);
  assert.deepEqual(await wereld.weigert('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus, gegeven)), [
    'gemeente-geen-deelnemer',
  ]);
});

test('een gegeven dat niet is verstrekt, van een andere casus is of niet bestaat, is niet te vinden', async () => {
  const { casus } = await brengTotCasus(wereld);
  const ander = await brengTotCasus(wereld);
  const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(ander.casus));
  const { gegevens } = await wereld.lukt('casus-inzien', 'politie', { id: casus });
  for (const id of [gegeven, gegevens[0]?.id ?? '', randomUUID()])
    assert.deepEqual(await wereld.doe('verstrekte-politiegegevens-vrijgeven', 'politie', vrijgave(casus, id)), {
      soort: 'niet-gevonden',
    });
  const open = await wereld.lukt('gegeven-verstrekken', 'gemeente', verstrekking(casus));
  assert.deepEqual(await wereld.weigert('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus, open.gegeven)), [
    'niet-verzegeld',
  ]);
  for (const wie of ['gemeente', 'rvdk', 'uitvoerder', 'ggz'] as const)
    assert.deepEqual(
      await wereld.weigert('verstrekte-politiegegevens-vrijgeven', wie, vrijgave(ander.casus, gegeven)),
      ['niet-bevoegd'],
    );
});

test('de handeling wordt alleen aangeboden aan wie van iets verzegelds weet', async () => {
  const { casus } = await brengTotCasus(wereld);
  const biedtAan = async (wie: 'politie' | 'om' | 'gemeente' | 'rvdk' | 'uitvoerder') =>
    (await wereld.lukt('casus-inzien', wie, { id: casus })).mogelijkheden.find(
      ({ handeling }) => handeling === 'verstrekte-politiegegevens-vrijgeven',
    );
  for (const wie of ['politie', 'om'] as const) assert.equal(await biedtAan(wie), undefined);
  await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  for (const wie of ['politie', 'om'] as const) assert.deepEqual((await biedtAan(wie))?.weigeringen, []);
  for (const wie of ['gemeente', 'rvdk', 'uitvoerder'] as const) assert.equal(await biedtAan(wie), undefined);
});
