// autorisaties-inzien through the gate: who may what, asked and granted by whom, and in which state today.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = async () => (await wereld.lukt('autorisaties-inzien', 'fg', {})).autorisaties;

test('ieder mandaat komt met houder, organisatie, doel, wie vroeg en wie toekende', async () => {
  const alle = await lees();
  assert.equal(alle.length, 17);
  const om = alle.filter((autorisatie) => autorisatie.functionaris.id === wereld.mensen.om);
  assert.deepEqual(
    om
      .map(({ rol, stand, begin, einde, aangevraagdDoor, toegekendDoor, functionaris }) => [
        rol,
        stand,
        begin,
        einde,
        aangevraagdDoor,
        toegekendDoor,
        functionaris.organisatie,
      ])
      .sort(),
    (['casusoverleglid', 'weegploeglid'] as const).map((rol) => [
      rol,
      'lopend',
      '2022-01-01',
      '2027-01-01',
      'convenant',
      'Bram Kuiken',
      'Openbaar Ministerie, parket Waterland',
    ]),
  );
});

test('de stand volgt de dag: aangevraagd, toekomstig, lopend, verlopen of ingetrokken', async () => {
  const { autorisatie } = await wereld.lukt('autorisatie-aanvragen', 'gemeente', {
    functionaris: wereld.mensen.gemeenteTweede,
    rol: 'casusoverleglid',
    doel: 'vervanging',
    begin: '2026-12-01',
    einde: '2027-06-01',
  });
  const stand = async () => (await lees()).find((een) => een.id === autorisatie)?.stand;
  const op = async (dag: string) => {
    wereld.klok.zet(dag);
    const gezien = await stand();
    wereld.klok.zet('2026-11-23');
    return gezien;
  };
  assert.equal(await stand(), 'aangevraagd');
  await wereld.lukt('autorisatie-toekennen', 'beheerder', { id: autorisatie });
  assert.equal(await stand(), 'toekomstig');
  assert.equal(await op('2026-12-01'), 'lopend');
  await wereld.achter(`update beheer.autorisatie set einde = '2026-12-20' where id = $1`, [autorisatie]);
  assert.equal(await op('2026-12-19'), 'lopend');
  assert.equal(await op('2026-12-20'), 'verlopen');
  await wereld.lukt('autorisatie-intrekken', 'beheerder', { id: autorisatie, reden: 'niet meer nodig' });
  assert.equal(await stand(), 'ingetrokken');
});

test('wie de mandaten niet bewaakt ziet ze niet', async () => {
  for (const wie of ['rvdk', 'reclassering', 'ggz'] as const)
    assert.deepEqual(await wereld.weigert('autorisaties-inzien', wie, {}), ['niet-bevoegd']);
});
