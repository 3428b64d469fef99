// autorisatie-intrekken through the gate: with a reason, and over at once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const mandaatVan = async (functionaris: string) =>
  (
    await wereld.achter('select id from beheer.autorisatie where functionaris = $1 order by rol limit 1', [
      functionaris,
    ])
  )[0]?.id;

test('na intrekking is de volgende handeling van de houder geweigerd, en staat de reden vast', async () => {
  const id = await mandaatVan(wereld.mensen.rvdk);
  await wereld.lukt('casussen-zoeken', 'rvdk', { tekst: '' });
  await wereld.lukt('autorisatie-intrekken', 'beheerder', { id, reden: 'uit dienst' });
  assert.deepEqual(await wereld.weigert('casussen-zoeken', 'rvdk', { tekst: '' }), ['geen-mandaat']);
  assert.deepEqual(
    await wereld.achter(
      'select ingetrokken_door, ingetrokken_op::text, reden_intrekking from beheer.autorisatie where id = $1',
      [id],
    ),
    [{ ingetrokken_door: wereld.mensen.beheerder, ingetrokken_op: '2026-11-23', reden_intrekking: 'uit dienst' }],
  );
});

test('zonder reden, tweemaal of door een ander kan het niet', async () => {
  const id = await mandaatVan(wereld.mensen.reclassering);
  assert.deepEqual(await wereld.weigert('autorisatie-intrekken', 'beheerder', { id, reden: ' ' }), ['reden-ontbreekt']);
  for (const wie of ['gemeente', 'uitvoerder', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('autorisatie-intrekken', wie, { id, reden: 'weg' }), ['niet-bevoegd']);
  await wereld.lukt('autorisatie-intrekken', 'beheerder', { id, reden: 'weg' });
  assert.deepEqual(await wereld.weigert('autorisatie-intrekken', 'beheerder', { id, reden: 'weg' }), [
    'autorisatie-niet-lopend',
  ]);
});
