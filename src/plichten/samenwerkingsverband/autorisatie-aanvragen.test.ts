// autorisatie-aanvragen through the gate: with purpose, role and last day, for people of the own party.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const aanvraag = (functionaris: string) => ({
  functionaris,
  rol: 'weegploeglid' as const,
  doel: 'vervanging tijdens verlof',
  begin: '2026-12-01',
  einde: '2027-12-01',
});

test('een aanvraag staat open en geeft nog niets', async () => {
  const { autorisatie } = await wereld.lukt(
    'autorisatie-aanvragen',
    'gemeente',
    aanvraag(wereld.mensen.gemeenteTweede),
  );
  const [rij] = await wereld.achter(
    `select rol, doel, begin::text, einde::text, aangevraagd_door, aangevraagd_op::text, toegekend_op from beheer.autorisatie where id = $1`,
    [autorisatie],
  );
  assert.deepEqual(rij, {
    rol: 'weegploeglid',
    doel: 'vervanging tijdens verlof',
    begin: '2026-12-01',
    einde: '2027-12-01',
    aangevraagd_door: wereld.mensen.gemeente,
    aangevraagd_op: '2026-11-23',
    toegekend_op: null,
  });
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'beheerder', {});
  assert.deepEqual(
    plichten.map((plicht) => plicht.soort),
    ['autorisatie-beslissen'],
  );
});

test('een rol die niet bij de partij past, geen doel en een te lange termijn worden samen geweigerd', async () => {
  assert.deepEqual(
    await wereld.weigert('autorisatie-aanvragen', 'rvdk', {
      functionaris: wereld.mensen.rvdk,
      rol: 'weegploeglid',
      doel: ' ',
      begin: '2026-12-01',
      einde: '2027-12-02',
    }),
    ['rol-past-niet-bij-partij', 'doel-ontbreekt', 'einddatum-ongeldig'],
  );
  for (const [begin, einde] of [
    ['2026-12-01', '2026-12-01'],
    ['2026-11-01', '2026-11-23'],
    ['1999-01-01', '2026-12-31'],
    ['1801-01-01', '1802-01-01'],
    ['2026-12-01', '2999-12-31'],
  ] as const)
    assert.ok(
      (
        await wereld.weigert('autorisatie-aanvragen', 'gemeente', {
          ...aanvraag(wereld.mensen.gemeenteTweede),
          begin,
          einde,
        })
      ).includes('einddatum-ongeldig'),
      `${begin} ${einde}`,
    );
});

test('voor iemand van een andere partij vraagt een vertegenwoordiger niets aan: die bestaat hier niet', async () => {
  for (const functionaris of [wereld.mensen.om, wereld.mensen.uitvoerder, wereld.mensen.ggz, randomUUID()])
    assert.deepEqual(await wereld.doe('autorisatie-aanvragen', 'gemeente', aanvraag(functionaris)), {
      soort: 'niet-gevonden',
    });
  const ander = await wereld.maakAnder();
  assert.deepEqual(await wereld.doe('autorisatie-aanvragen', 'uitvoerder', aanvraag(ander.mensen.om)), {
    soort: 'niet-gevonden',
  });
});
