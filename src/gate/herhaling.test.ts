// A request that is sent again is answered again, never done again; the same key with other input is refused; a stale version too.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { neemOp } from '../../test/database/momentopname.ts';
import {
  analyse,
  brengIn,
  brengTotCasus,
  brengTotVoorstel,
  maatregel,
  plan,
  signaal,
  signaalOm,
  stem,
} from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

let volgnummer = 0;
function sleutel(): string {
  volgnummer += 1;
  return `sleutel-${volgnummer}`;
}
const laatsteRegel = async () =>
  (
    await wereld.achter('select handeling, resultaat, objecten, nummers from logboek.regel order by id desc limit 1')
  )[0];

test('dezelfde sleutel met dezelfde invoer geeft hetzelfde antwoord, en gebeurt eenmaal', async () => {
  const herhaalsleutel = sleutel();
  const invoer = signaal();
  const eerste = await wereld.doe('signaal-inbrengen', 'gemeente', invoer, { herhaalsleutel });
  const toen = await neemOp(wereld);
  const tweede = await wereld.doe('signaal-inbrengen', 'gemeente', invoer, { herhaalsleutel });
  assert.ok(eerste.soort === 'gedaan' && tweede.soort === 'gedaan');
  assert.deepEqual([eerste.herhaald, tweede.herhaald], [false, true]);
  assert.deepEqual(tweede.antwoord, eerste.antwoord);
  assert.deepEqual(await neemOp(wereld), toen);
  const regel = await laatsteRegel();
  assert.deepEqual([regel?.handeling, regel?.resultaat], ['signaal-inbrengen', 'herhaald']);
});

test('dezelfde sleutel met andere invoer of een andere handeling wordt geweigerd', async () => {
  const herhaalsleutel = sleutel();
  const { dossier } = await wereld.lukt('signaal-inbrengen', 'gemeente', signaal(), { herhaalsleutel });
  const toen = await neemOp(wereld);
  assert.deepEqual(await wereld.doe('signaal-inbrengen', 'gemeente', signaal(), { herhaalsleutel }), {
    soort: 'sleutel-hergebruikt',
  });
  assert.deepEqual(await wereld.doe('signalen-analyseren', 'gemeente', analyse(dossier), { herhaalsleutel }), {
    soort: 'sleutel-hergebruikt',
  });
  assert.deepEqual(await neemOp(wereld), toen);
});

test('de sleutel is van de persoon: een ander begint er zelf een', async () => {
  const herhaalsleutel = sleutel();
  const een = await wereld.lukt('signaal-inbrengen', 'gemeente', signaal(), { herhaalsleutel });
  const twee = await wereld.lukt('signaal-inbrengen', 'gemeenteTweede', signaal(), { herhaalsleutel });
  const drie = await wereld.lukt('signaal-inbrengen', 'om', signaalOm(), { herhaalsleutel });
  assert.equal(new Set([een.dossier, twee.dossier, drie.dossier]).size, 3);
});

test('een weigering gebruikt de sleutel niet op', async () => {
  const { dossier } = await brengIn(wereld);
  const herhaalsleutel = sleutel();
  const vraag = { id: dossier, vraag: 'Is dit bekend?', aan: ['om' as const], uiterlijk: '2026-11-20' };
  assert.deepEqual(await wereld.weigert('nadere-informatie-vragen', 'om', vraag, { herhaalsleutel }), [
    'antwoorddatum-ongeldig',
  ]);
  await wereld.lukt('nadere-informatie-vragen', 'om', { ...vraag, uiterlijk: '2026-12-20' }, { herhaalsleutel });
});

