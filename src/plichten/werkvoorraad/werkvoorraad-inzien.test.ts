// werkvoorraad-inzien through the gate: every duty of this person in every register that he may see, by its last day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  brengIn,
  brengTotCasus,
  brengTotStand,
  brengTotVoorstel,
  brengVerzegeldIn,
  maatregel,
  plan,
  stem,
  vaststelling,
} from '../../../test/proefdossiers.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const soorten = async (wie: Wie, dossier: string) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter((plicht) => plicht.dossier === dossier)
    .map((plicht) => plicht.soort);

test('een stem is schuldig wie nog niet stemde; na zijn stem is het zijn plicht niet meer', async () => {
  const open = await brengTotVoorstel(wereld);
  await wereld.lukt('stemmen', 'gemeente', stem(open));
  assert.deepEqual(await soorten('gemeente', open.dossier), []);
  assert.deepEqual(await soorten('om', open.dossier), ['stem-gevraagd']);
  assert.deepEqual(await soorten('uitvoerder', open.dossier), []);
});

test('een vraag is een plicht voor wie is gevraagd en een verwachting voor de anderen, te laat na de laatste dag', async () => {
  const { dossier } = await brengIn(wereld);
  await wereld.lukt('nadere-informatie-vragen', 'gemeente', {
    id: dossier,
    vraag: 'Bekend?',
    aan: ['politie'],
    uiterlijk: '2026-12-01',
  });
  assert.deepEqual(await soorten('politie', dossier), ['informatie-gevraagd']);
  assert.deepEqual(await soorten('gemeente', dossier), ['informatie-verwacht']);
  const teLaat = async () =>
    (await wereld.lukt('werkvoorraad-inzien', 'politie', {})).plichten.find((plicht) => plicht.dossier === dossier)
      ?.teLaat;
  assert.equal(await teLaat(), false);
  wereld.klok.zet('2026-12-01');
  assert.equal(await teLaat(), false);
  wereld.klok.zet('2026-12-02');
  assert.equal(await teLaat(), true);
  wereld.klok.zet('2026-11-23');
});

test('wat weging vraagt, wat vernietigd moet worden en wat op vrijgave wacht', async () => {
  const nieuw = await brengIn(wereld);
  const gewogen = await brengTotStand(wereld, 'geanalyseerd');
  const niet = await brengTotStand(wereld, 'niet-geagendeerd');
  const verzegeld = await brengVerzegeldIn(wereld);
  for (const wie of ['om', 'uitvoerder'] as const) {
    assert.deepEqual(await soorten(wie, nieuw.dossier), ['analyse-maken']);
    assert.deepEqual(await soorten(wie, gewogen.dossier), ['voorstel-doen']);
    // Whether somebody is informed is for the core parties only (11 lid 3).
    const informeren = wie === 'om' ? ['informeren-overleggen'] : [];
    assert.deepEqual(await soorten(wie, niet.dossier), [...informeren, 'vernietigen']);
  }
  assert.deepEqual(await soorten('politie', verzegeld.dossier), ['vrijgave-afwachten']);
  assert.deepEqual(await soorten('om', verzegeld.dossier), ['vrijgave-afwachten']);
  for (const wie of ['gemeente', 'uitvoerder'] as const) assert.deepEqual(await soorten(wie, verzegeld.dossier), []);
});

test('een casus vraagt een plan, en daarna zijn maatregelen van wie ze draagt', async () => {
  const open = await brengTotCasus(wereld);
  for (const wie of ['rvdk', 'uitvoerder', 'gemeente'] as const)
    assert.deepEqual(await soorten(wie, open.casus), ['plan-opstellen'], wie);
  const concept = await brengTotCasus(wereld, 'plan-in-opstelling');
  assert.deepEqual(await soorten('reclassering', concept.casus), ['plan-vaststellen']);
  const klaar = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.deepEqual(await soorten('gemeente', klaar.casus), ['maatregel-uitvoeren', 'monitoring-plannen']);
  assert.deepEqual(await soorten('uitvoerder', klaar.casus), ['maatregel-uitvoeren', 'monitoring-plannen']);
  assert.deepEqual(await soorten('rvdk', klaar.casus), ['monitoring-plannen']);
});

