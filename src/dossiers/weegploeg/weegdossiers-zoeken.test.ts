// weegdossiers-zoeken through the gate: by name, birth date and likeness, best first; every number shown is in the log.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, brengTotStand, onderwerp, signaal, signaalOm } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const zoek = async (tekst: string, wie: 'gemeente' | 'om' | 'uitvoerder' = 'gemeente') =>
  (await wereld.lukt('weegdossiers-zoeken', wie, { tekst })).resultaten;

test('een persoon wordt gevonden onder zijn naam, anders geschreven, en onder zijn geboortedatum', async () => {
  const wie = onderwerp({
    voornaam: 'Marloes',
    achternaam: 'van der Berg-Jansen',
    geboortedatum: '1987-07-04',
    woonplaats: 'Waterhoek',
  });
  const { dossier, nummer } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  await brengIn(wereld, 'om', signaalOm());
  for (const tekst of [
    'Marloes',
    'van der Berg',
    'berg jansen',
    'Bérg-Jansen',
    'marloes bergjansen',
    '1987-07-04',
    'Jans',
  ])
    assert.deepEqual(
      (await zoek(tekst)).map((resultaat) => resultaat.id),
      [dossier],
      tekst,
    );
  assert.deepEqual((await zoek('marloes'))[0], {
    id: dossier,
    nummer,
    stand: 'ingebracht',
    naam: 'Marloes van der Berg-Jansen',
    geboortedatum: '1987-07-04',
    woonplaats: 'Waterhoek',
    volgendeTermijn: { naam: 'informeren-na-verkrijging', clausule: '11.2', uiterlijk: '2026-12-23' },
  });
  assert.deepEqual(await zoek('Qxzwv'), []);
});

test('wie beter past staat hoger', async () => {
  const precies = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ voornaam: 'Tjitske', achternaam: 'Hoogland' }) }),
  );
  const lijkt = await brengIn(
    wereld,
    'gemeente',
    signaal({ onderwerp: onderwerp({ voornaam: 'Sietske', achternaam: 'Hooglander' }) }),
  );
  const ids = (await zoek('Tjitske Hoogland')).map((resultaat) => resultaat.id);
  assert.equal(ids[0], precies.dossier);
  assert.ok(!ids.includes(lijkt.dossier) || ids.indexOf(lijkt.dossier) > 0);
});

test('zonder tekst komt alles wat loopt, met de termijn die loopt; wat is samengevoegd niet', async () => {
  const weg = await brengTotStand(wereld, 'samengevoegd');
  const niet = await brengTotStand(wereld, 'niet-geagendeerd');
  const { casus } = await brengTotCasus(wereld);
  const alles = await zoek('', 'uitvoerder');
  // The list says what the file itself says.
  for (const { id, nummer, volgendeTermijn } of alles) {
    const { termijnen } = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id });
    assert.deepEqual(volgendeTermijn, termijnen[0], `${nummer}`);
  }
  const casussen = (await wereld.lukt('casussen-zoeken', 'uitvoerder', { tekst: '' })).resultaten;
  assert.deepEqual(
    casussen.find(({ id }) => id === casus)?.volgendeTermijn,
    (await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus })).termijnen[0],
  );
  assert.ok(!alles.some((resultaat) => resultaat.id === weg.dossier));
  assert.deepEqual(alles.find((resultaat) => resultaat.id === niet.dossier)?.volgendeTermijn, {
    naam: 'vernietigen-niet-geagendeerd',
    clausule: '13.3',
    uiterlijk: '2027-05-23',
  });
});

test('iedere naam die is getoond staat als nummer in een logregel', async () => {
  const resultaten = await zoek('', 'om');
  const [regel] = await wereld.achter(
    'select handeling, nummers, objecten from logboek.regel order by id desc limit 1',
  );
  assert.equal(regel?.handeling, 'weegdossiers-zoeken');
  assert.deepEqual([...(regel?.nummers ?? [])].sort(), resultaten.map((resultaat) => resultaat.nummer).sort());
  assert.deepEqual([...(regel?.objecten ?? [])].sort(), resultaten.map((resultaat) => resultaat.id).sort());
});

test('wie niet in de weegploeg zit zoekt er niet', async () => {
  for (const wie of ['rvdk', 'reclassering', 'ggz', 'fg', 'beveiliging', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('weegdossiers-zoeken', wie, { tekst: '' }), ['niet-bevoegd'], wie);
});
