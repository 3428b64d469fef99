// Settings through the gate on the real database: proposed, decided on together, with history, and never reaching back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn } from '../../../test/proefdossiers.ts';
import { verzoek } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const reden = 'Wij willen het anders.';
const stem = (wie: Wie, voorstel: string, voor = true) =>
  wereld.lukt('instellingen-stemmen', wie, { voorstel, voor, reden });
const lees = (wie: Wie = 'uitvoerder') => wereld.lukt('samenwerkingsverband-inzien', wie, {});
const controle = async (id: string) =>
  (await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id })).juistheid.controleUiterlijk;
const plicht = async (wie: Wie) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten.filter(({ soort }) => soort === 'instellingen-stemmen')
    .length;

test('de kernpartijen wijzigen hoe vaak wordt nagelopen; wat loopt houdt zijn termijn', async () => {
  const oud = await brengIn(wereld);
  wereld.klok.zet('2026-11-24');
  const wens = { toestemmingDoorverstrekking: 'alle-convenantpartijen' as const, juistheidMaanden: 2, reden };
  assert.deepEqual(await wereld.weigert('instellingen-voorstellen', 'uitvoerder', wens), ['niet-bevoegd']);
  assert.deepEqual(
    await wereld.weigert('instellingen-voorstellen', 'om', { ...wens, juistheidMaanden: 6, reden: undefined }),
    ['instellingen-gelijk', 'reden-ontbreekt'],
  );
  const { voorstel } = await wereld.lukt('instellingen-voorstellen', 'om', wens);
  assert.deepEqual(await wereld.weigert('instellingen-voorstellen', 'politie', wens), ['instellingsvoorstel-open']);
  assert.deepEqual(await Promise.all((['om', 'gemeente', 'rvdk', 'uitvoerder'] as const).map(plicht)), [1, 1, 0, 0]);
  assert.deepEqual(await wereld.weigert('instellingen-stemmen', 'rvdk', { voorstel, voor: true, reden }), [
    'partij-niet-vereist',
  ]);
  assert.equal((await stem('om', voorstel)).stand, 'open');
  assert.deepEqual(await wereld.weigert('instellingen-stemmen', 'om', { voorstel, voor: false, reden }), [
    'al-gestemd',
  ]);
  await stem('gemeente', voorstel);
  assert.deepEqual(await wereld.weigert('instellingen-wijzigen', 'om', { voorstel }), ['niet-eensgezind']);
  assert.equal((await lees()).juistheidMaanden, 6);
  assert.equal((await stem('politie', voorstel)).stand, 'aangenomen');
  const na = await lees();
  assert.deepEqual([na.juistheidMaanden, na.toestemmingDoorverstrekking], [2, 'alle-convenantpartijen']);
  // The file that ran already is checked as before; a period that begins today has the new one.
  assert.equal(await controle(oud.dossier), '2027-05-23');
  const nieuw = await brengIn(wereld);
  assert.equal(await controle(nieuw.dossier), '2027-01-24');
  const [eerste] = na.instellingsvoorstellen;
  assert.deepEqual(
    [eerste?.stand, eerste?.geslotenOp, eerste?.was.juistheidMaanden, eerste?.wordt.juistheidMaanden, eerste?.reden],
    ['aangenomen', '2026-11-24', 6, 2, reden],
  );
  assert.deepEqual(eerste?.stemmen.map(({ partij, voor }) => [partij, voor]).toSorted(), [
    ['gemeente', true],
    ['om', true],
    ['politie', true],
  ]);
  assert.deepEqual((await lees('ggz')).instellingsvoorstellen, []);
  const regels = await wereld.achter(
    `select handeling, resultaat from logboek.regel where handeling like 'instellingen-%' and resultaat = 'toegestaan' order by id`,
  );
  assert.deepEqual(
    regels.map(({ handeling }) => handeling),
    [
      'instellingen-voorstellen',
      ...['instellingen-stemmen', 'instellingen-stemmen', 'instellingen-stemmen', 'instellingen-wijzigen'],
    ],
  );
});

