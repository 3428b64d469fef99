// politiegegevens-vrijgeven through the gate: the seal breaks for one signal with what belongs to it, and only when all is recorded.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { neemOp } from '../../../test/database/momentopname.ts';
import { brengIn, brengTotStand, brengVerzegeldIn, signaalVerzegeld, vrijgave } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const zegels = (dossier: string) =>
  wereld.achter('select soort, verzegeld, dossier from weegploeg.gegeven where dossier = $1 order by volgorde', [
    dossier,
  ]);

test('een los verzegeld dossier wordt zichtbaar, met het volgende nummer en een vrijgave die zegt waarom', async () => {
  const { dossier, gegeven } = await brengVerzegeldIn(wereld);
  const uitkomst = await wereld.lukt('politiegegevens-vrijgeven', 'om', vrijgave(dossier, gegeven));
  assert.equal(uitkomst.dossier, dossier);
  assert.match(uitkomst.nummer ?? '', /^W-2026-\d{4}$/);
  assert.ok((await zegels(dossier)).every((rij) => rij.verzegeld === false));
  const [vastgelegd] = await wereld.achter(
    `select v.doelen, v.vrijgegeven_door, v.vrijgegeven_op::text, p.versie from weegploeg.vrijgave v
     join beheer.beveiligingsplan p on p.id = v.beveiligingsplan where gegeven = $1`,
    [gegeven],
  );
  assert.deepEqual(vastgelegd, {
    doelen: ['a'],
    vrijgegeven_door: wereld.mensen.om,
    vrijgegeven_op: '2026-11-23',
    versie: '2.0',
  });
  await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
});

test('alleen dit signaal met zijn naam en melder gaat open; een ander verzegeld signaal blijft dicht', async () => {
  const { dossier } = await brengIn(wereld);
  const een = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, een.gegeven));
  const rijen = await zegels(dossier);
  assert.equal(rijen.filter((rij) => rij.verzegeld).length, 3);
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  assert.equal(gezien.gegevens.length, 6);
  assert.equal(gezien.gegevens.at(-1)?.bron.soort, 'politie');
});

test('uit een samengevoegd dossier gaat het mee naar het dossier dat doorging, ook na meer samenvoegingen', async () => {
  const eerste = await brengIn(wereld);
  const { gegeven } = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: eerste.dossier }));
  const tweede = await brengIn(wereld);
  const derde = await brengIn(wereld);
  await wereld.lukt('dossiers-samenvoegen', 'gemeente', { id: tweede.dossier, ander: eerste.dossier, reden: 'zelfde' });
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', {
    id: derde.dossier,
    ander: tweede.dossier,
    reden: 'zelfde',
  });
  assert.deepEqual(await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(eerste.dossier, gegeven)), {
    dossier: derde.dossier,
    nummer: derde.nummer,
  });
  assert.deepEqual(await zegels(eerste.dossier), []);
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: derde.dossier });
  assert.ok(gezien.gegevens.some((elk) => elk.id === gegeven && !elk.verzegeld));
});

test('alles wat ontbreekt wordt tegelijk genoemd, en er verandert niets', async () => {
  const { dossier, gegeven } = await brengVerzegeldIn(wereld);
  const voor = await neemOp(wereld);
  assert.deepEqual(
    await wereld.weigert('politiegegevens-vrijgeven', 'politie', {
      id: dossier,
      gegeven,
      opsporingsbelang: { geenBezwaar: false },
      functionaris: { naam: 'F', datum: '2026-11-24', akkoord: true },
      om: { naam: 'O', datum: '2026-11-20', akkoord: false },
    }),
    [
      'doel-ontbreekt',
      'noodzaak-ontbreekt',
      'opsporingsbelang-verzet-zich',
      'functionaris-niet-geraadpleegd',
      'om-niet-geraadpleegd',
    ],
  );
  await wereld.achter(`update beheer.beveiligingsplan set dekt = array['doelbinding politiegegevens']`);
  assert.deepEqual(await wereld.weigert('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, gegeven)), [
    'maatregelen-gemeente-ontbreken',
  ]);
  await wereld.achter(
    `update beheer.beveiligingsplan set dekt = array['doelbinding politiegegevens', 'bewaartermijn politiegegevens']`,
  );
  assert.deepEqual(await neemOp(wereld), voor);
});

test('de gemeente en de uitvoerder geven niets vrij, en wat open is gaat niet nog eens open', async () => {
  const { dossier, gegeven } = await brengVerzegeldIn(wereld);
  for (const wie of ['gemeente', 'uitvoerder'] as const)
    assert.deepEqual(await wereld.weigert('politiegegevens-vrijgeven', wie, vrijgave(dossier, gegeven)), [
      'niet-bevoegd',
    ]);
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, gegeven));
  assert.deepEqual(await wereld.weigert('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, gegeven)), [
    'niet-verzegeld',
  ]);
});

test('terwijl een voorstel loopt gaat er niets open', async () => {
  const nieuw = await brengIn(wereld);
  const { gegeven } = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: nieuw.dossier }));
  await wereld.achter(`update weegploeg.dossier set stand = 'voorgesteld' where id = $1`, [nieuw.dossier]);
  assert.deepEqual(await wereld.weigert('politiegegevens-vrijgeven', 'politie', vrijgave(nieuw.dossier, gegeven)), [
    'stand-staat-niet-toe',
  ]);
  const open = await brengTotStand(wereld, 'ingebracht');
  assert.deepEqual(await wereld.doe('politiegegevens-vrijgeven', 'politie', vrijgave(open.dossier, gegeven)), {
    soort: 'niet-gevonden',
  });
});