test('te late maatregelen weet iedere deelnemer; een verlenging en een afronding halen ze weg', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const { maatregel: id } = await wereld.lukt('maatregel-opnemen', 'uitvoerder', {
    ...maatregel(casus, wereld.partijen.gemeente),
    uiterlijk: '2026-11-30',
  });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  wereld.klok.zet('2026-12-01');
  assert.deepEqual(await soorten('rvdk', casus), ['maatregel-te-laat', 'monitoring-plannen']);
  assert.deepEqual(await soorten('gemeente', casus), [
    'maatregel-uitvoeren',
    'maatregel-uitvoeren',
    'monitoring-plannen',
  ]);
  const wat = { id: casus, maatregel: id };
  await wereld.lukt('maatregel-verlengen', 'gemeente', {
    ...wat,
    uiterlijk: '2026-12-01',
    reden: 'Wacht op een plek.',
  });
  assert.deepEqual(await soorten('rvdk', casus), ['monitoring-plannen']);
  await wereld.lukt('maatregel-afronden', 'gemeente', {
    ...wat,
    dag: '2026-12-01',
    uitkomst: 'bereikt',
    tekst: 'Klaar.',
  });
  assert.deepEqual(await soorten('gemeente', casus), ['maatregel-uitvoeren', 'monitoring-plannen']);
  wereld.klok.zet('2026-11-23');
});

test('een geplande ronde is ieders plicht op haar dag; bijstellen vraagt een nieuwe versie, sluiten geen ronde meer', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.lukt('monitoring-plannen', 'uitvoerder', { id: casus, dag: '2026-12-01' });
  for (const wie of ['uitvoerder', 'rvdk'] as const) {
    const { plichten } = await wereld.lukt('werkvoorraad-inzien', wie, {});
    const ronde = plichten.find(({ dossier, soort }) => dossier === casus && soort === 'monitoring-houden');
    assert.deepEqual([ronde?.uiterlijk, ronde?.clausule], ['2026-12-01', '9.4.1']);
  }
  const ronde = { id: casus, dag: '2026-11-23', conclusie: 'Er is meer nodig.' };
  await wereld.lukt('monitoring-vastleggen', 'om', { ...ronde, uitkomst: 'bijstellen', volgende: '2027-01-10' });
  assert.deepEqual(await soorten('rvdk', casus), ['monitoring-houden', 'plan-bijstellen']);
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  assert.deepEqual(await soorten('rvdk', casus), ['monitoring-houden', 'plan-vaststellen']);
  await wereld.lukt('monitoring-vastleggen', 'om', { ...ronde, uitkomst: 'sluiting-adviseren' });
  assert.deepEqual(await soorten('rvdk', casus), ['plan-vaststellen']);
});

test('een casuspartij krijgt geen teken uit de weegploeg, een externe en een toezichthouder helemaal geen dossier', async () => {
  await brengIn(wereld);
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'rvdk', {});
  assert.ok(plichten.every((plicht) => plicht.register === 'casusoverleg'));
  for (const wie of ['ggz', 'fg', 'beveiliging', 'beheerder'] as const) {
    const voorraad = await wereld.doe('werkvoorraad-inzien', wie, {});
    if (voorraad.soort === 'gedaan')
      assert.deepEqual(
        voorraad.antwoord.plichten.filter((plicht) => plicht.dossier !== null),
        [],
      );
  }
});

