// casusbesluit-stemmen through the gate: one vote per party, one 'no' closes, the last 'yes' carries out, also by who does not take part.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { neemOp } from '../../../test/database/momentopname.ts';
import { als, settingsAls } from '../../../test/database/zicht.ts';
import { casusstem, stelDeelnameVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const voorstelstand = async (voorstel: string) =>
  (await wereld.achter('select stand, gesloten_op::text from casusoverleg.voorstel where id = $1', [voorstel]))[0];
const stemmenOver = (voorstel: string) =>
  wereld.achter('select partijsoort, voor from casusoverleg.stem where voorstel = $1 order by partijsoort', [voorstel]);

/** A casus from which the OM was taken off: it keeps its vote (1 m). */
async function zonderOm() {
  const { casus, casusnummer } = await brengTotCasus(wereld);
  await stemEensgezind(
    wereld,
    casus,
    await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', wereld.partijen.om),
  );
  return { casus, casusnummer };
}

test('iedere kernpartij stemt eenmaal; de laatste stem voor voert het besluit uit', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'gemeente', casusstem(casus, voorstel))).stand, 'open');
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'gemeenteTweede', casusstem(casus, voorstel, false)), [
    'al-gestemd',
  ]);
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'politie', casusstem(casus, voorstel))).stand, 'open');
  assert.deepEqual(await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, voorstel)), {
    voorstel,
    stand: 'aangenomen',
    weigeringen: [],
  });
  assert.deepEqual(await voorstelstand(voorstel), { stand: 'aangenomen', gesloten_op: '2026-11-23' });
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'om', casusstem(casus, voorstel)), [
    'geen-open-voorstel',
    'al-gestemd',
  ]);
  const { besluiten } = await wereld.lukt('casus-inzien', 'reclassering', { id: casus });
  assert.deepEqual(
    besluiten.map(({ stand, inhoud, doel, ingediendDoor, stemmen }) => ({
      stand,
      inhoud,
      doel,
      ingediendDoor,
      stemmen: stemmen.map(({ partij, voor, reden }) => [partij, voor, reden]).sort(),
    })),
    [
      {
        stand: 'aangenomen',
        inhoud: { soort: 'deelnemer-toevoegen', motivering: 'De aanpak vraagt deelnemer-toevoegen.' },
        doel: { id: wereld.partners.lyceum, naam: 'Lyceum De Landtong', extern: true },
        ingediendDoor: null,
        stemmen: ['gemeente', 'om', 'politie'].map((partij) => [partij, true, 'Past bij het plan.']),
      },
    ],
  );
});

test('een stem tegen met reden sluit het voorstel; het blijft zichtbaar en een tweede kan slagen', async () => {
  const { casus } = await brengTotCasus(wereld);
  const eerste = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  assert.deepEqual(
    await wereld.weigert('casusbesluit-stemmen', 'om', { id: casus, voorstel: eerste, voor: false, reden: ' ' }),
    ['reden-ontbreekt'],
  );
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, eerste, false))).stand, 'verworpen');
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'gemeente', casusstem(casus, eerste)), [
    'geen-open-voorstel',
  ]);
  const tweede = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  assert.equal((await stemEensgezind(wereld, casus, tweede)).stand, 'aangenomen');
  const { besluiten } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  assert.deepEqual(
    besluiten.map(({ id, stand }) => [id, stand]),
    [
      [eerste, 'verworpen'],
      [tweede, 'aangenomen'],
    ],
  );
  assert.deepEqual(
    besluiten[0]?.stemmen.map(({ partij, voor, reden }) => ({ partij, voor, reden })),
    [{ partij: 'om', voor: false, reden: 'Past niet bij het plan.' }],
  );
});

test('verschillende voorstellen kunnen tegelijk open staan, hetzelfde niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voeg = { id: casus, soort: 'deelnemer-toevoegen', motivering: 'nodig' } as const;
  const een = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const ander = await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', wereld.partners.ggz);
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'gemeente', { ...voeg, deelnemer: wereld.partners.lyceum }),
    ['voorstel-loopt-al'],
  );
  await stemEensgezind(wereld, casus, ander);
  assert.equal((await voorstelstand(een))?.stand, 'open');
});

