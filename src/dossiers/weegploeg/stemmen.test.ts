// stemmen through the gate: each required party once, with its reason; the last 'yes' carries out, one 'no' closes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse, brengIn, brengTotVoorstel, stem, voorstelInvoer } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const stand = async (dossier: string) =>
  (
    await wereld.achter(
      `select d.stand, v.stand as voorstel, v.gesloten_op::text from weegploeg.dossier d join weegploeg.voorstel v on v.dossier = d.id
     where d.id = $1`,
      [dossier],
    )
  )[0];

test('drie keer voor: het besluit is genomen in de transactie van de laatste stem', async () => {
  const open = await brengTotVoorstel(wereld);
  assert.equal((await wereld.lukt('stemmen', 'gemeente', stem(open))).stand, 'open');
  assert.equal((await wereld.lukt('stemmen', 'politie', stem(open))).stand, 'open');
  assert.deepEqual(await stand(open.dossier), { stand: 'voorgesteld', voorstel: 'open', gesloten_op: null });
  assert.equal((await wereld.lukt('stemmen', 'om', stem(open))).stand, 'aangenomen');
  assert.deepEqual(await stand(open.dossier), {
    stand: 'geagendeerd',
    voorstel: 'aangenomen',
    gesloten_op: '2026-11-23',
  });
});

test('een keer tegen: het voorstel is verworpen en de weging kan verder', async () => {
  const open = await brengTotVoorstel(wereld);
  await wereld.lukt('stemmen', 'gemeente', stem(open));
  assert.equal((await wereld.lukt('stemmen', 'om', stem(open, false))).stand, 'verworpen');
  assert.deepEqual(await stand(open.dossier), {
    stand: 'geanalyseerd',
    voorstel: 'verworpen',
    gesloten_op: '2026-11-23',
  });
  const gezien = await wereld.lukt('weegdossier-inzien', 'politie', { id: open.dossier });
  assert.deepEqual(gezien.voorstellen[0]?.stemmen.map((elk) => [elk.partij, elk.voor, elk.reden]).sort(), [
    ['gemeente', true, 'eens met het voorstel'],
    ['om', false, 'te weinig grond'],
  ]);
  assert.deepEqual(await wereld.weigert('stemmen', 'politie', stem(open)), [
    'stand-staat-niet-toe',
    'geen-open-voorstel',
  ]);
});

test('een partij stemt eenmaal, wie er ook voor haar komt', async () => {
  const open = await brengTotVoorstel(wereld);
  await wereld.lukt('stemmen', 'gemeente', stem(open));
  for (const wie of ['gemeente', 'gemeenteTweede'] as const)
    assert.deepEqual(await wereld.weigert('stemmen', wie, stem(open, false)), ['al-gestemd']);
});

test('een stem heeft een reden, en wie niet in de weegploeg zit stemt niet', async () => {
  const open = await brengTotVoorstel(wereld);
  assert.deepEqual(await wereld.weigert('stemmen', 'om', { ...stem(open), reden: '  ' }), ['reden-ontbreekt']);
  for (const wie of ['uitvoerder', 'rvdk', 'ggz'] as const)
    assert.deepEqual(await wereld.weigert('stemmen', wie, stem(open)), ['niet-bevoegd']);
});

test('een stem op een ander voorstel dan het open voorstel vindt niets', async () => {
  const open = await brengTotVoorstel(wereld);
  const ander = await brengTotVoorstel(wereld);
  assert.deepEqual(await wereld.doe('stemmen', 'om', { ...stem(open), voorstel: ander.voorstel }), {
    soort: 'niet-gevonden',
  });
});

test('een vraag waarop nog niet is geantwoord staat na een nee weer open, en na het besluit in niemands werkvoorraad', async () => {
  const ingebracht = await brengIn(wereld);
  const { dossier } = ingebracht;
  const vraag = { id: dossier, vraag: 'Bekend?', aan: ['om' as const], uiterlijk: '2026-11-24' };
  await wereld.lukt('nadere-informatie-vragen', 'gemeente', vraag);
  wereld.klok.zet('2026-11-25');
  const gevraagd = async () =>
    (await wereld.lukt('werkvoorraad-inzien', 'om', {})).plichten
      .filter((plicht) => plicht.dossier === dossier && plicht.soort === 'informatie-gevraagd')
      .map(({ uiterlijk }) => uiterlijk);
  const stelVoor = async () => {
    const invoer = await voorstelInvoer(wereld, dossier);
    const { voorstel } = await wereld.lukt('agendering-voorstellen', 'gemeente', invoer);
    return { ...ingebracht, nummer: ingebracht.nummer ?? '', voorstel };
  };
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier));
  const eerste = await stelVoor();
  // While votes are taken nobody can answer, so nobody is asked.
  assert.deepEqual(await gevraagd(), []);
  await wereld.lukt('stemmen', 'politie', stem(eerste, false));
  assert.equal((await stand(dossier))?.stand, 'informatie-gevraagd');
  assert.deepEqual(await gevraagd(), ['2026-11-24']);
  const tweede = await stelVoor();
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(tweede));
  assert.deepEqual(await gevraagd(), []);
  wereld.klok.zet('2026-11-23');
});
