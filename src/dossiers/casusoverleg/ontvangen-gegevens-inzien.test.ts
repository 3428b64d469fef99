// ontvangen-gegevens-inzien through the gate: exactly what was released to this partner, by no path anything else.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { stelDeelnameVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengTotCasus, onderwerp, signaal } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking, doorverstrekkingInvoer } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const ontvangen = async (wie: Wie, casus?: string) =>
  (await wereld.lukt('ontvangen-gegevens-inzien', wie, casus === undefined ? {} : { casus })).ontvangen;

test('de partner leest precies de versie, en niets over noodzaak, stemmen, aantallen of wat niet is verstrekt', async () => {
  const wie = onderwerp({ voornaam: 'Zelda', achternaam: 'Onnoembaar', geboortedatum: '1990-02-03' });
  const casus = await brengTotCasus(wereld, 'plan-vastgesteld', signaal({ onderwerp: wie }));
  await brengTotDoorverstrekking(wereld, 'verstrekt', casus);
  const gezien = await ontvangen('ggz', casus.casus);
  assert.deepEqual(
    gezien.map((elk) => [elk.casus, elk.casusnummer, elk.verstrektOp, elk.gegevens.map(({ versie }) => versie)]),
    [
      [
        casus.casus,
        casus.casusnummer,
        '2026-11-23',
        [
          { vorm: 'naw', naw: { voornaam: 'Zelda', achternaam: 'Onnoembaar', geboortedatum: '1990-02-03' } },
          { vorm: 'woorden', tekst: 'Deelt pamfletten uit.' },
        ],
      ],
    ],
  );
  const tekst = JSON.stringify(gezien);
  for (const geheim of ['schoolplein', 'wie er komt', 'intake', 'Past bij', 'aanleiding', 'Loes', 'gegeven"', 'W-2026'])
    assert.ok(!tekst.includes(geheim), geheim);
  const [regel] = await wereld.achter('select objecten, nummers, rol from logboek.regel order by id desc limit 1');
  assert.deepEqual(regel, { objecten: [casus.casus], nummers: [casus.casusnummer], rol: 'externe-casuspartner' });
  // The document of the plan holds the same and no more; a party that keeps the file has the items there.
  const papier = async (lezer: Wie) => {
    const [plan] = (await wereld.lukt('plan-inzien', lezer, { casus: casus.casus })).plannen;
    const { document } = await wereld.lukt('plandocument-maken', lezer, {
      id: plan?.plan ?? '',
      taal: 'nl',
      formaat: 'odt',
    });
    return { blokken: JSON.stringify(document.blocks), hoofd: `${document.title} ${document.reference}` };
  };
  const { blokken, hoofd } = await papier('ggz');
  assert.match(blokken, /Gegeven 1, verstrekt op 23 november 2026.*Zelda Onnoembaar.*Deelt pamfletten uit\./);
  for (const geheim of ['schoolplein', 'wie er komt', 'intake', 'Past bij', 'aanleiding', 'Loes', 'W-2026'])
    assert.ok(!blokken.includes(geheim), geheim);
  assert.doesNotMatch(hoofd, /Onnoembaar/);
  assert.doesNotMatch((await papier('rvdk')).blokken, /Onnoembaar|pamfletten/);
});

test('een voorstel, een toestemming en een weigering laten bij de partner geen spoor na', async () => {
  const leeg = await brengTotCasus(wereld, 'plan-vastgesteld');
  const vergelijk = async (casus: string) => ({
    ontvangen: await wereld.doe('ontvangen-gegevens-inzien', 'ggz', { casus }),
    plan: (await wereld.lukt('plan-inzien', 'ggz', { casus })).plannen.map(
      ({ casus: _, casusnummer: __, plan: ___, maatregelen, ...rest }) => ({ ...rest, aantal: maatregelen.length }),
    ),
    casus: await wereld.doe('casus-inzien', 'ggz', { id: casus }),
    lijst: await wereld.doe('verstrekkingen-inzien', 'ggz', { casus }),
  });
  const niets = await vergelijk(leeg.casus);
  for (const tot of ['gevraagd', 'toegestemd'] as const) {
    const { casus } = await brengTotDoorverstrekking(wereld, tot, await brengTotCasus(wereld, 'plan-vastgesteld'));
    assert.deepEqual(await vergelijk(casus), niets, tot);
  }
});

test('partners zien elkaars gegevens niet, ook niet in dezelfde casus', async () => {
  const casus = await brengTotCasus(wereld);
  await stemEensgezind(
    wereld,
    casus.casus,
    await stelDeelnameVoor(wereld, casus.casus, 'deelnemer-toevoegen', wereld.partners.lyceum),
  );
  await brengTotDoorverstrekking(wereld, 'verstrekt', casus);
  assert.equal((await ontvangen('ggz', casus.casus)).length, 1);
  assert.deepEqual(await ontvangen('lyceum', casus.casus), []);
  assert.deepEqual(await ontvangen('lyceum'), []);
  await wereld.lukt('doorverstrekking-voorstellen', 'om', {
    ...(await doorverstrekkingInvoer(wereld, casus.casus)),
    ontvanger: wereld.partners.lyceum,
  });
  assert.deepEqual(await ontvangen('lyceum'), []);
});

