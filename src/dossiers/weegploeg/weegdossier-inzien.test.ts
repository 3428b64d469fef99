// weegdossier-inzien through the gate: every item with source and ground, and what this reader can do now, with the reasons.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengIn, brengTotStand, brengVerzegeldIn, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (wie: 'gemeente' | 'om' | 'politie' | 'uitvoerder', id: string) =>
  wereld.lukt('weegdossier-inzien', wie, { id });

test('ieder gegeven komt met letter, bron, grondslag met artikel, handeling en wie het inbracht', async () => {
  const { dossier, gegeven } = await brengIn(wereld, 'gemeente', signaal({ kenmerk: 'V-17' }));
  const gezien = await lees('om', dossier);
  const [eerste, tweede, derde] = gezien.gegevens;
  assert.ok(eerste?.soort === 'signaal' && tweede?.soort === 'naw' && derde?.soort === 'melder');
  const { inhoud, ...rest } = eerste;
  assert.deepEqual(rest, {
    id: gegeven,
    soort: 'signaal',
    letter: 'b',
    bron: { id: wereld.partijen.gemeente, soort: 'gemeente', naam: 'Gemeente Waterhoek' },
    grondslag: { code: 'avg-6-1-e', artikel: 'AVG 6 lid 1 e' },
    wpgRegime: null,
    verzegeld: false,
    ingebrachtDoor: 'Fenna Wielinga',
    ingebrachtOp: '2026-11-23',
    handeling: 'signaal-inbrengen',
    bij: null,
    ...('vrijgave' in rest ? { vrijgave: rest.vrijgave } : {}),
  });
  assert.deepEqual([inhoud.kenmerk, inhoud.afkomst, inhoud.referentiekader], ['V-17', 'derde', 1]);
  assert.deepEqual([tweede.letter, derde.letter, derde.bij], ['a', 'c', gegeven]);
});

test('de mogelijkheden zijn die van de lezer, met wat er nog in de weg staat', async () => {
  const { dossier } = await brengTotStand(wereld, 'ingebracht');
  const kan = async (wie: Parameters<typeof lees>[0]) =>
    Object.fromEntries(
      (await lees(wie, dossier)).mogelijkheden.map((elk) => [elk.handeling, elk.weigeringen.map(({ reden }) => reden)]),
    );
  assert.deepEqual(await kan('om'), {
    'signaal-inbrengen': [],
    'signaal-intrekken': ['signaal-niet-van-u'],
    'dossiers-samenvoegen': [],
    'nadere-informatie-vragen': [],
    'nadere-informatie-geven': ['stand-staat-niet-toe'],
    'signalen-analyseren': [],
    'agendering-voorstellen': ['analyse-ontbreekt'],
    'doorgifte-voorstellen': ['stand-staat-niet-toe'],
    stemmen: ['stand-staat-niet-toe', 'geen-open-voorstel'],
  });
  assert.deepEqual(Object.keys(await kan('uitvoerder')), [
    'dossiers-samenvoegen',
    'nadere-informatie-vragen',
    'juistheid-controleren',
    'gegeven-verbeteren',
    'gegeven-aanvullen',
    'gegeven-verwijderen',
    'gegeven-afschermen',
  ]);
});

test('verblijf buiten Nederland en verschil in geboortedatum zijn waarschuwingen, geen oordeel', async () => {
  const wie = onderwerp({ geboortedatum: '1990-01-02', land: 'België' });
  const een = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  await wereld.lukt(
    'signaal-inbrengen',
    'gemeente',
    signaal({ dossier: een.dossier, onderwerp: { ...wie, geboortedatum: '1990-02-01' } }),
  );
  assert.deepEqual((await lees('om', een.dossier)).waarschuwingen, [
    'verblijf-buiten-nederland',
    'geboortedatum-verschilt',
  ]);
});

test('wie het niet mag kennen vindt niets, en wie niet in de weegploeg zit mag het niet vragen', async () => {
  const open = await brengIn(wereld);
  const verzegeld = await brengVerzegeldIn(wereld);
  for (const id of [verzegeld.dossier, randomUUID()])
    assert.deepEqual(await wereld.doe('weegdossier-inzien', 'gemeente', { id }), { soort: 'niet-gevonden' });
  for (const wie of ['rvdk', 'ggz', 'fg', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('weegdossier-inzien', wie, { id: open.dossier }), ['niet-bevoegd'], wie);
});
