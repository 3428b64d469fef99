// Notices through the gate: each fact once, only to who may see it now, read when somebody read it, and the preference of one person.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengIn, brengTotCasus, brengTotVoorstel, stem } from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking, stemToe } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = async (wie: Wie, dossier: string) =>
  (await wereld.lukt('berichten-inzien', wie, {})).berichten
    .filter((bericht) => bericht.dossier === dossier)
    .map(({ soort, teLaat, gelezen }) => `${soort}${teLaat ? ' te laat' : ''}${gelezen ? ' gelezen' : ''}`);

test('een gevraagde stem is een bericht tot er is gestemd, en daarna hoort ieder van de beslissing', async () => {
  const open = await brengTotVoorstel(wereld);
  assert.deepEqual(await lees('om', open.dossier), ['stem-gevraagd']);
  assert.deepEqual(await lees('uitvoerder', open.dossier), []);
  await wereld.lukt('stemmen', 'om', stem(open));
  assert.deepEqual(await lees('om', open.dossier), []);
  await wereld.lukt('stemmen', 'politie', stem(open, false));
  assert.ok((await lees('om', open.dossier)).includes('voorstel-gesloten'));
  assert.ok((await lees('uitvoerder', open.dossier)).includes('voorstel-gesloten'));
});

test('gelezen blijft gelezen, is van één persoon, en wat weg is hoeft geen merk', async () => {
  const { dossier } = await brengIn(wereld);
  const { berichten, ongelezen } = await wereld.lukt('berichten-inzien', 'om', {});
  const sleutels = berichten.filter((bericht) => bericht.dossier === dossier).map(({ sleutel }) => sleutel);
  const na = await wereld.lukt('bericht-gelezen', 'om', { sleutels: [...sleutels, 'stem-gevraagd:weg'] });
  assert.equal(na.ongelezen, ongelezen - 1);
  assert.deepEqual(await lees('om', dossier), ['analyse-maken gelezen']);
  assert.deepEqual(await lees('politie', dossier), ['analyse-maken']);
  await wereld.lukt('bericht-gelezen', 'om', { sleutels });
  assert.equal((await wereld.lukt('berichten-inzien', 'om', {})).ongelezen, ongelezen - 1);
  // What nobody told him he cannot mark: no row says that it is there.
  const eigen = await wereld.achter('select sleutel from beheer.bericht where functionaris = $1', [wereld.mensen.om]);
  assert.deepEqual(
    eigen.map(({ sleutel }) => sleutel),
    sleutels,
  );
});

test('een maatregel die te laat is wordt verteld aan wie haar draagt, en een plan aan ieder in de casus', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.deepEqual(await lees('rvdk', casus), ['casus-geopend', 'plan-vastgesteld', 'monitoring-plannen']);
  assert.deepEqual(await lees('ggz', casus), ['plan-vastgesteld']);
  assert.deepEqual(await lees('lyceum', casus), []);
  await wereld.achter(`update beheer.autorisatie set einde = '2030-01-01'`);
  wereld.klok.zet('2027-06-01');
  assert.ok((await lees('gemeente', casus)).includes('maatregel-uitvoeren te laat'));
  assert.ok((await lees('rvdk', casus)).includes('maatregel-te-laat te laat'));
  // What happened long ago is no news.
  assert.deepEqual(await lees('ggz', casus), []);
  wereld.klok.zet('2026-11-23');
});

