// agendering-voorstellen through the gate: what is proposed, by whom, with which items and participants.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  brengIn,
  brengTotAnalyse,
  brengTotStand,
  brengVerzegeldIn,
  signaal,
  signaalVerzegeld,
  voorstelInvoer,
  vrijgave,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('het voorstel staat open voor drie stemmen, met de selectie per gegeven', async () => {
  const { dossier } = await brengTotAnalyse(wereld);
  const invoer = await voorstelInvoer(wereld, dossier);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'politie', invoer);
  const [rij] = await wereld.achter(
    `select v.soort, v.vereist, v.stand, v.ingediend_door, p.soort as partij, d.stand as dossierstand,
       (select count(*)::int from weegploeg.voorstel_selectie s where s.voorstel = v.id) as selectie
     from weegploeg.voorstel v join weegploeg.dossier d on d.id = v.dossier join beheer.partij p on p.id = v.partij where v.id = $1`,
    [voorstel],
  );
  assert.deepEqual(rij, {
    soort: 'agenderen',
    vereist: ['gemeente', 'om', 'politie'],
    stand: 'open',
    ingediend_door: wereld.mensen.politie,
    partij: 'politie',
    dossierstand: 'voorgesteld',
    selectie: 3,
  });
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  assert.deepEqual(gezien.voorstellen[0]?.inhoud.motivering, invoer.motivering);
  assert.equal(gezien.voorstellen[0]?.inhoud.partijen.length, 5);
});

test('niet agenderen vraagt alleen een motivering', async () => {
  const { dossier } = await brengTotAnalyse(wereld);
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', { id: dossier, uitkomst: 'niet-agenderen', motivering: '' }),
    ['motivering-ontbreekt'],
  );
  await wereld.lukt('agendering-voorstellen', 'om', await voorstelInvoer(wereld, dossier, 'niet-agenderen'));
});

test('alles wat aan een voorstel ontbreekt wordt tegelijk genoemd', async () => {
  const { dossier } = await brengTotAnalyse(wereld);
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', { id: dossier, uitkomst: 'agenderen' }), [
    'motivering-ontbreekt',
    'geen-partij-te-betrekken',
    'selectie-leeg',
  ]);
  const goed = await voorstelInvoer(wereld, dossier);
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  const melder = gegevens.find((gegeven) => gegeven.soort === 'melder');
  assert.ok(melder !== undefined && goed.partijen !== undefined && goed.selectie !== undefined);
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', {
      ...goed,
      partijen: [...goed.partijen.slice(0, 4), { id: goed.partijen[0]?.id ?? '', reden: ' ' }],
      externePartners: [{ id: wereld.partijen.rvdk, reden: 'dit is geen externe partner' }],
      selectie: [...goed.selectie, { gegeven: melder.id, reden: '' }],
    }),
    [
      'reden-per-deelnemer-ontbreekt',
      'dubbel-genoemd',
      'niet-op-bijlage-1',
      'reden-per-gegeven-ontbreekt',
      'gegeven-niet-over-te-dragen',
    ],
  );
});

test('een partner die van bijlage 1 is geschrapt kan niet meer worden betrokken', async () => {
  const { dossier } = await brengTotAnalyse(wereld);
  const invoer = await voorstelInvoer(wereld, dossier);
  await wereld.achter(`update beheer.externe_partner set bijlage1_tot = '2026-11-23' where id = $1`, [
    wereld.partners.ggz,
  ]);
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', invoer), ['niet-op-bijlage-1']);
  await wereld.achter('update beheer.externe_partner set bijlage1_tot = null where id = $1', [wereld.partners.ggz]);
});

test('zonder analyse, met een verouderde analyse of terwijl een vraag loopt kan het niet', async () => {
  const nieuw = await brengIn(wereld);
  const nee = (id: string) => ({ id, uitkomst: 'niet-agenderen' as const, motivering: 'Te licht.' });
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nee(nieuw.dossier)), ['analyse-ontbreekt']);
  const dicht = await brengVerzegeldIn(wereld);
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nee(dicht.dossier)), ['dossier-verzegeld']);
  const gewogen = await brengTotAnalyse(wereld);
  await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier: gewogen.dossier }));
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nee(gewogen.dossier)), ['analyse-verouderd']);
  const gevraagd = await brengTotAnalyse(wereld);
  await wereld.lukt('nadere-informatie-vragen', 'om', {
    id: gevraagd.dossier,
    vraag: 'Nog iets?',
    aan: ['politie'],
    uiterlijk: '2026-11-30',
  });
  assert.deepEqual(await wereld.weigert('agendering-voorstellen', 'om', nee(gevraagd.dossier)), [
    'informatie-loopt-nog',
  ]);
  // Whoever does not answer in time does not hold up the decision.
  wereld.klok.zet('2026-12-01');
  await wereld.lukt('agendering-voorstellen', 'om', nee(gevraagd.dossier));
  wereld.klok.zet('2026-11-23');
});

test('gegevens onder de machtiging gaan nooit mee naar het casusoverleg, ook niet na vrijgave', async () => {
  const { dossier } = await brengIn(wereld);
  const { gegeven } = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier }));
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, gegeven));
  await wereld.lukt('signalen-analyseren', 'gemeente', {
    id: dossier,
    criteria: [1, 2, 3, 4, 5].map((criterium) => ({
      criterium,
      oordeel: 'ja' as const,
      reden: 'zie signaal',
      signalen: [gegeven],
    })),
    conclusie: 'Aanpak nodig.',
  });
  const invoer = await voorstelInvoer(wereld, dossier);
  const zonderAnalyse = (invoer.selectie ?? []).filter(({ gegeven: id }) => id !== gegeven);
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', {
      ...invoer,
      selectie: [...zonderAnalyse, { gegeven, reden: 'toch mee' }],
    }),
    ['machtiging-alleen-college'],
  );
});

test('een tweede voorstel naast een open voorstel bestaat niet', async () => {
  const { dossier } = await brengTotStand(wereld, 'voorgesteld');
  assert.deepEqual(
    await wereld.weigert('agendering-voorstellen', 'om', {
      id: dossier,
      uitkomst: 'niet-agenderen',
      motivering: 'Nee.',
    }),
    ['stand-staat-niet-toe'],
  );
});
