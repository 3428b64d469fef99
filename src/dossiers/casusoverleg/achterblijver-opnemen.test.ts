// achterblijver-opnemen through the gate: a person of his own in the file, by whom the case is found as far as somebody may see it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { achterblijver } from '../../../test/proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('de persoon staat met rol, noodzaak, gezinsband en wens in het bestand, en de casus is die dag bewerkt', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  wereld.klok.zet('2026-11-25');
  const { gegeven } = await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus));
  wereld.klok.zet(begindag);
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  const item = gezien.gegevens.find(({ id }) => id === gegeven);
  assert.ok(item?.soort === 'achterblijver');
  assert.deepEqual([item.letter, item.bron.soort, item.grondslag.code], ['f', 'gemeente', 'convenant-9-3']);
  assert.deepEqual(item.inhoud, {
    naw: { voornaam: 'Sanne', achternaam: 'Achterhuis' },
    rol: 'echtgenote die met de kinderen achterbleef',
    noodzaak: 'Het plan biedt haar hulp.',
    gezinsband: 'Getrouwd, woonden samen tot het vertrek.',
    hulp: true,
    wensOp: '2026-11-20',
  });
  assert.deepEqual([gezien.stand, gezien.laatsteVerwerking], ['plan-vastgesteld', '2026-11-25']);
});

test('de casus is onder haar naam te vinden, toont het subject en zegt langs wie; wie niet deelneemt vindt niets', async () => {
  const subject = onderwerp({ voornaam: 'Tarik', achternaam: 'Vertrokken' });
  const { casus } = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: subject }));
  await wereld.lukt('achterblijver-opnemen', 'rvdk', {
    ...achterblijver(casus, {
      voornaam: 'Jorinde',
      achternaam: 'Achtergebleven',
      geboortedatum: '1991-04-13',
      straat: 'Lindelaan',
      huisnummer: '4',
    }),
    hulp: false,
    wensOp: undefined,
  });
  const vind = async (wie: 'rvdk' | 'reclassering' | 'uitvoerder', tekst: string) =>
    (await wereld.lukt('casussen-zoeken', wie, { tekst })).resultaten.map(({ id, naam, via }) => [id, naam, via]);
  for (const tekst of ['Jorinde', 'achtergebleven', '13-04-1991'])
    assert.deepEqual(await vind('rvdk', tekst), [[casus, 'Tarik Vertrokken', 'achterblijver']], tekst);
  assert.deepEqual(await vind('rvdk', 'Tarik Vertrokken'), [[casus, 'Tarik Vertrokken', undefined]]);
  // Her first name with his surname is nobody.
  assert.deepEqual((await vind('uitvoerder', 'Jorinde Vertrokken')).length, 1);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.reclassering,
  ]);
  assert.deepEqual(await vind('reclassering', 'Jorinde Achtergebleven'), []);
});

test('zonder rol, noodzaak, gezinsband of wens wordt niemand opgenomen; in het buitenland is toelichting nodig', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(
    await wereld.weigert('achterblijver-opnemen', 'om', {
      id: casus,
      persoon: { land: 'België' },
      hulp: true,
      rol: ' ',
      verblijfToelichting: '',
    }),
    [
      'naam-ontbreekt',
      'rol-ontbreekt',
      'noodzaak-ontbreekt',
      'verblijf-toelichting-ontbreekt',
      'gezinsband-ontbreekt',
      'wens-achterblijver-ontbreekt',
    ],
  );
  const elders = achterblijver(casus, { land: 'België' });
  await wereld.lukt('achterblijver-opnemen', 'om', { ...elders, verblijfToelichting: 'Keert volgende maand terug.' });
  const { gegevens } = await wereld.lukt('casus-inzien', 'om', { id: casus });
  const item = gegevens.at(-1);
  assert.ok(item?.soort === 'achterblijver');
  assert.equal(item.inhoud.verblijfToelichting, 'Keert volgende maand terug.');
  assert.deepEqual(await wereld.weigert('achterblijver-opnemen', 'ggz', achterblijver(casus)), ['niet-bevoegd']);
});