test('wie niet deelneemt vindt niets; wie eindigt of van bijlage 1 gaat ziet dezelfde dag niets meer', async () => {
  const { casus } = await brengTotDoorverstrekking(wereld);
  for (const id of [casus, randomUUID()])
    assert.deepEqual(await wereld.doe('ontvangen-gegevens-inzien', 'lyceum', { casus: id }), {
      soort: 'niet-gevonden',
    });
  await stemEensgezind(
    wereld,
    casus,
    await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', wereld.partners.ggz),
  );
  assert.deepEqual(await wereld.doe('ontvangen-gegevens-inzien', 'ggz', { casus }), { soort: 'niet-gevonden' });
  assert.ok(!(await ontvangen('ggz')).some((elk) => elk.casus === casus));
  await wereld.achter(`update beheer.externe_partner set bijlage1_tot = '2026-11-23' where id = $1`, [
    wereld.partners.ggz,
  ]);
  assert.deepEqual(await wereld.weigert('ontvangen-gegevens-inzien', 'ggz', {}), ['geen-mandaat']);
  await wereld.achter('update beheer.externe_partner set bijlage1_tot = null where id = $1', [wereld.partners.ggz]);
});

test('wie later weer deelneemt begint zonder wat hij eerder kreeg', async () => {
  const { casus } = await brengTotDoorverstrekking(wereld);
  const wissel = async (soort: 'deelnemer-verwijderen' | 'deelnemer-toevoegen') =>
    stemEensgezind(wereld, casus, await stelDeelnameVoor(wereld, casus, soort, wereld.partners.ggz));
  await wissel('deelnemer-verwijderen');
  wereld.klok.zet('2026-11-24');
  try {
    await wissel('deelnemer-toevoegen');
    assert.deepEqual(await ontvangen('ggz', casus), []);
  } finally {
    wereld.klok.zet('2026-11-23');
  }
});

test('alleen een externe partner heeft ontvangen gegevens', async () => {
  for (const wie of ['gemeente', 'rvdk', 'uitvoerder', 'fg', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('ontvangen-gegevens-inzien', wie, {}), ['niet-bevoegd']);
});

test('de database toont de partner alleen zijn eigen verstrekte rijen, zonder herkomst en noodzaak', async () => {
  const nieuw = await wereld.opnieuw();
  const verstrekt = await brengTotDoorverstrekking(nieuw);
  await brengTotDoorverstrekking(nieuw, 'toegestemd');
  const tel = async (wie: Wie, hoed: 'externe-casuspartner' | 'casusoverleglid' | 'uitvoerder', rol = 'plan_lezen') =>
    als(
      nieuw,
      rol === 'plan_lezen' ? 'plan_lezen' : 'casusoverleg_lezen',
      await settingsAls(nieuw, wie, hoed),
      async ({ db }) => {
        const { rows } = await sql<{ d: string | null; g: number }>`
        select (select min(id::text) from casusoverleg.doorverstrekking) as d,
          (select count(*)::int from casusoverleg.doorverstrekt_gegeven) as g`.execute(db);
        return rows[0];
      },
    );
  assert.deepEqual(await tel('ggz', 'externe-casuspartner'), { d: verstrekt.doorverstrekking, g: 2 });
  assert.deepEqual(await tel('lyceum', 'externe-casuspartner'), { d: null, g: 0 });
  // The same person under another hat, or another role of the database, gets nothing by it.
  assert.deepEqual(await tel('ggz', 'casusoverleglid'), { d: null, g: 0 });
  assert.deepEqual(await tel('ggz', 'externe-casuspartner', 'casusoverleg_lezen'), { d: null, g: 0 });
  assert.deepEqual(await tel('gemeente', 'casusoverleglid'), { d: null, g: 0 });
  const ggz = await settingsAls(nieuw, 'ggz', 'externe-casuspartner');
  for (const wat of [
    'select voorstel from casusoverleg.doorverstrekking',
    'select externe_partner, ingetrokken_op from casusoverleg.doorverstrekking',
    'select gegeven from casusoverleg.doorverstrekt_gegeven',
    'select noodzaak from casusoverleg.doorverstrekt_gegeven',
    'select 1 from casusoverleg.voorstel',
    'select 1 from casusoverleg.stem',
  ])
    await assert.rejects(
      als(nieuw, 'plan_lezen', ggz, ({ db }) => sql`${sql.raw(wat)}`.execute(db)),
      { code: '42501' },
      wat,
    );
});
