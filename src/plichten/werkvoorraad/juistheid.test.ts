// The periodic check in both registers: due so many months after the opening or the last check, in the worklist a month before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, brengVerzegeldIn } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

async function controles(dag: string, wie: Wie = 'uitvoerder') {
  wereld.klok.zet(dag);
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', wie, {});
  wereld.klok.zet('2026-11-23');
  return plichten
    .filter(({ soort }) => soort.endsWith('juistheid-controleren'))
    .map(({ register, nummer, uiterlijk, teLaat, clausule }) => [register, nummer, uiterlijk, teLaat, clausule]);
}

test('de plicht komt een maand tevoren in de werkvoorraad van de uitvoerder, met de laatste dag, en schuift na een controle op', async () => {
  await wereld.achter('update beheer.samenwerkingsverband set juistheid_maanden = 2');
  const { dossier, nummer, casus, casusnummer } = await brengTotCasus(wereld);
  await brengVerzegeldIn(wereld);
  assert.deepEqual(await controles('2026-12-22'), []);
  const open = [
    ['casusoverleg', casusnummer, '2027-01-23', false, '10.3'],
    ['weegploeg', nummer, '2027-01-23', false, '8.3'],
  ];
  assert.deepEqual(await controles('2026-12-23'), open);
  await wereld.achter('update beheer.samenwerkingsverband set juistheid_maanden = 1');
  assert.deepEqual(
    (await controles('2026-12-24')).map(([, , uiterlijk, teLaat]) => [uiterlijk, teLaat]),
    [
      ['2026-12-23', true],
      ['2026-12-23', true],
    ],
  );
  await wereld.achter('update beheer.samenwerkingsverband set juistheid_maanden = 2');
  assert.deepEqual(await controles('2026-12-28', 'gemeente'), []);

  wereld.klok.zet('2026-12-24');
  const weeg = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id: dossier });
  assert.equal(weeg.juistheid.controleUiterlijk, '2027-01-23');
  const bekeken = weeg.gegevens.map(({ id }) => id);
  const aanTePassen = bekeken.slice(0, 1);
  const uitkomst = 'Adres nagevraagd bij de gemeente.';
  const antwoord = await wereld.lukt('juistheid-controleren', 'uitvoerder', {
    id: dossier,
    bekeken,
    aanTePassen,
    uitkomst,
  });
  assert.equal(antwoord.volgendeUiterlijk, '2027-02-24');
  const inCasus = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  await wereld.lukt('casusjuistheid-controleren', 'uitvoerder', {
    id: casus,
    bekeken: inCasus.gegevens.map(({ id }) => id),
    uitkomst,
  });
  const na = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.equal(na.laatsteVerwerking, weeg.laatsteVerwerking);
  assert.deepEqual(na.juistheid.controles, [
    { op: '2026-12-24', door: 'Willemien Drost', uitkomst, bekeken: bekeken.length, aanTePassen },
  ]);
  assert.equal(na.juistheid.controleUiterlijk, '2027-02-24');
  const casusNa = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.equal(casusNa.laatsteVerwerking, inCasus.laatsteVerwerking);
  assert.deepEqual(casusNa.juistheid.controles[0]?.aanTePassen, []);
  assert.deepEqual(await controles('2026-12-31'), []);
});

test('een controle loopt elk gegeven na, van dit bestand, en zegt iets', async () => {
  const { dossier, gegeven } = await brengIn(wereld);
  const { gegeven: vreemd } = await brengIn(wereld);
  assert.deepEqual(
    await wereld.weigert('juistheid-controleren', 'uitvoerder', { id: dossier, bekeken: [gegeven, vreemd] }),
    ['controle-onvolledig', 'gegeven-onbekend', 'uitkomst-ontbreekt'],
  );
  assert.deepEqual(await wereld.weigert('juistheid-controleren', 'gemeente', { id: dossier }), ['niet-bevoegd']);
});

test('de uitkomst staat verzegeld in de database', async () => {
  const rijen = await wereld.achter(
    `select 1 from weegploeg.controle where position('nagevraagd' in encode(inhoud, 'escape')) > 0`,
  );
  assert.deepEqual(rijen, []);
});

test('hoe vaak is een instelling van het samenwerkingsverband', async () => {
  const ander = await wereld.opnieuw();
  const { dossier } = await brengIn(ander);
  const uiterlijk = async () => {
    const { juistheid } = await ander.lukt('weegdossier-inzien', 'uitvoerder', { id: dossier });
    const { juistheidMaanden } = await ander.lukt('samenwerkingsverband-inzien', 'uitvoerder', {});
    return [juistheidMaanden, juistheid.controleUiterlijk];
  };
  assert.deepEqual(await uiterlijk(), [6, '2027-05-23']);
  await ander.achter('update beheer.samenwerkingsverband set juistheid_maanden = 3');
  assert.deepEqual(await uiterlijk(), [3, '2027-02-23']);
});
