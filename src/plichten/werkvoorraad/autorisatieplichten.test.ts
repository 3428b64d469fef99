// Authorisations that end, through the gate: told a month before to who holds them, grants them and depends on them; gone once renewed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { verlengsoorten } from '../../convenant/vormen/werkvoorraad.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
  await wereld.achter(`update beheer.autorisatie set einde = '2027-06-01'`);
  for (const [wie, einde] of [
    ['beheerder', '2026-12-13'],
    ['uitvoerder', '2026-12-20'],
    ['ggz', '2026-12-20'],
  ] as const)
    await wereld.achter('update beheer.autorisatie set einde = $2 where functionaris = $1', [
      wereld.mensen[wie],
      einde,
    ]);
});
after(() => wereld.stop());

const plichten = async (wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter(({ soort }) => verlengsoorten.some((elk) => elk === soort))
    .map(({ soort, uiterlijk }) => [soort, uiterlijk]);
const berichten = async (wie: Wie) =>
  (await wereld.lukt('berichten-inzien', wie, {})).berichten
    .filter(({ soort }) => verlengsoorten.some((elk) => elk === soort))
    .map(({ soort, dag }) => [soort, dag]);

/** Asked for by one, granted by another. */
async function verleen(vraagt: Wie, kent: Wie, voor: Wie, rol: 'functioneel-beheerder' | 'uitvoerder', einde: string) {
  const { autorisatie } = await wereld.lukt('autorisatie-aanvragen', vraagt, {
    functionaris: wereld.mensen[voor],
    rol,
    doel: 'Het werk gaat door.',
    begin: '2026-11-23',
    einde,
  });
  await wereld.lukt('autorisatie-toekennen', kent, { id: autorisatie });
}

test('wat binnen een maand afloopt staat bij wie het heeft, bij de beheerder en bij wie ervan afhangt', async () => {
  const laatsten = [
    ['laatste-beheerder', '2026-12-12'],
    ['laatste-uitvoerder', '2026-12-19'],
  ];
  const verwacht: Partial<Record<Wie, unknown>> = {
    beheerder: [
      ['autorisatie-verlengen', '2026-12-12'],
      laatsten[0],
      ['autorisaties-verlengen', '2026-12-19'],
      laatsten[1],
    ],
    uitvoerder: [laatsten[0], ['autorisatie-verlengen', '2026-12-19'], laatsten[1]],
    om: laatsten,
    rvdk: [],
  };
  for (const wie of ['beheerder', 'uitvoerder', 'om', 'rvdk'] as const) {
    assert.deepEqual(await plichten(wie), verwacht[wie], wie);
    assert.equal((await berichten(wie)).length, (await plichten(wie)).length, wie);
  }
  // A partner has no werkvoorraad; he is told.
  assert.deepEqual(await berichten('ggz'), [['autorisatie-verlengen', '2026-12-19']]);
});

test('een aanvraag is nog geen verlenging; een toekenning door de beheerder, of voor hem door een ander, wel', async () => {
  await wereld.lukt('autorisatie-aanvragen', 'beheerder', {
    functionaris: wereld.mensen.uitvoerder,
    rol: 'uitvoerder',
    doel: 'Het werk gaat door.',
    begin: '2026-11-23',
    einde: '2027-06-01',
  });
  assert.equal((await plichten('uitvoerder')).length, 3);
  await verleen('uitvoerder', 'beheerder', 'uitvoerder', 'uitvoerder', '2027-06-01');
  assert.deepEqual(await plichten('uitvoerder'), [['laatste-beheerder', '2026-12-12']]);
  // The last beheerder cannot grant to himself: a second one comes first.
  await verleen('uitvoerder', 'beheerder', 'beveiliging', 'functioneel-beheerder', '2027-06-01');
  assert.deepEqual(await plichten('om'), []);
  await verleen('uitvoerder', 'beveiliging', 'beheerder', 'functioneel-beheerder', '2027-06-01');
  assert.deepEqual(await plichten('beheerder'), [['autorisaties-verlengen', '2026-12-19']]);
});
