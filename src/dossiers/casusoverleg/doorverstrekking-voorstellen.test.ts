// doorverstrekking-voorstellen through the gate: consent is asked of every party, for versions that are fixed before the first vote.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { casusstem } from '../../../test/proefbesluiten.ts';
import { brengTotCasus, vrijgave } from '../../../test/proefdossiers.ts';
import { verstrekkingVerzegeld } from '../../../test/proefdossierwerk.ts';
import { brengTotDoorverstrekking, doorverstrekkingInvoer } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('toestemming wordt gevraagd aan alle vijf; wie niet deelneemt ziet nummer, soort, noodzaak en ontvanger', async () => {
  const casus = await brengTotCasus(wereld);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus.casus,
    wereld.partijen.reclassering,
  ]);
  const { toestemming } = await brengTotDoorverstrekking(wereld, 'gevraagd', casus);
  const { besluiten } = await wereld.lukt('casusbesluiten-inzien', 'reclassering', {});
  assert.deepEqual(besluiten, [
    {
      id: toestemming,
      casus: casus.casus,
      casusnummer: casus.casusnummer,
      doel: { id: wereld.partners.ggz, naam: 'GGZ Waterland', extern: true },
      inhoud: {
        soort: 'doorverstrekken',
        soortGegevens: 'naam, adres en soort gedrag',
        noodzaak: 'De intake kan anders niet beginnen.',
      },
      vereist: ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'],
      ingediendOp: '2026-11-23',
      gestemd: false,
    },
  ]);
  // Of the case itself nothing exists for that party.
  assert.deepEqual(await wereld.doe('casus-inzien', 'reclassering', { id: casus.casus }), { soort: 'niet-gevonden' });
  assert.deepEqual(await wereld.doe('verstrekkingen-inzien', 'reclassering', { casus: casus.casus }), {
    soort: 'niet-gevonden',
  });
  const settings = await settingsAls(wereld, 'reclassering', 'casusoverleglid');
  const lees = (rol: Parameters<typeof als>[1], tabel: string) =>
    als(wereld, rol, settings, ({ db }) => sql`select 1 from ${sql.table(`casusoverleg.${tabel}`)}`.execute(db));
  for (const rol of ['casusbesluit_lezen', 'casusbesluit_stemmen', 'casusbesluit_uitvoeren'] as const)
    for (const tabel of ['doorverstrekking', 'doorverstrekt_gegeven']) {
      // Whoever closes a case ends what was disclosed from it; until all agreed on that it sees none of it.
      if (rol === 'casusbesluit_uitvoeren' && tabel === 'doorverstrekking')
        assert.deepEqual((await lees(rol, tabel)).rows, []);
      else await assert.rejects(lees(rol, tabel), { code: '42501' }, `${rol} ${tabel}`);
    }
});

