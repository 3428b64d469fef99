// doorverstrekken through the gate: only with every consent and a statement of secrecy, and then exactly what was consented to.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const rij = async (id: string) =>
  (
    await wereld.achter(
      `select verstrekt_op::text, geheimhouding_op::text, ingetrokken_op from casusoverleg.doorverstrekking where id = $1`,
      [id],
    )
  )[0];

test('na de laatste toestemming wordt verstrekt met de dag van de geheimhouding, en verschuift de laatste verwerking', async () => {
  const { casus, casusnummer, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  assert.deepEqual((await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', {})).ontvangen, []);
  wereld.klok.zet('2026-11-25');
  try {
    await wereld.lukt('doorverstrekken', 'uitvoerder', { id: casus, doorverstrekking });
  } finally {
    wereld.klok.zet('2026-11-23');
  }
  assert.deepEqual(await rij(doorverstrekking), {
    verstrekt_op: '2026-11-25',
    geheimhouding_op: '2026-11-23',
    ingetrokken_op: null,
  });
  const [regel] = await wereld.achter(
    `select objecten, nummers, artikel from logboek.regel where handeling = 'doorverstrekken' order by id desc limit 1`,
  );
  assert.deepEqual(regel, { objecten: [casus], nummers: [casusnummer], artikel: '10' });
  const gezien = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.deepEqual([gezien.laatsteVerwerking, gezien.stand], ['2026-11-25', 'geopend']);
  assert.deepEqual(await wereld.weigert('doorverstrekken', 'gemeente', { id: casus, doorverstrekking }), [
    'al-doorverstrekt',
  ]);
});

test('zonder toestemming, geheimhouding, deelname of bijlage 1 gaat er niets uit', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'gevraagd');
  const invoer = { id: casus, doorverstrekking };
  assert.deepEqual(await wereld.weigert('doorverstrekken', 'rvdk', invoer), ['toestemming-ontbreekt']);
  const klaar = await brengTotDoorverstrekking(wereld, 'toegestemd');
  const weigert = () =>
    wereld.weigert('doorverstrekken', 'rvdk', { id: klaar.casus, doorverstrekking: klaar.doorverstrekking });
  const { ggz } = wereld.partners;
  const proeven = [
    [
      'geheimhouding-partner-ontbreekt',
      `update beheer.geheimhouding set geldig_tot = $2 where functionaris in (select id from beheer.functionaris where externe_partner = $1)`,
      '2026-11-23',
      '2027-11-23',
    ],
    [
      'geheimhouding-partner-ontbreekt',
      `update beheer.autorisatie set ingetrokken_op = $2::date where functionaris in (select id from beheer.functionaris where externe_partner = $1)`,
      '2026-11-23',
      null,
    ],
    [
      'niet-op-bijlage-1',
      'update beheer.externe_partner set bijlage1_tot = $2::date where id = $1',
      '2026-11-23',
      null,
    ],
    [
      'ontvanger-geen-deelnemer',
      'update casusoverleg.deelnemer set tot = $2::date where externe_partner = $1',
      '2026-11-23',
      null,
    ],
  ] as const;
  for (const [reden, vraag, uit, aan] of proeven) {
    await wereld.achter(vraag, [ggz, uit]);
    assert.deepEqual(await weigert(), [reden], vraag);
    await wereld.achter(vraag, [ggz, aan]);
  }
  assert.deepEqual((await rij(klaar.doorverstrekking))?.verstrekt_op, null);
  await wereld.lukt('doorverstrekken', 'rvdk', { id: klaar.casus, doorverstrekking: klaar.doorverstrekking });
});

test('een doorverstrekking van een andere casus, of van een casus die er niet is, bestaat niet', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  const ander = await brengTotCasus(wereld);
  for (const [id, welke] of [
    [ander.casus, doorverstrekking],
    [casus, randomUUID()],
    [randomUUID(), doorverstrekking],
  ] as const)
    assert.deepEqual(await wereld.doe('doorverstrekken', 'gemeente', { id, doorverstrekking: welke }), {
      soort: 'niet-gevonden',
    });
  for (const wie of ['ggz', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('doorverstrekken', wie, { id: casus, doorverstrekking }), ['niet-bevoegd']);
});

test('de database verstrekt zelf niets zonder toestemming en draait niets terug', async () => {
  const settings = await settingsAls(wereld, 'gemeente', 'casusoverleglid');
  const zet = (id: string, kolommen: string) =>
    als(wereld, 'casusoverleg_schrijven', settings, ({ db }) =>
      sql`update casusoverleg.doorverstrekking set ${sql.raw(kolommen)} where id = ${id}`.execute(db),
    );
  const vrij = `verstrekt_op = '2026-11-23', verstrekt_door = '${wereld.mensen.gemeente}', geheimhouding_op = '2026-11-23'`;
  const gevraagd = await brengTotDoorverstrekking(wereld, 'gevraagd');
  await assert.rejects(zet(gevraagd.doorverstrekking, vrij), /row-level security/);
  const verstrekt = await brengTotDoorverstrekking(wereld, 'verstrekt');
  await assert.rejects(zet(verstrekt.doorverstrekking, `verstrekt_op = '2026-11-01'`), { code: '42501' });
  await assert.rejects(
    zet(verstrekt.doorverstrekking, 'verstrekt_op = null, verstrekt_door = null, geheimhouding_op = null'),
    { code: '42501' },
  );
});

test('verstrekken en intrekken veranderen de versie van de casus voor wie haar bijhoudt', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  const merk = async () => {
    const uitkomst = await wereld.doe('casus-inzien', 'gemeente', { id: casus });
    return uitkomst.soort === 'gedaan' ? uitkomst.merk : undefined;
  };
  const merken = [await merk()];
  await wereld.lukt('doorverstrekken', 'rvdk', { id: casus, doorverstrekking });
  merken.push(await merk());
  await wereld.lukt('doorverstrekking-intrekken', 'rvdk', { id: casus, doorverstrekking, reden: 'gestopt' });
  merken.push(await merk());
  assert.equal(new Set(merken).size, 3);
});
