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

test('met de afsluiting eindigt zij vanzelf, dezelfde dag: de partner leest niets meer en hoort dat op nummer', async () => {
  const { casus, casusnummer, doorverstrekking } = await brengTotDoorverstrekking(
    wereld,
    'verstrekt',
    await brengTotCasus(wereld, 'plan-vastgesteld'),
  );
  const ontvangen = async () => (await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', { casus })).ontvangen;
  const gehoord = async (wie: 'ggz' | 'jeugdzorg' | 'rvdk') =>
    (await wereld.lukt('berichten-inzien', wie, {})).berichten
      .filter(({ soort, nummer }) => soort === 'verstrekking-geeindigd' && nummer === casusnummer)
      .map(({ dag, dossier }) => [dag, dossier]);
  assert.deepEqual([(await ontvangen()).length, await gehoord('ggz')], [1, []]);
  wereld.klok.zet('2026-12-01');
  try {
    await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
    assert.deepEqual(await ontvangen(), []);
    assert.deepEqual(
      [await gehoord('ggz'), await gehoord('jeugdzorg'), await gehoord('rvdk')],
      [[['2026-12-01', casus]], [], []],
    );
    const [verstrekking] = (await wereld.lukt('verstrekkingen-inzien', 'rvdk', { casus })).verstrekkingen;
    assert.deepEqual(
      [verstrekking?.stand, verstrekking?.ingetrokkenOp, verstrekking?.redenIntrekking],
      ['ingetrokken', '2026-12-01', 'De casus is gesloten.'],
    );
    assert.deepEqual(
      await wereld.weigert('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden }),
      ['doorverstrekking-loopt-niet'],
    );
  } finally {
    wereld.klok.zet('2026-11-23');
  }
});

test('wat in een eerder gesloten casus bleef lopen leest de partner niet, en is nog in te trekken zonder de bewaartermijn te verschuiven', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld);
  await wereld.achter(`update casusoverleg.casus set stand = 'gesloten' where id = $1`, [casus]);
  assert.deepEqual((await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', { casus })).ontvangen, []);
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden });
  const { laatsteVerwerking } = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  wereld.klok.zet('2026-11-23');
  assert.equal(laatsteVerwerking, '2026-11-23');
});

test('de database beëindigt bij een afsluiting alleen wat in die casus loopt, en niet zonder alle stemmen', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(
    wereld,
    'verstrekt',
    await brengTotCasus(wereld, 'plan-vastgesteld'),
  );
  const wie = {
    samenwerkingsverband: wereld.samenwerkingsverband,
    functionaris: wereld.mensen.om,
    rol: 'weegploeglid',
    partij: wereld.partijen.om,
    partijsoort: 'om',
  };
  const gewijzigd = () =>
    wereld.poort.database.transactie('casusbesluit_uitvoeren', wie, async ({ db }) => {
      const rijen = await db
        .updateTable('casusoverleg.doorverstrekking')
        .set({ ingetrokken_op: '2026-11-23', ingetrokken_door: wie.functionaris, intrekking: Buffer.from('x') })
        .where('casus', '=', casus)
        .returning('id')
        .execute();
      return rijen.map(({ id }) => id);
    });
  assert.deepEqual(await gewijzigd(), []);
  await stelAfsluitingVoor(wereld, casus);
  assert.deepEqual(await gewijzigd(), []);
  const [rij] = await wereld.achter('select ingetrokken_op from casusoverleg.doorverstrekking where id = $1', [
    doorverstrekking,
  ]);
  assert.equal(rij?.ingetrokken_op, null);
});
