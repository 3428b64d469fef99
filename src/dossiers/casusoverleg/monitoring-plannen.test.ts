// monitoring-plannen through the gate: one planned round at a time, and no change of substance.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een nieuwe dag vervangt de oude, en de bewaartermijn schuift niet', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  wereld.klok.zet('2026-11-25');
  await wereld.lukt('monitoring-plannen', 'uitvoerder', { id: casus, dag: '2026-12-01' });
  const { monitoring } = await wereld.lukt('monitoring-plannen', 'rvdk', { id: casus, dag: '2026-11-25' });
  const gelezen = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.deepEqual(
    gelezen.monitoring.map(({ id, stand, geplandOp }) => [id, stand, geplandOp]),
    [[monitoring, 'gepland', '2026-11-25']],
  );
  assert.equal(gelezen.laatsteVerwerking, '2026-11-23');
  assert.deepEqual(await wereld.weigert('monitoring-plannen', 'om', { id: casus, dag: '2026-11-24' }), [
    'rondedag-ongeldig',
  ]);
  wereld.klok.zet('2026-11-23');
});

test('zonder vastgesteld plan valt er niets te plannen', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(await wereld.weigert('monitoring-plannen', 'om', { id: casus, dag: '2026-12-01' }), [
    'stand-staat-niet-toe',
    'geen-vastgesteld-plan',
  ]);
});