test('een externe partner leest zijn eigen maatregelen uit het vastgestelde plan, en verder niets', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const { deelnemers, nummer } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const ggz = deelnemers.find(({ extern }) => extern)?.id ?? '';
  await wereld.lukt('maatregel-opnemen', 'uitvoerder', { ...maatregel(casus, ggz), uiterlijk: '2026-12-01' });
  const lees = async (wie: Wie) => (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten;
  // Not before the plan is adopted: until then there is no plan for it.
  assert.deepEqual(await lees('ggz'), []);
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  await wereld.achter(`update beheer.autorisatie set einde = '2030-01-01'`);
  wereld.klok.zet('2027-08-28');
  // Of this case there are measures of others as well, and rounds to plan.
  assert.ok((await soorten('gemeente', casus)).length > 1);
  const [eigen, ...meer] = (await lees('ggz')).filter(({ soort }) => soort !== 'geheimhouding-bevestigen');
  assert.deepEqual(meer, []);
  assert.deepEqual(
    { ...eigen, aanleiding: null },
    {
      soort: 'maatregel-uitvoeren',
      clausule: '9.4.1',
      register: 'casusoverleg',
      dossier: casus,
      nummer,
      aanleiding: null,
      uiterlijk: '2026-12-01',
      teLaat: true,
    },
  );
  const verteld = (await wereld.lukt('berichten-inzien', 'ggz', {})).berichten.filter((elk) => elk.dossier === casus);
  assert.deepEqual(
    verteld.map(({ soort, teLaat, nummer: welk, dag }) => [soort, teLaat, welk, dag]),
    [['maatregel-uitvoeren', true, nummer, '2026-12-01']],
  );
  // The other partner takes no part; whoever takes none any more has no measure here.
  assert.deepEqual(await lees('lyceum'), []);
  await wereld.achter(
    `update casusoverleg.deelnemer set tot = '2027-08-28' where casus = $1 and externe_partner is not null`,
    [casus],
  );
  assert.deepEqual(
    (await lees('ggz')).filter((plicht) => plicht.dossier !== null),
    [],
  );
  wereld.klok.zet('2026-11-23');
});

test('waarvoor toestemming is gegeven wacht op wie het voorstelde en op de uitvoerder, tot het is verstrekt', async () => {
  const gevraagd = await brengTotDoorverstrekking(wereld, 'gevraagd');
  assert.deepEqual(await soorten('uitvoerder', gevraagd.casus), ['plan-opstellen']);
  const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
  for (const wie of ['rvdk', 'uitvoerder'] as const)
    assert.deepEqual(await soorten(wie, casus), ['doorverstrekken', 'plan-opstellen']);
  assert.deepEqual(await soorten('reclassering', casus), ['plan-opstellen']);
  const deelname = (tot: string | null) =>
    wereld.achter('update casusoverleg.deelnemer set tot = $2::date where casus = $1 and externe_partner is not null', [
      casus,
      tot,
    ]);
  await deelname('2026-11-23');
  assert.deepEqual(await soorten('uitvoerder', casus), ['plan-opstellen']);
  await deelname(null);
  await wereld.lukt('doorverstrekken', 'uitvoerder', { id: casus, doorverstrekking });
  assert.deepEqual(await soorten('rvdk', casus), ['plan-opstellen']);
});

test('wie binnen een maand opnieuw geheimhouding moet beloven leest dat hier, en de laatste dag komt eerst', async () => {
  assert.ok(
    !(await wereld.lukt('werkvoorraad-inzien', 'fg', {})).plichten.some((plicht) => plicht.register === 'beheer'),
  );
  await wereld.achter(`update beheer.autorisatie set einde = '2030-01-01'`);
  wereld.klok.zet('2027-10-23');
  const { plichten } = await wereld.lukt('werkvoorraad-inzien', 'om', {});
  assert.ok(
    plichten.some((plicht) => plicht.soort === 'geheimhouding-bevestigen' && plicht.uiterlijk === '2027-11-23'),
  );
  const dagen = plichten.map((plicht) => plicht.uiterlijk ?? '9999');
  assert.deepEqual(dagen, [...dagen].sort());
  wereld.klok.zet('2026-11-23');
});
