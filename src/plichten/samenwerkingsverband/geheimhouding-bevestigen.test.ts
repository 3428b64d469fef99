// geheimhouding-bevestigen through the gate: valid for a year from today, for everyone with a mandate.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bezetting, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('de verklaring geldt een jaar en noemt de richtlijnen van dat moment', async () => {
  wereld.klok.zet('2026-11-30');
  assert.deepEqual(await wereld.lukt('geheimhouding-bevestigen', 'ggz', { geheimhouding: true, richtlijnen: true }), {
    geldigTot: '2027-11-30',
  });
  const [rij] = await wereld.achter(
    `select bevestigd_op::text, geldig_tot::text, richtlijnen_versie from beheer.geheimhouding where functionaris = $1
     order by bevestigd_op desc limit 1`,
    [wereld.mensen.ggz],
  );
  assert.deepEqual(rij, { bevestigd_op: '2026-11-30', geldig_tot: '2027-11-30', richtlijnen_versie: '2.0' });
  wereld.klok.zet('2026-11-23');
});

test('iedereen met een mandaat kan bevestigen, ook wie nog nooit bevestigde', async () => {
  await wereld.achter('delete from beheer.geheimhouding');
  for (const wie of Object.keys(bezetting).filter((naam): naam is Wie => naam in bezetting))
    await wereld.lukt('geheimhouding-bevestigen', wie, { geheimhouding: true, richtlijnen: true });
  await wereld.lukt('werkvoorraad-inzien', 'rvdk', {});
});

test('een halve verklaring is er geen, en zonder mandaat is er niets te bevestigen', async () => {
  assert.deepEqual(
    await wereld.weigert('geheimhouding-bevestigen', 'om', { geheimhouding: false, richtlijnen: false }),
    ['geen-geheimhouding', 'richtlijnen-niet-bevestigd'],
  );
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where functionaris = $1`, [
    wereld.mensen.fg,
  ]);
  assert.deepEqual(await wereld.weigert('geheimhouding-bevestigen', 'fg', { geheimhouding: true, richtlijnen: true }), [
    'geen-mandaat',
  ]);
});