test('wie niet deelneemt stemt wel, en ziet van de casus alleen nummer, vraag, motivering en om wie het gaat', async () => {
  const { casus, casusnummer } = await zonderOm();
  assert.deepEqual(await wereld.doe('casus-inzien', 'om', { id: casus }), { soort: 'niet-gevonden' });
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await wereld.lukt('casusbesluit-stemmen', 'gemeente', casusstem(casus, voorstel));
  const { besluiten } = await wereld.lukt('casusbesluiten-inzien', 'om', {});
  assert.deepEqual(
    besluiten.filter((besluit) => besluit.casus === casus),
    [
      {
        id: voorstel,
        casus,
        casusnummer,
        doel: { id: wereld.partners.lyceum, naam: 'Lyceum De Landtong', extern: true },
        inhoud: { soort: 'deelnemer-toevoegen', motivering: 'De aanpak vraagt deelnemer-toevoegen.' },
        vereist: ['gemeente', 'om', 'politie'],
        ingediendOp: '2026-11-23',
        gestemd: false,
      },
    ],
  );
  const plichten = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten.filter(
      (plicht) => plicht.dossier === casus && plicht.soort === 'stem-gevraagd',
    );
  assert.deepEqual(
    (await plichten('om')).map(({ register, nummer }) => [register, nummer]),
    [['casusoverleg', casusnummer]],
  );
  assert.deepEqual([await plichten('gemeente'), await plichten('rvdk'), await plichten('uitvoerder')], [[], [], []]);
  await wereld.lukt('casusbesluit-stemmen', 'politie', casusstem(casus, voorstel));
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, voorstel))).stand, 'aangenomen');
  assert.deepEqual(await plichten('om'), []);
  assert.ok(!(await wereld.lukt('casusbesluiten-inzien', 'om', {})).besluiten.some((elk) => elk.casus === casus));
  assert.deepEqual(await wereld.doe('casus-inzien', 'om', { id: casus }), { soort: 'niet-gevonden' });
  const { deelnemers } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  assert.ok(deelnemers.some((deelnemer) => deelnemer.id === wereld.partners.lyceum));
});

test('wie niet gevraagd is, weet niet van het voorstel; ook een deelnemer stemt niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  for (const wie of ['rvdk', 'reclassering'] as const) {
    assert.deepEqual(await wereld.doe('casusbesluit-stemmen', wie, casusstem(casus, voorstel)), {
      soort: 'niet-gevonden',
    });
    assert.deepEqual((await wereld.lukt('casusbesluiten-inzien', wie, {})).besluiten, []);
  }
  for (const wie of ['uitvoerder', 'ggz', 'fg', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', wie, casusstem(casus, voorstel)), ['niet-bevoegd']);
  assert.deepEqual(await wereld.doe('casusbesluit-stemmen', 'om', casusstem(randomUUID(), voorstel)), {
    soort: 'niet-gevonden',
  });
  assert.deepEqual(await stemmenOver(voorstel), []);
});

test('een besluit dat bij de laatste stem niet meer kan, vervalt: de stemmen blijven, er verandert niets', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const schrap = (dag: string | null) =>
    wereld.achter('update beheer.externe_partner set bijlage1_tot = $1 where id = $2', [dag, wereld.partners.lyceum]);
  await schrap('2026-11-23');
  const laatste = await stemEensgezind(wereld, casus, voorstel);
  await schrap(null);
  assert.deepEqual(
    [laatste.stand, laatste.weigeringen.map(({ reden }) => reden)],
    ['vervallen', ['geen-partij-of-partner']],
  );
  assert.deepEqual((await stemmenOver(voorstel)).length, 3);
  const { deelnemers, besluiten } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  assert.ok(!deelnemers.some((deelnemer) => deelnemer.id === wereld.partners.lyceum));
  assert.equal(besluiten[0]?.stand, 'vervallen');
});

test('het logboek zegt wat er gebeurde: de stem en het besluit in dezelfde transactie, zonder inhoud', async () => {
  const { casus, casusnummer } = await brengTotCasus(wereld);
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await stemEensgezind(wereld, casus, voorstel);
  const regels = await wereld.achter(
    `select handeling, resultaat, objecten, nummers, transactie::text from logboek.regel order by id desc limit 2`,
  );
  assert.deepEqual(
    regels.map(({ handeling, resultaat, objecten, nummers }) => ({ handeling, resultaat, objecten, nummers })),
    ['deelnemer-toevoegen', 'casusbesluit-stemmen'].map((handeling) => ({
      handeling,
      resultaat: 'toegestaan',
      objecten: [casus],
      nummers: [casusnummer],
    })),
  );
  assert.equal(regels[0]?.transactie, regels[1]?.transactie);
});