test('met de andere instelling stemmen alleen de partijen in de casus', async () => {
  const klein = await wereld.opnieuw();
  await klein.achter(`update beheer.samenwerkingsverband set toestemming_doorverstrekking = 'deelnemende-partijen'`);
  const casus = await brengTotCasus(klein);
  await klein.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij in ($2, $3)`, [
    casus.casus,
    klein.partijen.reclassering,
    klein.partijen.om,
  ]);
  await brengTotDoorverstrekking(klein, 'gevraagd', casus);
  const { verstrekkingen } = await klein.lukt('verstrekkingen-inzien', 'rvdk', { casus: casus.casus });
  assert.deepEqual(
    verstrekkingen.map(({ vereist }) => vereist),
    [['gemeente', 'politie', 'rvdk']],
  );
});

test('één tegenstem houdt alles tegen, en de weigering blijft vastgelegd', async () => {
  const { casus, toestemming, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'gevraagd');
  await wereld.lukt('casusbesluit-stemmen', 'gemeente', casusstem(casus, toestemming));
  await wereld.lukt('casusbesluit-stemmen', 'reclassering', {
    ...casusstem(casus, toestemming, false),
    reden: 'niet nodig voor huur',
  });
  assert.deepEqual(await wereld.weigert('doorverstrekken', 'uitvoerder', { id: casus, doorverstrekking }), [
    'toestemming-ontbreekt',
  ]);
  const { verstrekkingen } = await wereld.lukt('verstrekkingen-inzien', 'gemeente', { casus });
  assert.deepEqual(
    verstrekkingen.map(({ stand, toestemmingen }) => [
      stand,
      toestemmingen.map(({ partij, voor, reden }) => [partij, voor, reden]),
    ]),
    [
      [
        'toestemming-geweigerd',
        [
          ['gemeente', true, 'Past bij het plan.'],
          ['reclassering', false, 'niet nodig voor huur'],
        ],
      ],
    ],
  );
  // A next proposal starts anew.
  assert.notEqual(
    (await wereld.lukt('doorverstrekking-voorstellen', 'om', await doorverstrekkingInvoer(wereld, casus)))
      .doorverstrekking,
    doorverstrekking,
  );
});

test('alleen partijen stellen voor, in hun eigen casus; wat niet kan is niets', async () => {
  const { casus, dossier } = await brengTotCasus(wereld);
  const invoer = await doorverstrekkingInvoer(wereld, casus);
  for (const wie of ['uitvoerder', 'ggz', 'fg', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('doorverstrekking-voorstellen', wie, invoer), ['niet-bevoegd']);
  for (const id of [dossier, randomUUID()])
    assert.deepEqual(await wereld.doe('doorverstrekking-voorstellen', 'gemeente', { ...invoer, id }), {
      soort: 'niet-gevonden',
    });
  assert.deepEqual(
    await wereld.weigert('doorverstrekking-voorstellen', 'gemeente', { ...invoer, ontvanger: wereld.partners.lyceum }),
    ['ontvanger-geen-deelnemer'],
  );
  assert.deepEqual(
    await wereld.weigert('doorverstrekking-voorstellen', 'gemeente', {
      ...invoer,
      selectie: [{ gegeven: randomUUID(), noodzaak: 'nodig' }],
    }),
    ['gegeven-niet-door-te-verstrekken'],
  );
  await wereld.lukt('doorverstrekking-voorstellen', 'gemeente', invoer);
  assert.deepEqual(await wereld.weigert('doorverstrekking-voorstellen', 'om', invoer), ['voorstel-loopt-al']);
});

test('politiegegevens onder de machtiging gaan nooit mee, verzegeld noch vrijgegeven, letterlijk noch in eigen woorden', async () => {
  const { casus } = await brengTotCasus(wereld);
  const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  const invoer = await doorverstrekkingInvoer(wereld, casus);
  const weigert = async (wie: 'politie' | 'gemeente' | 'rvdk') => {
    const [letterlijk, inWoorden] = [{}, { tekst: 'Komt voor in een onderzoek.' }].map((tekst) =>
      wereld.weigert('doorverstrekking-voorstellen', wie, {
        ...invoer,
        selectie: [{ gegeven, noodzaak: 'de ernst', ...tekst }],
      }),
    );
    assert.deepEqual(await letterlijk, await inWoorden);
    return letterlijk;
  };
  // What is sealed is as unknown as what is not there, also to those behind the seal.
  for (const wie of ['politie', 'gemeente', 'rvdk'] as const)
    assert.deepEqual(await weigert(wie), ['gegeven-niet-door-te-verstrekken'], wie);
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus, gegeven));
  for (const wie of ['politie', 'gemeente'] as const)
    assert.deepEqual(await weigert(wie), ['machtiging-alleen-college'], wie);
  assert.deepEqual(await weigert('rvdk'), ['gegeven-niet-door-te-verstrekken']);
});

test('het voorstel verandert de dag van de laatste verwerking niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  wereld.klok.zet('2026-12-01');
  try {
    await wereld.lukt('doorverstrekking-voorstellen', 'gemeente', await doorverstrekkingInvoer(wereld, casus));
    assert.equal((await wereld.lukt('casus-inzien', 'gemeente', { id: casus })).laatsteVerwerking, '2026-11-23');
  } finally {
    wereld.klok.zet('2026-11-23');
  }
});

test('de database laat na de eerste stem geen gegeven meer toevoegen, en nooit een versie veranderen', async () => {
  const { casus, toestemming, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'gevraagd');
  const settings = await settingsAls(wereld, 'rvdk', 'casusoverleglid');
  const { gegevens } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  const analyse = gegevens.find(({ soort }) => soort === 'analyse')?.id;
  const voegToe = () =>
    als(wereld, 'casusoverleg_schrijven', settings, ({ db }) =>
      sql`insert into casusoverleg.doorverstrekt_gegeven (id, samenwerkingsverband, casus, doorverstrekking, gegeven, noodzaak, versie)
        values (${randomUUID()}, ${wereld.samenwerkingsverband}, ${casus}, ${doorverstrekking}, ${analyse}, ''::bytea, ''::bytea)`.execute(
        db,
      ),
    );
  await wereld.lukt('casusbesluit-stemmen', 'gemeente', casusstem(casus, toestemming));
  await assert.rejects(voegToe(), /row-level security/);
  await assert.rejects(
    als(wereld, 'casusoverleg_schrijven', settings, ({ db }) =>
      sql`update casusoverleg.doorverstrekt_gegeven set versie = ''::bytea`.execute(db),
    ),
    { code: '42501' },
  );
});
