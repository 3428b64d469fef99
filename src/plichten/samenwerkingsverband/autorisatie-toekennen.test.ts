// autorisatie-toekennen through the gate: four eyes; it works from its first day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const vraagAan = async (
  wie: Wie,
  voor: Wie,
  rol:
    | 'weegploeglid'
    | 'casusoverleglid'
    | 'functioneel-beheerder'
    | 'functionaris-gegevensbescherming' = 'casusoverleglid',
) =>
  (
    await wereld.lukt('autorisatie-aanvragen', wie, {
      functionaris: wereld.mensen[voor],
      rol,
      doel: 'vervanging',
      begin: '2026-11-23',
      einde: '2027-11-23',
    })
  ).autorisatie;

test('wat een ander aanvroeg kent de beheerder toe, en het werkt vanaf de eerste dag', async () => {
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where functionaris = $1`, [
    wereld.mensen.gemeenteTweede,
  ]);
  assert.deepEqual(await wereld.weigert('casussen-zoeken', 'gemeenteTweede', { tekst: '' }), ['geen-mandaat']);
  const id = await vraagAan('gemeente', 'gemeenteTweede');
  assert.deepEqual(await wereld.weigert('casussen-zoeken', 'gemeenteTweede', { tekst: '' }), ['geen-mandaat']);
  await wereld.lukt('autorisatie-toekennen', 'beheerder', { id });
  await wereld.lukt('casussen-zoeken', 'gemeenteTweede', { tekst: '' });
  assert.deepEqual(
    await wereld.achter('select toegekend_door, toegekend_op::text from beheer.autorisatie where id = $1', [id]),
    [{ toegekend_door: wereld.mensen.beheerder, toegekend_op: '2026-11-23' }],
  );
});

test('wie aanvroeg kent niet toe, en niemand kent zichzelf toe', async () => {
  const zelf = await vraagAan('beheerder', 'beveiliging', 'functioneel-beheerder');
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: zelf }), [
    'aanvrager-kent-niet-toe',
  ]);
  const voorZichzelf = await vraagAan('uitvoerder', 'beheerder', 'functioneel-beheerder');
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: voorZichzelf }), [
    'niet-aan-zichzelf',
  ]);
  // The database guards the same, whatever the rule says.
  await assert.rejects(
    wereld.achter(
      `update beheer.autorisatie set toegekend_door = aangevraagd_door, toegekend_op = '2026-11-23' where id = $1`,
      [zelf],
    ),
    { code: '23514' },
  );
});

test('wie toezicht houdt of toegang regelt werkt niet in dossiers: niet bij de aanvraag, niet bij het toekennen', async () => {
  const vraag = (wie: Wie, rol: 'functionaris-gegevensbescherming' | 'uitvoerder' | 'casusoverleglid') => ({
    functionaris: wereld.mensen[wie],
    rol,
    doel: 'alles in één hand',
    begin: '2026-11-23',
    einde: '2027-11-23',
  });
  const botst = ['rollen-botsen'];
  const fg = vraag('gemeente', 'functionaris-gegevensbescherming');
  assert.deepEqual(await wereld.weigert('autorisatie-aanvragen', 'uitvoerder', fg), botst);
  assert.deepEqual(await wereld.weigert('autorisatie-aanvragen', 'beheerder', vraag('fg', 'uitvoerder')), botst);
  // Asked for when the other role was not there yet; a role in files goes together with another one.
  await wereld.achter('update beheer.autorisatie set ingetrokken_op = $2 where functionaris = $1', [
    wereld.mensen.gemeenteTweede,
    '2026-11-23',
  ]);
  const eerst = await vraagAan('uitvoerder', 'gemeenteTweede', 'functionaris-gegevensbescherming');
  const samen = vraag('gemeenteTweede', 'casusoverleglid');
  assert.deepEqual(await wereld.weigert('autorisatie-aanvragen', 'gemeente', samen), botst);
  await wereld.achter('update beheer.autorisatie set ingetrokken_op = $2 where id = $1', [eerst, '2026-11-23']);
  for (const rol of ['casusoverleglid', 'weegploeglid'] as const)
    await wereld.lukt('autorisatie-toekennen', 'beheerder', { id: await vraagAan('gemeente', 'gemeenteTweede', rol) });
  await wereld.achter('update beheer.autorisatie set ingetrokken_op = null where id = $1', [eerst]);
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: eerst }), botst);
  // What was granted before goes on, and who watches over it sees that it does not go together.
  await wereld.achter('update beheer.autorisatie set toegekend_op = $2, toegekend_door = $3 where id = $1', [
    eerst,
    '2026-11-23',
    wereld.mensen.beheerder,
  ]);
  await wereld.lukt('casussen-zoeken', 'gemeenteTweede', { tekst: '' });
  for (const wie of ['beheerder', 'fg'] as const) {
    const { autorisaties } = await wereld.lukt('autorisaties-inzien', wie, {});
    assert.deepEqual(autorisaties.find(({ id }) => id === eerst)?.botstMet, ['casusoverleglid', 'weegploeglid']);
    assert.ok(
      autorisaties
        .filter(({ functionaris }) => functionaris.id === wereld.mensen.om)
        .every(({ botstMet }) => botstMet.length === 0),
    );
  }
  await wereld.achter('update beheer.autorisatie set ingetrokken_op = $2 where functionaris = $1', [
    wereld.mensen.gemeenteTweede,
    '2026-11-23',
  ]);
});

test('een aanvraag wordt eenmaal beslist, en niet na haar einde of intrekking', async () => {
  const id = await vraagAan('gemeente', 'gemeenteTweede', 'weegploeglid');
  await wereld.lukt('autorisatie-toekennen', 'beheerder', { id });
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id }), ['aanvraag-niet-open']);
  const verlopen = await vraagAan('gemeente', 'gemeenteTweede');
  await wereld.achter(`update beheer.autorisatie set begin = '2026-01-01', einde = '2026-11-23' where id = $1`, [
    verlopen,
  ]);
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: verlopen }), [
    'aanvraag-niet-open',
  ]);
  const weg = await vraagAan('gemeente', 'gemeenteTweede');
  await wereld.lukt('autorisatie-intrekken', 'beheerder', { id: weg, reden: 'vergissing' });
  assert.deepEqual(await wereld.weigert('autorisatie-toekennen', 'beheerder', { id: weg }), ['aanvraag-niet-open']);
});

test('alleen de functioneel beheerder kent toe, en alleen in het eigen samenwerkingsverband', async () => {
  const id = await vraagAan('gemeente', 'gemeenteTweede');
  for (const wie of ['gemeente', 'om', 'uitvoerder', 'fg', 'beveiliging'] as const)
    assert.deepEqual(await wereld.weigert('autorisatie-toekennen', wie, { id }), ['niet-bevoegd']);
  const ander = await wereld.maakAnder();
  assert.deepEqual(await ander.doe('autorisatie-toekennen', 'beheerder', { id }), { soort: 'niet-gevonden' });
});