test('tegelijk stemmen: iedere stem telt eenmaal en het besluit wordt eenmaal uitgevoerd', async () => {
  for (let ronde = 0; ronde < 5; ronde += 1) {
    const { casus } = await brengTotCasus(wereld);
    const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
    const uitkomsten = await Promise.all(
      (['gemeente', 'om', 'politie'] as const).map((wie) =>
        wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, voorstel)),
      ),
    );
    assert.deepEqual(uitkomsten.map(({ stand }) => stand).sort(), ['aangenomen', 'open', 'open']);
    assert.equal((await stemmenOver(voorstel)).length, 3);
  }
});

test('een geweigerde stem verandert niets', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const voor = await neemOp(wereld);
  await wereld.weigert('casusbesluit-stemmen', 'om', { id: casus, voorstel, voor: true });
  await wereld.weigert('casusbesluit-stemmen', 'uitvoerder', casusstem(casus, voorstel));
  assert.deepEqual(await neemOp(wereld), voor);
});

test('de database voert niets uit zonder alle stemmen, stemt voor geen ander en toont niet-deelnemers geen redenen', async () => {
  const { casus } = await zonderOm();
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await wereld.lukt('casusbesluit-stemmen', 'gemeente', casusstem(casus, voorstel));
  const om = await settingsAls(wereld, 'om', 'weegploeglid');
  const probeer = (rol: 'casusbesluit_lezen' | 'casusbesluit_stemmen' | 'casusbesluit_uitvoeren', wat: string) =>
    als(wereld, rol, om, async ({ db }) => (await sql`${sql.raw(wat)}`.execute(db)).rows);
  const geweigerd = { code: '42501' };
  const sv = wereld.samenwerkingsverband;
  const nieuw = randomUUID();
  await assert.rejects(
    probeer(
      'casusbesluit_uitvoeren',
      `insert into casusoverleg.deelnemer (id, samenwerkingsverband, casus, externe_partner, vanaf, inhoud)
       values ('${nieuw}', '${sv}', '${casus}', '${wereld.partners.lyceum}', '2026-11-23', '\\x00')`,
    ),
    geweigerd,
  );
  const stemAls = (partij: string, wie: string) =>
    probeer(
      'casusbesluit_stemmen',
      `insert into casusoverleg.stem (id, samenwerkingsverband, voorstel, partijsoort, functionaris, voor, gestemd_op, inhoud)
       values ('${nieuw}', '${sv}', '${voorstel}', '${partij}', '${wie}', true, '2026-11-23', '\\x00')`,
    );
  await assert.rejects(stemAls('politie', wereld.mensen.om), geweigerd);
  await assert.rejects(stemAls('om', wereld.mensen.politie), geweigerd);
  await assert.rejects(
    probeer('casusbesluit_stemmen', `update casusoverleg.voorstel set stand = 'aangenomen', gesloten_op = now()`),
    geweigerd,
  );
  for (const rol of ['casusbesluit_lezen', 'casusbesluit_stemmen', 'casusbesluit_uitvoeren'] as const) {
    await assert.rejects(probeer(rol, 'select inhoud from casusoverleg.stem'), geweigerd);
    for (const tabel of ['gegeven', 'plan', 'maatregel', 'zoeksleutel'])
      await assert.rejects(probeer(rol, `select 1 from casusoverleg.${tabel}`), geweigerd, `${rol} ${tabel}`);
    for (const tabel of ['dossier', 'gegeven', 'voorstel'])
      await assert.rejects(probeer(rol, `select 1 from weegploeg.${tabel}`), geweigerd, `${rol} ${tabel}`);
  }
  // Not yet unanimous: there is nothing that could be carried out.
  assert.deepEqual(
    await probeer('casusbesluit_uitvoeren', `update casusoverleg.casus set stand = 'geopend' where true returning id`),
    [],
  );
  assert.deepEqual(
    await probeer(
      'casusbesluit_uitvoeren',
      `update casusoverleg.deelnemer set tot = '2026-11-23' where true returning id`,
    ),
    [],
  );
});
