// doorverstrekking-intrekken through the gate: the receiver sees nothing from that moment, the record stays.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stelAfsluitingVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const reden = 'De behandeling is gestopt.';

test('de partij die verstrekte trekt in; de partner ziet niets meer en de lijst houdt alles', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld);
  const ontvangen = async () => (await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', { casus })).ontvangen;
  assert.equal((await ontvangen()).length, 1);
  wereld.klok.zet('2026-12-01');
  try {
    await wereld.lukt('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden });
    assert.deepEqual(await ontvangen(), []);
    assert.equal((await wereld.lukt('casus-inzien', 'rvdk', { id: casus })).laatsteVerwerking, '2026-12-01');
    const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'reclassering', { casus });
    assert.deepEqual(
      verstrekkingen.map((elk) => [elk.stand, elk.verstrektOp, elk.ingetrokkenOp, elk.ingetrokkenDoor]),
      [['ingetrokken', '2026-11-23', '2026-12-01', 'Loes Verkuyl']],
    );
    assert.deepEqual([verstrekkingen[0]?.redenIntrekking, verstrekkingen[0]?.gegevens?.length], [reden, 2]);
    assert.deepEqual(
      await wereld.weigert('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden }),
      ['doorverstrekking-loopt-niet'],
    );
  } finally {
    wereld.klok.zet('2026-11-23');
  }
});

test('een kernpartij kan het ook; een andere partij, de uitvoerder en de partner zelf niet', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld);
  const invoer = { id: casus, doorverstrekking, reden };
  assert.deepEqual(await wereld.weigert('doorverstrekking-intrekken', 'reclassering', invoer), [
    'niet-uw-doorverstrekking',
  ]);
  for (const wie of ['uitvoerder', 'ggz'] as const)
    assert.deepEqual(await wereld.weigert('doorverstrekking-intrekken', wie, invoer), ['niet-bevoegd']);
  assert.deepEqual(await wereld.weigert('doorverstrekking-intrekken', 'om', { ...invoer, reden: ' ' }), [
    'reden-ontbreekt',
  ]);
  await wereld.lukt('doorverstrekking-intrekken', 'om', invoer);
});

test('wat nog niet is verstrekt valt niet in te trekken', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  assert.deepEqual(await wereld.weigert('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden }), [
    'doorverstrekking-loopt-niet',
  ]);
});

test('na de afsluiting kan het nog: de partner ziet niets meer, en de bewaartermijn schuift niet op', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(
    wereld,
    'verstrekt',
    await brengTotCasus(wereld, 'plan-vastgesteld'),
  );
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  wereld.klok.zet('2026-12-01');
  const [voor] = (await wereld.lukt('verstrekkingen-inzien', 'rvdk', { casus })).verstrekkingen;
  assert.ok(
    voor?.mogelijkheden.some(
      ({ handeling, weigeringen }) => handeling === 'doorverstrekking-intrekken' && weigeringen.length === 0,
    ),
  );
  await wereld.lukt('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden });
  const { ontvangen } = await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', { casus });
  const { stand, laatsteVerwerking } = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  wereld.klok.zet('2026-11-23');
  assert.deepEqual([ontvangen, stand, laatsteVerwerking], [[], 'gesloten', '2026-11-23']);
});
