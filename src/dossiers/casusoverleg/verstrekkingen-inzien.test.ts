// verstrekkingen-inzien through the gate: the list of a case for those who keep it, of a partner for core parties and uitvoerder.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('per casus: wie, wanneer, aan wie, welke soort, waarom, met wiens toestemming, en de versie', async () => {
  const { casus, casusnummer, doorverstrekking, toestemming } = await brengTotDoorverstrekking(wereld);
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'reclassering', { casus });
  const [gezien] = verstrekkingen;
  assert.ok(gezien !== undefined && verstrekkingen.length === 1);
  const { gegevens, toestemmingen, mogelijkheden, ...kern } = gezien;
  assert.deepEqual(kern, {
    id: doorverstrekking,
    casus,
    casusnummer,
    voorstel: toestemming,
    stand: 'verstrekt',
    ontvanger: { id: wereld.partners.ggz, naam: 'GGZ Waterland' },
    soortGegevens: 'naam, adres en soort gedrag',
    noodzaak: 'De intake kan anders niet beginnen.',
    partij: { id: wereld.partijen.rvdk, soort: 'rvdk', naam: kern.partij.naam },
    voorgesteldDoor: 'Loes Verkuyl',
    voorgesteldOp: '2026-11-23',
    vereist: ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'],
    verstrektOp: '2026-11-23',
    verstrektDoor: 'Willemien Drost',
    geheimhoudingOp: '2026-11-23',
    ingetrokkenOp: null,
    ingetrokkenDoor: null,
    redenIntrekking: null,
  });
  assert.deepEqual(
    toestemmingen.map(({ partij, voor, op, door }) => [partij, voor, op, door !== '']).sort(),
    ['gemeente', 'om', 'politie', 'reclassering', 'rvdk'].map((partij) => [partij, true, '2026-11-23', true]),
  );
  assert.deepEqual(
    gegevens?.map(({ noodzaak, versie }) => [noodzaak, versie.vorm]),
    [
      ['wie er komt', 'naw'],
      ['veiligheid van de behandelaar', 'woorden'],
    ],
  );
  assert.deepEqual(
    mogelijkheden.map(({ handeling, weigeringen }) => [handeling, weigeringen.map(({ reden }) => reden)]),
    [['doorverstrekking-intrekken', ['niet-uw-doorverstrekking']]],
  );
  const van = async (wie: 'rvdk' | 'uitvoerder') =>
    (await wereld.lukt('verstrekkingen-inzien', wie, { casus })).verstrekkingen[0]?.mogelijkheden;
  assert.deepEqual(await van('rvdk'), [{ handeling: 'doorverstrekking-intrekken', weigeringen: [] }]);
  assert.deepEqual(await van('uitvoerder'), []);
  const [regel] = await wereld.achter('select objecten, nummers from logboek.regel order by id desc limit 1');
  assert.deepEqual(regel, { objecten: [casus], nummers: [casusnummer] });
});

test('wat gevraagd is kan worden verstrekt zodra alle partijen het eens zijn', async () => {
  const { casus } = await brengTotDoorverstrekking(wereld, 'gevraagd');
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'uitvoerder', { casus });
  assert.deepEqual(
    verstrekkingen.map(({ stand, mogelijkheden }) => [
      stand,
      mogelijkheden.map(({ handeling, weigeringen }) => [handeling, weigeringen.map(({ reden }) => reden)]),
    ]),
    [['toestemming-gevraagd', [['doorverstrekken', ['toestemming-ontbreekt']]]]],
  );
  const klaar = await brengTotDoorverstrekking(wereld, 'toegestemd');
  const { verstrekkingen: na } = await wereld.lukt('verstrekkingen-inzien', 'uitvoerder', { casus: klaar.casus });
  assert.deepEqual(
    na.map(({ stand, mogelijkheden }) => [stand, mogelijkheden]),
    [['toestemming-gegeven', [{ handeling: 'doorverstrekken', weigeringen: [] }]]],
  );
});

test('per partner: alleen over de eigen casussen, zonder inhoud, voor kernpartijen en uitvoerder', async () => {
  const nieuw = await wereld.opnieuw();
  const eerste = await brengTotDoorverstrekking(nieuw);
  const tweede = await brengTotDoorverstrekking(nieuw, 'gevraagd');
  await nieuw.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    tweede.casus,
    nieuw.partijen.om,
  ]);
  const lijst = async (wie: 'om' | 'uitvoerder' | 'gemeente', partner?: string) =>
    (await nieuw.lukt('verstrekkingen-inzien', wie, partner === undefined ? {} : { partner })).verstrekkingen.map(
      ({ id, gegevens, mogelijkheden }) => [id, gegevens, mogelijkheden],
    );
  const beide = [tweede, eerste].map(({ doorverstrekking }) => [doorverstrekking, null, []]);
  assert.deepEqual(await lijst('uitvoerder'), beide);
  assert.deepEqual(await lijst('gemeente', nieuw.partners.ggz), beide);
  assert.deepEqual(await lijst('om', nieuw.partners.ggz), [[eerste.doorverstrekking, null, []]]);
  assert.deepEqual(await lijst('uitvoerder', nieuw.partners.lyceum), []);
  for (const wie of ['rvdk', 'reclassering'] as const)
    assert.deepEqual(await nieuw.weigert('verstrekkingen-inzien', wie, { partner: nieuw.partners.ggz }), [
      'overzicht-alleen-kernpartij',
    ]);
  for (const wie of ['ggz', 'fg', 'beheerder'] as const)
    assert.deepEqual(await nieuw.weigert('verstrekkingen-inzien', wie, {}), ['niet-bevoegd']);
});

test('een casus van een ander heeft geen lijst', async () => {
  const { casus, dossier } = await brengTotCasus(wereld);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  for (const id of [casus, dossier, randomUUID()])
    assert.deepEqual(await wereld.doe('verstrekkingen-inzien', 'rvdk', { casus: id }), { soort: 'niet-gevonden' });
});
