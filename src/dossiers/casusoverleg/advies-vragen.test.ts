// advies-vragen through the gate: a question that names nobody of the file, and what is refused when it does.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, type Casus, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { achterblijver, adviesvraag, netwerkpersoon } from '../../../test/proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
let casus: Casus;
before(async () => {
  wereld = await maakProefwereld();
  const wie = onderwerp({
    voornaam: 'Samír',
    achternaam: 'van den El Ouazzani-Özdemir',
    geboortedatum: '1996-02-07',
    straat: 'Burg. Wilgenhofstraat',
    huisnummer: '12-A',
    postcode: '1234 AB',
    woonplaats: 'Waterhoek',
  });
  casus = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: wie }));
  await wereld.lukt(
    'achterblijver-opnemen',
    'rvdk',
    achterblijver(casus.casus, { straat: 'Lindelaan', huisnummer: '4' }),
  );
  await wereld.lukt('netwerkpersoon-opnemen', 'rvdk', netwerkpersoon(casus.casus, { geboortedatum: '2001-10-03' }));
});
after(() => wereld.stop());

test('de vraag staat als actie in het bestand, zonder naam van de deskundige, en is een plicht met een dag', async () => {
  wereld.klok.zet('2026-11-25');
  const { advies } = await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus.casus));
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus.casus });
  const rij = gezien.adviezen.find(({ id }) => id === advies);
  assert.deepEqual(
    [rij?.gevraagdOp, rij?.uiterlijk, rij?.antwoord, rij?.beantwoordOp],
    ['2026-11-25', '2026-12-15', null, null],
  );
  const item = gezien.gegevens.find(({ id }) => id === rij?.vraag);
  assert.ok(item?.soort === 'actie');
  const { id: _, uiterlijk: __, ...inhoud } = adviesvraag(casus.casus);
  assert.deepEqual([item.letter, item.bron.soort, item.inhoud], ['e', 'gemeente', inhoud]);
  assert.equal(gezien.laatsteVerwerking, '2026-11-25');
  const plichten = async (wie: 'uitvoerder' | 'rvdk' | 'gemeente') =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ soort }) => soort === 'advies-verwacht')
      .map(({ dossier, uiterlijk, clausule, teLaat }) => [dossier, uiterlijk, clausule, teLaat]);
  assert.deepEqual(await plichten('uitvoerder'), [[casus.casus, '2026-12-15', '9.5', false]]);
  for (const wie of ['rvdk', 'gemeente'] as const) assert.deepEqual(await plichten(wie), []);
  wereld.klok.zet('2026-12-16');
  assert.deepEqual(await plichten('uitvoerder'), [[casus.casus, '2026-12-15', '9.5', true]]);
  wereld.klok.zet(begindag);
});

test('een tekst die iemand uit het dossier noemt wordt geweigerd met de soort, hoe het ook is geschreven', async () => {
  const gevallen: readonly (readonly [string, readonly string[]])[] = [
    ['Wat doen wij met SAMIR?', ['tekst-noemt-naam']],
    ['Wat zegt elouazzani ons?', ['tekst-noemt-naam']],
    ['Is El-Ouazzani\u2019s groep bekend?', ['tekst-noemt-naam']],
    ['Kent u Ozdemir, of Oezdemir?', ['tekst-noemt-naam']],
    ['Is Oua\u200bzzani bekend?', ['tekst-noemt-naam']],
    ['Wat te doen met Achterhuis\u2019 kinderen?', ['tekst-noemt-naam']],
    ['Helpt het als Netwerkers moeder meedoet?', ['tekst-noemt-naam']],
    ['Hij woont Burgemeester Wilgenhofstr. 12', ['tekst-noemt-adres']],
    ['op Lindelaan nr. 4 wonen kinderen', ['tekst-noemt-adres']],
    ['een pand in postcode 9876ZX', ['tekst-noemt-adres']],
    ['geboren op 7 februari 1996', ['tekst-noemt-geboortedatum']],
    ['geboren 07.02.96', ['tekst-noemt-geboortedatum']],
    ['born on October 3, 2001', ['tekst-noemt-geboortedatum']],
    ['geboren op 1996-02-07', ['tekst-noemt-geboortedatum']],
    [`over zaak ${casus.casusnummer}`, ['tekst-noemt-nummer']],
    [`over zaak ${casus.casusnummer.replaceAll('-', ' \u2013 ').toLowerCase()}`, ['tekst-noemt-nummer']],
    ['over W20260001 en een ander', ['tekst-noemt-nummer']],
    ['bsn 123456782', ['tekst-noemt-nummer']],
    ['bel 06 - 12 34 56 78', ['tekst-noemt-nummer']],
    [
      `Samir, Lindelaan 4, 3 okt 2001, ${casus.casusnummer}`,
      ['tekst-noemt-naam', 'tekst-noemt-adres', 'tekst-noemt-geboortedatum', 'tekst-noemt-nummer'],
    ],
  ];
  for (const [vraag, redenen] of gevallen)
    assert.deepEqual(
      await wereld.weigert('advies-vragen', 'uitvoerder', { ...adviesvraag(casus.casus), vraag }),
      redenen,
      vraag,
    );
  // The other texts are checked as well, and none of it is in the log.
  for (const veld of ['organisatie', 'functie', 'noodzaak'] as const)
    assert.deepEqual(
      await wereld.weigert('advies-vragen', 'uitvoerder', { ...adviesvraag(casus.casus), [veld]: 'via Lonneke' }),
      ['tekst-noemt-naam'],
      veld,
    );
  const regels = await wereld.achter(
    `select row_to_json(r)::text as regel from logboek.regel r where handeling = 'advies-vragen'`,
  );
  assert.ok(regels.length > gevallen.length);
  // A year alone can stand in an id or a time.
  for (const { regel } of regels)
    for (const geheim of ['Samir', 'Lonneke', 'Lindelaan', '1996-02-07', 'februari 1996', 'Wat te doen'])
      assert.ok(!regel.includes(geheim), geheim);
});

test('een vraag over andere namen, huisnummers en dagen mag: alleen wie in deze casus staat telt', async () => {
  await wereld.lukt('advies-vragen', 'uitvoerder', {
    ...adviesvraag(casus.casus),
    vraag:
      'Bij een groep van 12 jongeren uit 4 wijken, van 18 tot 23 jaar, sinds 20 november 2026: wat werkt volgens het onderzoek van Jansen uit 2019-2021? Zie C 2.4 en artikel 10.',
  });
});

test('alleen de uitvoerder vraagt advies, met een deskundige, een noodzaak en een dag die nog komt', async () => {
  for (const wie of ['gemeente', 'rvdk', 'ggz', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('advies-vragen', wie, adviesvraag(casus.casus)), ['niet-bevoegd']);
  assert.deepEqual(await wereld.weigert('advies-vragen', 'uitvoerder', { id: casus.casus, uiterlijk: begindag }), [
    'deskundige-ontbreekt',
    'vraag-ontbreekt',
    'noodzaak-ontbreekt',
    'antwoorddatum-ongeldig',
  ]);
});