test('de kernpartijen noemen één contactpunt; brieven van die dag af noemen het, en wie aanmeldt krijgt het klaargezet', async () => {
  wereld.klok.zet('2026-11-25');
  const nu = await lees();
  const { toestemmingDoorverstrekking, juistheidMaanden } = nu;
  const wens = { toestemmingDoorverstrekking, juistheidMaanden, reden };
  const contactpunt = {
    dienst: 'Bureau Aanpak',
    postadres: 'Kade 2\n1234 AB Waterhoek',
    bereikbaar: '06-00000002',
  };
  for (const half of [{ dienst: '' }, { postadres: 'Kade 2, Waterhoek' }, { bereikbaar: 'bel ons' }])
    assert.deepEqual(
      await wereld.weigert('instellingen-voorstellen', 'om', { ...wens, contactpunt: { ...contactpunt, ...half } }),
      ['contactpunt-onvolledig'],
    );
  const brief = async () => {
    const { verzoek: id } = await wereld.lukt('verzoek-ontvangen', 'uitvoerder', verzoek({ hoedanigheid: 'derde' }));
    await wereld.lukt('verzoek-niet-behandelen', 'uitvoerder', { id, verzondenOp: '2026-11-25' });
    const { document } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id, formaat: 'pdf' });
    const { antwoord } = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id });
    return { id, tekst: JSON.stringify(document), gelezen: JSON.stringify(antwoord) };
  };
  const eerst = await brief();
  assert.match(eerst.tekst, /contactpunt: Bureau Persoonsgerichte Aanpak Waterhoek, Postbus 100, 1234 AB Waterhoek, /);
  assert.match(eerst.gelezen, /Postbus 100/);
  wereld.klok.zet('2026-11-26');
  const { voorstel } = await wereld.lukt('instellingen-voorstellen', 'om', { ...wens, contactpunt });
  for (const wie of ['om', 'gemeente'] as const) assert.equal((await stem(wie, voorstel)).stand, 'open');
  // Not by anybody else, and nothing else than what was voted for.
  assert.deepEqual(await wereld.weigert('instellingen-stemmen', 'rvdk', { voorstel, voor: true, reden }), [
    'partij-niet-vereist',
  ]);
  await assert.rejects(
    wereld.poort.database.transactie(
      'beheer_schrijven',
      { samenwerkingsverband: wereld.samenwerkingsverband },
      ({ db }) => db.updateTable('beheer.samenwerkingsverband').set({ contactpunt: null }).execute(),
    ),
    /gezamenlijk besluit/,
  );
  assert.equal((await stem('politie', voorstel)).stand, 'aangenomen');
  const na = await lees();
  assert.deepEqual(na.contactpunt, contactpunt);
  assert.deepEqual(
    na.instellingsvoorstellen
      .filter(({ id }) => id === voorstel)
      .map(({ was, wordt }) => [was.contactpunt?.postadres, wordt.contactpunt]),
    [['Postbus 100, 1234 AB Waterhoek', contactpunt]],
  );
  // What is left out stays: other settings change without it.
  assert.deepEqual(await wereld.weigert('instellingen-voorstellen', 'om', { ...wens, contactpunt }), [
    'instellingen-gelijk',
  ]);
  // Letters of before keep what they said, also as they are read.
  const oud = await wereld.lukt('verzoek-inzien', 'uitvoerder', { id: eerst.id });
  assert.equal(JSON.stringify(oud.antwoord), eerst.gelezen);
  const { document } = await wereld.lukt('verzoekbrief-maken', 'uitvoerder', { id: eerst.id, formaat: 'pdf' });
  assert.equal(JSON.stringify(document), eerst.tekst);
});

test('over wiens toestemming nodig is beslissen alle vijf; één tegenstem houdt het tegen, en niemand komt er buitenom', async () => {
  const wens = { toestemmingDoorverstrekking: 'deelnemende-partijen' as const, juistheidMaanden: 2, reden };
  const een = await wereld.lukt('instellingen-voorstellen', 'gemeente', wens);
  for (const wie of ['gemeente', 'om', 'politie', 'reclassering'] as const)
    assert.equal((await stem(wie, een.voorstel)).stand, 'open', wie);
  assert.equal((await stem('rvdk', een.voorstel, false)).stand, 'verworpen');
  assert.equal((await lees()).toestemmingDoorverstrekking, 'alle-convenantpartijen');
  assert.deepEqual(await wereld.weigert('instellingen-stemmen', 'om', { voorstel: een.voorstel, voor: true, reden }), [
    'geen-open-voorstel',
  ]);
  // The database lets nothing through that was not voted for, whatever the application says.
  const { database, samenwerkingsverband } = { ...wereld.poort, samenwerkingsverband: wereld.samenwerkingsverband };
  await assert.rejects(
    database.transactie('beheer_schrijven', { samenwerkingsverband }, ({ db }) =>
      db.updateTable('beheer.samenwerkingsverband').set({ juistheid_maanden: 24 }).execute(),
    ),
    /gezamenlijk besluit/,
  );
  const twee = await wereld.lukt('instellingen-voorstellen', 'politie', wens);
  for (const wie of ['rvdk', 'reclassering', 'gemeente', 'om'] as const) await stem(wie, twee.voorstel);
  assert.equal((await stem('politie', twee.voorstel)).stand, 'aangenomen');
  assert.equal((await lees()).toestemmingDoorverstrekking, 'deelnemende-partijen');
  const ander = await wereld.maakAnder();
  assert.deepEqual((await ander.lukt('samenwerkingsverband-inzien', 'om', {})).instellingsvoorstellen, []);
  assert.deepEqual(await ander.doe('instellingen-stemmen', 'om', { voorstel: twee.voorstel, voor: true, reden }), {
    soort: 'niet-gevonden',
  });
});
