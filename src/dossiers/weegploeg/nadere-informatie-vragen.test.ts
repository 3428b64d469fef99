// nadere-informatie-vragen through the gate: one question per core party, each with its own answer to give.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotStand, brengVerzegeldIn } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const vraag = (id: string) => ({
  id,
  vraag: 'Is betrokkene bekend?',
  aan: ['om' as const, 'politie' as const],
  uiterlijk: '2026-12-15',
});

test('iedere gevraagde partij krijgt een eigen vraag, en het dossier wacht op antwoord', async () => {
  const { dossier } = await brengTotStand(wereld, 'ingebracht');
  const { vragen } = await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', vraag(dossier));
  assert.equal(vragen.length, 2);
  const rijen = await wereld.achter(
    `select p.soort, v.gevraagd_door, v.gevraagd_op::text, v.uiterlijk::text, v.beantwoord_op from weegploeg.informatievraag v
     join beheer.partij p on p.id = v.gevraagd_aan where v.dossier = $1 order by p.soort`,
    [dossier],
  );
  const basis = {
    gevraagd_door: wereld.mensen.uitvoerder,
    gevraagd_op: '2026-11-23',
    uiterlijk: '2026-12-15',
    beantwoord_op: null,
  };
  assert.deepEqual(rijen, [
    { soort: 'om', ...basis },
    { soort: 'politie', ...basis },
  ]);
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  assert.equal(gezien.stand, 'informatie-gevraagd');
  assert.deepEqual([...new Set(gezien.vragen.map((elk) => elk.vraag))], ['Is betrokkene bekend?']);
});

test('een lege vraag, geen of een verkeerde partij en een dag die voorbij is worden samen geweigerd', async () => {
  const { dossier } = await brengTotStand(wereld, 'ingebracht');
  assert.deepEqual(
    await wereld.weigert('nadere-informatie-vragen', 'om', {
      id: dossier,
      vraag: ' ',
      aan: [],
      uiterlijk: '2026-11-23',
    }),
    ['vraag-ontbreekt', 'geen-kernpartij-gevraagd', 'antwoorddatum-ongeldig'],
  );
  assert.deepEqual(await wereld.weigert('nadere-informatie-vragen', 'om', { ...vraag(dossier), aan: ['om', 'rvdk'] }), [
    'geen-kernpartij-gevraagd',
  ]);
});

test('over wat al is voorgesteld of nog is verzegeld wordt niets gevraagd', async () => {
  const { dossier } = await brengTotStand(wereld, 'voorgesteld');
  assert.deepEqual(await wereld.weigert('nadere-informatie-vragen', 'om', vraag(dossier)), ['stand-staat-niet-toe']);
  const verzegeld = await brengVerzegeldIn(wereld);
  assert.deepEqual(await wereld.weigert('nadere-informatie-vragen', 'om', vraag(verzegeld.dossier)), [
    'dossier-verzegeld',
  ]);
});