test('dat een organisatie meedoet hoort zij op de dag dat zij begint, en de uitvoerder hoort het niet', async () => {
  const { casus } = await brengTotCasus(wereld);
  for (const wie of ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'] as const)
    assert.deepEqual(await lees(wie, casus), ['casus-geopend', 'plan-opstellen'], wie);
  assert.deepEqual(await lees('uitvoerder', casus), ['plan-opstellen']);
  assert.deepEqual(await lees('ggz', casus), []);
  // A case of long ago, and a party that joined it today.
  await wereld.achter(`update casusoverleg.casus set geopend_op = '2026-09-01' where id = $1`, [casus]);
  await wereld.achter(
    `update casusoverleg.deelnemer set vanaf = '2026-09-01' where casus = $1 and partij is distinct from $2`,
    [casus, wereld.partijen.rvdk],
  );
  assert.deepEqual(await lees('rvdk', casus), ['casus-geopend', 'plan-opstellen']);
  assert.deepEqual(await lees('om', casus), ['plan-opstellen']);
});

test('van een doorverstrekking en van een correctie hoort ieder die het aangaat, ook wie de casus intussen verliet', async () => {
  const gevraagd = await brengTotDoorverstrekking(wereld, 'gevraagd');
  const { casus } = gevraagd;
  // All parties of the covenant decide, taking part or not.
  for (const wie of ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'] as const)
    assert.ok((await lees(wie, casus)).includes('stem-gevraagd'), wie);
  assert.deepEqual(await lees('lyceum', casus), []);
  await stemToe(wereld, casus, gevraagd.toestemming);
  assert.ok(!(await lees('reclassering', casus)).includes('stem-gevraagd'));
  assert.ok((await lees('rvdk', casus)).includes('doorverstrekken'));
  await wereld.lukt('doorverstrekken', 'uitvoerder', { id: casus, doorverstrekking: gevraagd.doorverstrekking });
  assert.ok((await lees('ggz', casus)).includes('gegevens-ontvangen'));
  for (const soort of ['gegevens-doorverstrekt', 'voorstel-gesloten'])
    assert.ok((await lees('rvdk', casus)).includes(soort), soort);

  const { gegevens, nummer } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  await wereld.lukt('casusgegeven-verbeteren', 'uitvoerder', {
    id: casus,
    gegeven: gegevens.find(({ soort }) => soort === 'naw')?.id ?? '',
    reden: 'feitelijk-onjuist',
    aanleiding: 'controle',
    nieuw: { soort: 'naw', inhoud: { voornaam: 'Pieter', achternaam: 'Goedschrift' } },
  });
  for (const wie of ['gemeente', 'ggz'] as const)
    assert.ok((await lees(wie, casus)).includes('gegeven-gecorrigeerd'), wie);
  // Who corrected knows; who left reads the number and no file.
  assert.ok(!(await lees('uitvoerder', casus)).includes('gegeven-gecorrigeerd'));
  assert.deepEqual(await lees('rvdk', casus), []);
  const { berichten } = await wereld.lukt('berichten-inzien', 'rvdk', {});
  assert.deepEqual(
    berichten.filter((bericht) => bericht.nummer === nummer).map(({ soort, dossier }) => [soort, dossier]),
    [['gegeven-gecorrigeerd', null]],
  );
  assert.ok(!JSON.stringify(await wereld.lukt('berichten-inzien', 'lyceum', {})).includes(nummer ?? ''));
});

test('de voorkeur is van één persoon, dagelijks in het Nederlands tot hij iets anders kiest', async () => {
  const voorkeur = async (wie: Wie) => (await wereld.lukt('berichten-inzien', wie, {})).voorkeur;
  assert.deepEqual(await voorkeur('om'), { mail: 'dagelijks', taal: 'nl' });
  await wereld.lukt('berichtvoorkeur-instellen', 'om', { mail: 'uit', taal: 'en' });
  await wereld.lukt('berichtvoorkeur-instellen', 'om', { mail: 'direct', taal: 'en' });
  assert.deepEqual(await voorkeur('om'), { mail: 'direct', taal: 'en' });
  assert.deepEqual(await voorkeur('politie'), { mail: 'dagelijks', taal: 'nl' });
});

test('een opgegeven taak zien en hervatten de uitvoerder en de functioneel beheerder, op volgnummer', async () => {
  await wereld.achter(
    `insert into taken.taak (id, samenwerkingsverband, soort, object, dag, tijd, stand, pogingen, afgerond, fout)
     select gen_random_uuid(), $1, 'berichten-mailen', $2, d, now(), s, p, case s when 'open' then null else now() end, 'ECONNREFUSED'
     from (values (date '2026-11-20', 'dood', 16), (date '2026-11-21', 'open', 0), (date '2026-11-22', 'open', 3),
       (date '2026-11-23', 'gedaan', 1)) t (d, s, p)`,
    [wereld.samenwerkingsverband, wereld.mensen.om],
  );
  for (const wie of ['uitvoerder', 'beheerder'] as const) {
    const { taken } = await wereld.lukt('taken-inzien', wie, {});
    assert.deepEqual(
      taken.map(({ dag, stand, pogingen, fout }) => [dag, stand, pogingen, fout]),
      [
        ['2026-11-20', 'dood', 16, 'ECONNREFUSED'],
        ['2026-11-22', 'open', 3, 'ECONNREFUSED'],
      ],
      wie,
    );
    assert.ok(!JSON.stringify(taken).includes(wereld.mensen.om));
  }
  const [dood, open] = (await wereld.lukt('taken-inzien', 'beheerder', {})).taken;
  assert.ok(dood !== undefined && open !== undefined);
  assert.deepEqual(await wereld.weigert('taak-hervatten', 'beheerder', { id: open.id }), ['taak-niet-vastgelopen']);
  await wereld.lukt('taak-hervatten', 'beheerder', { id: dood.id });
  const [rij] = await wereld.achter('select stand, pogingen, afgerond from taken.taak where id = $1', [dood.id]);
  assert.deepEqual(rij, { stand: 'open', pogingen: 0, afgerond: null });
  const ander = await wereld.maakAnder();
  assert.deepEqual(await ander.doe('taak-hervatten', 'beheerder', { id: open.id }), { soort: 'niet-gevonden' });
});
