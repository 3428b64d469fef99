// signalen-analyseren through the gate: a judgement in words on every criterion, resting on what is in the dossier.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse, brengIn, brengTotStand, signaalVerzegeld } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('de analyse is een gegeven van de partij op de grond van artikel 7, en het dossier is geanalyseerd', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const { gegeven: id } = await wereld.lukt('signalen-analyseren', 'om', analyse(dossier, [gegeven]));
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  assert.equal(gezien.stand, 'geanalyseerd');
  const item = gezien.gegevens.at(-1);
  assert.ok(item?.soort === 'analyse' && item.inhoud.vorm === 'analyse');
  assert.deepEqual(
    [item.id, item.bron.soort, item.grondslag.code, item.inhoud.referentiekader, item.inhoud.criteria.length],
    [id, 'om', 'convenant-7-3', 1, 5],
  );
});

test('een volgende analyse komt erbij; de eerste blijft staan', async () => {
  const { dossier } = await brengTotStand(wereld, 'geanalyseerd');
  await wereld.lukt('signalen-analyseren', 'politie', { ...analyse(dossier), conclusie: 'Bij nader inzien niet.' });
  const rijen = await wereld.achter(`select 1 from weegploeg.gegeven where dossier = $1 and soort = 'analyse'`, [
    dossier,
  ]);
  assert.equal(rijen.length, 2);
});

test('een criterium te weinig of dubbel, een leeg oordeel en een onbekend signaal worden samen geweigerd', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const goed = analyse(dossier, [gegeven]);
  const [eerste, ...rest] = goed.criteria;
  assert.ok(eerste !== undefined);
  assert.deepEqual(
    await wereld.weigert('signalen-analyseren', 'om', {
      id: dossier,
      criteria: [{ ...eerste, reden: ' ' }, { ...eerste, signalen: [wereld.mensen.om] }, ...rest.slice(0, 3)],
    }),
    ['criteria-niet-volledig', 'reden-ontbreekt', 'signaal-onbekend', 'oordeel-ontbreekt'],
  );
  assert.deepEqual(await wereld.weigert('signalen-analyseren', 'om', { ...goed, criteria: rest }), [
    'criteria-niet-volledig',
  ]);
});

test('wat verzegeld is telt niet, ook niet voor wie het ziet', async () => {
  const { dossier } = await brengIn(wereld);
  const { gegeven } = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  for (const wie of ['politie', 'gemeente'] as const)
    assert.deepEqual(await wereld.weigert('signalen-analyseren', wie, analyse(dossier, [gegeven])), [
      'signaal-onbekend',
    ]);
});

test('na een besluit wordt niet meer geanalyseerd, en de uitvoerder analyseert niet', async () => {
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  assert.deepEqual(await wereld.weigert('signalen-analyseren', 'om', analyse(dossier)), ['stand-staat-niet-toe']);
  const open = await brengIn(wereld);
  assert.deepEqual(await wereld.weigert('signalen-analyseren', 'uitvoerder', analyse(open.dossier)), ['niet-bevoegd']);
});
