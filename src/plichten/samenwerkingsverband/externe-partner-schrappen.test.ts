// Annex 1 by joint decision, through the gate and the task, on the real database: a partner comes, and one is struck that received data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { draagTaken } from '../../../test/proefbesluiten.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { planVertrek } from '../../jobs/vertrekplan.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const reden = 'De samenwerking is veranderd.';
const lees = (wie: Wie = 'uitvoerder') => wereld.lukt('samenwerkingsverband-inzien', wie, {});
const stem = (wie: Wie, voorstel: string, voor = true) =>
  wereld.lukt('bijlage-stemmen', wie, { voorstel, voor, reden });
const nieuw = {
  soort: 'opnemen',
  naam: 'Schuldhulp De Brug',
  partnersoort: 'schuldhulp',
  contact: 'Nel de Wit',
  email: 'nel@debrug.example',
  reden,
} as const;

test('een partner komt op een nieuwe versie van bijlage 1; toegang vraagt nog een toekenning', async () => {
  assert.deepEqual(await wereld.weigert('bijlage-voorstellen', 'rvdk', nieuw), ['niet-bevoegd']);
  assert.deepEqual(await wereld.weigert('bijlage-voorstellen', 'om', { ...nieuw, naam: 'GGZ Waterland' }), [
    'al-op-bijlage-1',
  ]);
  const [fg] = await wereld.achter('select email from beheer.functionaris where id = $1', [wereld.mensen.fg]);
  assert.deepEqual(await wereld.weigert('bijlage-voorstellen', 'om', { ...nieuw, email: fg?.email }), [
    'contact-van-ander',
  ]);
  const { voorstel } = await wereld.lukt('bijlage-voorstellen', 'om', nieuw);
  assert.deepEqual(await wereld.weigert('bijlage-voorstellen', 'politie', nieuw), ['bijlagevoorstel-open']);
  const plicht = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten.some(({ soort }) => soort === 'bijlage-stemmen');
  assert.deepEqual([await plicht('gemeente'), await plicht('rvdk')], [true, false]);
  await stem('om', voorstel);
  await stem('gemeente', voorstel);
  assert.deepEqual(await wereld.weigert('externe-partner-opnemen', 'om', { voorstel }), ['niet-eensgezind']);
  const voor = await lees();
  assert.equal((await stem('politie', voorstel)).stand, 'aangenomen');
  const na = await lees();
  assert.equal(na.bijlage1Versie, (voor.bijlage1Versie ?? 0) + 1);
  assert.deepEqual(na.bijlageversies[0], { versie: na.bijlage1Versie, vanaf: '2026-11-23', reden });
  assert.equal(na.externePartners.find(({ naam }) => naam === nieuw.naam)?.vanaf, '2026-11-23');
  // The representative waits for the grant of the functioneel beheerder.
  const { autorisaties } = await wereld.lukt('autorisaties-inzien', 'beheerder', {});
  assert.equal(autorisaties.find(({ functionaris }) => functionaris.naam === 'Nel de Wit')?.stand, 'aangevraagd');
  assert.deepEqual((await lees('ggz')).bijlagevoorstellen, []);
});

test('een geschrapte partner verliest dezelfde dag toegang, deelname en wat hij ontving; de lijst van verstrekkingen blijft', async () => {
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld);
  assert.equal((await wereld.lukt('ontvangen-gegevens-inzien', 'ggz', {})).ontvangen.length, 1);
  const partner = wereld.partners.ggz;
  const laatste = (await wereld.lukt('casus-inzien', 'om', { id: casus })).laatsteVerwerking;
  const afgewezen = await wereld.lukt('bijlage-voorstellen', 'gemeente', { soort: 'schrappen', partner, reden });
  assert.equal((await stem('politie', afgewezen.voorstel, false)).stand, 'verworpen');
  assert.equal((await wereld.doe('ontvangen-gegevens-inzien', 'ggz', {})).soort, 'gedaan');

  wereld.klok.zet('2026-12-01');
  const { voorstel } = await wereld.lukt('bijlage-voorstellen', 'gemeente', { soort: 'schrappen', partner, reden });
  for (const wie of ['gemeente', 'om', 'politie'] as const) await stem(wie, voorstel);
  // At once, before any task.
  assert.deepEqual(await wereld.weigert('ontvangen-gegevens-inzien', 'ggz', {}), ['geen-mandaat']);
  await planVertrek(wereld.poort);
  await draagTaken(wereld);
  const na = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.ok(!na.deelnemers.some(({ id }) => id === partner));
  assert.equal(na.laatsteVerwerking, laatste);
  const rij = await wereld.achter(
    'select ingetrokken_op::text as op from casusoverleg.doorverstrekking where id = $1',
    [doorverstrekking],
  );
  assert.deepEqual(rij, [{ op: '2026-12-01' }]);
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'uitvoerder', { casus });
  assert.equal(verstrekkingen.length, 1);
  assert.equal((await lees()).externePartners.find(({ id }) => id === partner)?.tot, '2026-12-01');
  assert.ok(
    (await wereld.lukt('berichten-inzien', 'jeugdzorg', {})).berichten.some(
      ({ soort }) => soort === 'bijlage-gewijzigd',
    ),
  );
  assert.deepEqual(await wereld.weigert('bijlage-voorstellen', 'om', { soort: 'schrappen', partner, reden }), [
    'niet-op-bijlage-1',
  ]);
  // It can come back, with nothing of what it had.
  wereld.klok.zet('2026-12-02');
  const terug = {
    ...nieuw,
    naam: 'GGZ Waterland',
    partnersoort: 'ggz',
    contact: 'Iemand Anders',
    email: 'ander@ggz.example',
  };
  const { voorstel: weer } = await wereld.lukt('bijlage-voorstellen', 'om', terug);
  for (const wie of ['gemeente', 'om', 'politie'] as const) await stem(wie, weer);
  const bijlage = (await lees()).externePartners.find(({ id }) => id === partner);
  assert.deepEqual([bijlage?.vanaf, bijlage?.tot], ['2026-12-02', null]);
  assert.deepEqual(await wereld.weigert('ontvangen-gegevens-inzien', 'ggz', {}), ['geen-mandaat']);
  wereld.klok.zet('2026-11-23');
});

test('de database wijzigt bijlage 1 alleen zoals alle gevraagde partijen stemden', async () => {
  const { samenwerkingsverband, mensen, partijen, partners, proef } = wereld;
  const zelf = { samenwerkingsverband, functionaris: mensen.om, partij: partijen.om, rol: 'weegploeglid' };
  for (const poging of [
    sql`update beheer.externe_partner set bijlage1_tot = '2026-11-23' where id = ${partners.lyceum}`,
    sql`insert into beheer.externe_partner (id, samenwerkingsverband, naam, soort, bijlage1_vanaf)
      values (gen_random_uuid(), ${samenwerkingsverband}, 'x', 'x', '2026-11-23')`,
  ])
    await assert.rejects(
      proef.database.transactie('beheer_schrijven', zelf, ({ db }) => poging.execute(db)),
      { code: '42501' },
    );
});
