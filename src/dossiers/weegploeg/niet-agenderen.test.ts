// niet-agenderen through the gate: no casus, and the six months of art. 13 lid 3 begin.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotBesluit, brengTotVoorstel } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('het besluit staat in het dossier, de termijn loopt, en er komt geen casus', async () => {
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: besloten.dossier });
  assert.deepEqual([gezien.stand, gezien.besluitOp, gezien.casusnummer], ['niet-geagendeerd', '2026-11-23', null]);
  assert.deepEqual(gezien.termijnen, [
    { naam: 'vernietigen-niet-geagendeerd', clausule: '13.3', uiterlijk: '2027-05-23' },
  ]);
  const besluit = gezien.gegevens.at(-1);
  assert.ok(besluit?.soort === 'agenderingsbesluit');
  assert.deepEqual(
    [besluit.inhoud.uitkomst, besluit.inhoud.motivering, besluit.inhoud.selectie],
    ['niet-agenderen', 'De signalen zijn niet zwaar genoeg.', []],
  );
  assert.deepEqual(await wereld.achter('select id from casusoverleg.casus'), []);
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'om', {});
  assert.deepEqual(
    plichten.filter((plicht) => plicht.dossier === besloten.dossier).map((plicht) => [plicht.soort, plicht.uiterlijk]),
    [
      ['informeren-overleggen', '2026-12-23'],
      ['vernietigen', '2027-05-23'],
    ],
  );
});

test('zonder eensgezindheid, of bij een voorstel om wel te agenderen, kan het niet', async () => {
  const open = await brengTotVoorstel(wereld, 'niet-agenderen');
  assert.deepEqual(await wereld.weigert('niet-agenderen', 'om', { id: open.dossier }), ['niet-eensgezind']);
  const ander = await brengTotVoorstel(wereld, 'agenderen');
  assert.deepEqual(await wereld.weigert('niet-agenderen', 'om', { id: ander.dossier }), ['niet-eensgezind']);
  assert.deepEqual(await wereld.weigert('niet-agenderen', 'uitvoerder', { id: open.dossier }), ['niet-bevoegd']);
});
