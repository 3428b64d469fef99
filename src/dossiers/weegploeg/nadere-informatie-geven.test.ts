// nadere-informatie-geven through the gate: the answer becomes an item of the party that gives it, on its own ground.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

async function metVraag() {
  const { dossier } = await brengIn(wereld);
  await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', {
    id: dossier,
    vraag: 'Is betrokkene bekend?',
    aan: ['gemeente', 'om'],
    uiterlijk: '2026-12-15',
  });
  const { vragen } = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  const aan = (soort: string) => vragen.find((vraag) => vraag.aan.soort === soort)?.id ?? '';
  return { dossier, gemeente: aan('gemeente'), om: aan('om') };
}

test('het antwoord is een analysegegeven van de partij; na het laatste antwoord gaat het dossier verder', async () => {
  const { dossier, gemeente, om } = await metVraag();
  const { gegeven } = await wereld.lukt('nadere-informatie-geven', 'gemeente', {
    id: dossier,
    vraag: gemeente,
    antwoord: 'Staat sinds maart ingeschreven.',
    grondslag: 'avg-6-1-e',
  });
  const gezien = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.equal(gezien.stand, 'informatie-gevraagd');
  const item = gezien.gegevens.find((elk) => elk.id === gegeven);
  assert.ok(item?.soort === 'analyse' && item.inhoud.vorm === 'antwoord');
  assert.deepEqual(
    [item.inhoud.antwoord, item.inhoud.vraag, item.bron.soort, item.grondslag.code],
    ['Staat sinds maart ingeschreven.', gemeente, 'gemeente', 'avg-6-1-e'],
  );
  await wereld.lukt('nadere-informatie-geven', 'om', {
    id: dossier,
    vraag: om,
    antwoord: 'Geen lopende zaken.',
    grondslag: 'wjsg-39f-1',
    onderbouwing: { belang: 'voorkomen van strafbare feiten', doel: 'persoonsgerichte aanpak' },
  });
  assert.deepEqual(
    await wereld.achter(
      `select d.stand, count(*) filter (where v.beantwoord_op = '2026-11-23' and v.antwoord is not null)::int as beantwoord
       from weegploeg.dossier d join weegploeg.informatievraag v on v.dossier = d.id where d.id = $1 group by d.stand`,
      [dossier],
    ),
    [{ stand: 'ingebracht', beantwoord: 2 }],
  );
});

test('niets bekend is ook een antwoord, zonder grondslag en zonder persoonsgegevens', async () => {
  const { dossier, om } = await metVraag();
  await wereld.lukt('nadere-informatie-geven', 'om', { id: dossier, vraag: om, nietsBekend: true });
  const [rij] = await wereld.achter(
    `select grondslag from weegploeg.gegeven where dossier = $1 and soort = 'analyse'`,
    [dossier],
  );
  assert.deepEqual(rij, { grondslag: 'convenant-7-3' });
});

test('een vraag aan een ander, een leeg antwoord en een verkeerde grondslag worden samen geweigerd', async () => {
  const { dossier, gemeente, om } = await metVraag();
  assert.deepEqual(
    await wereld.weigert('nadere-informatie-geven', 'gemeente', { id: dossier, vraag: om, grondslag: 'wpg-20' }),
    ['vraag-niet-aan-u', 'antwoord-ontbreekt', 'grondslag-gemeente-ontbreekt'],
  );
  await wereld.lukt('nadere-informatie-geven', 'gemeente', { id: dossier, vraag: gemeente, nietsBekend: true });
  assert.deepEqual(
    await wereld.weigert('nadere-informatie-geven', 'gemeente', { id: dossier, vraag: gemeente, nietsBekend: true }),
    ['vraag-niet-aan-u'],
  );
});