test('wie zijn mandaat verloor krijgt het oude antwoord niet meer', async () => {
  const herhaalsleutel = sleutel();
  const invoer = signaal();
  await wereld.lukt('signaal-inbrengen', 'gemeenteTweede', invoer, { herhaalsleutel });
  const mandaat = `functionaris = '${wereld.mensen.gemeenteTweede}' and rol = 'weegploeglid'`;
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = '2026-11-23' where ${mandaat}`);
  assert.deepEqual(await wereld.weigert('signaal-inbrengen', 'gemeenteTweede', invoer, { herhaalsleutel }), [
    'niet-bevoegd',
  ]);
  await wereld.achter(`update beheer.autorisatie set ingetrokken_op = null where ${mandaat}`);
});

test('een stem die opnieuw wordt gestuurd telt eenmaal, ook als zij de laatste was', async () => {
  const open = await brengTotVoorstel(wereld);
  for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem(open));
  const herhaalsleutel = sleutel();
  const eerste = await wereld.lukt('stemmen', 'politie', stem(open), { herhaalsleutel });
  const toen = await neemOp(wereld);
  assert.deepEqual(await wereld.lukt('stemmen', 'politie', stem(open), { herhaalsleutel }), eerste);
  assert.equal(eerste.stand, 'aangenomen');
  assert.deepEqual(await neemOp(wereld), toen);
});

test('tegelijk met dezelfde sleutel gestuurd gebeurt het eenmaal', async () => {
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const herhaalsleutel = sleutel();
    const invoer = signaal();
    const antwoorden = await Promise.all(
      Array.from({ length: 4 }, () => wereld.lukt('signaal-inbrengen', 'gemeente', invoer, { herhaalsleutel })),
    );
    assert.equal(new Set(antwoorden.map((antwoord) => antwoord.dossier)).size, 1);
  }
  const { dossier } = await brengIn(wereld);
  const herhaalsleutel = sleutel();
  const vraag = { id: dossier, vraag: 'Wat is bekend?', aan: ['om' as const], uiterlijk: '2026-12-20' };
  await Promise.all(
    Array.from({ length: 4 }, () => wereld.lukt('nadere-informatie-vragen', 'om', vraag, { herhaalsleutel })),
  );
  const { vragen } = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.equal(vragen.length, 1);
});

test('wie een oude versie bekeek hoort dat, en er verandert niets', async () => {
  const { dossier } = await brengIn(wereld);
  const lees = async () => {
    const uitkomst = await wereld.doe('weegdossier-inzien', 'om', { id: dossier });
    assert.ok(uitkomst.soort === 'gedaan' && uitkomst.merk !== undefined);
    return uitkomst.merk;
  };
  const oud = await lees();
  assert.equal(await lees(), oud);
  await wereld.lukt('signalen-analyseren', 'om', analyse(dossier), { verwachtMerk: oud });
  const nieuw = await lees();
  assert.notEqual(nieuw, oud);
  const toen = await neemOp(wereld);
  for (const verwachtMerk of [oud, 'onzin', '', '*'])
    assert.deepEqual(
      await wereld.doe('signalen-analyseren', 'om', analyse(dossier), { verwachtMerk }),
      { soort: 'veranderd', merk: nieuw },
      verwachtMerk,
    );
  assert.deepEqual(await neemOp(wereld), toen);
  const regel = await laatsteRegel();
  assert.deepEqual(
    [regel?.handeling, regel?.resultaat, regel?.objecten],
    ['signalen-analyseren', 'veranderd', [dossier]],
  );
  await wereld.lukt('signalen-analyseren', 'om', analyse(dossier), { verwachtMerk: nieuw });
});

test('iedere wijziging van een casus geeft een andere versie', async () => {
  const { casus } = await brengTotCasus(wereld);
  const lees = async () => {
    const uitkomst = await wereld.doe('casus-inzien', 'rvdk', { id: casus });
    return uitkomst.soort === 'gedaan' ? uitkomst.merk : undefined;
  };
  const merken = [await lees()];
  await wereld.lukt('plan-opstellen', 'rvdk', plan(casus));
  merken.push(await lees());
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.om));
  merken.push(await lees());
  await wereld.lukt('plan-vaststellen', 'uitvoerder', { id: casus, motivering: 'Akkoord.' });
  merken.push(await lees());
  assert.equal(new Set(merken).size, 4);
  assert.ok(!merken.includes(undefined));
});
