// deelname-voorstellen, deelnemer-toevoegen and deelnemer-verwijderen through the gate: who is in, who is out, and from when.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { stelDeelnameVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengTotCasus, maatregel, plan } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

async function besluit(casus: string, soort: 'deelnemer-toevoegen' | 'deelnemer-verwijderen', wie: string) {
  const uitkomst = await stemEensgezind(wereld, casus, await stelDeelnameVoor(wereld, casus, soort, wie));
  assert.equal(uitkomst.stand, 'aangenomen');
}

const ziet = async (wie: Wie, casus: string) => (await wereld.doe('casus-inzien', wie, { id: casus })).soort;
const zietPlan = async (wie: Wie, casus: string) => (await wereld.doe('plan-inzien', wie, { casus })).soort;

test('een externe partner van bijlage 1 komt erbij, leest het vastgestelde plan en verder niets', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.equal(await zietPlan('lyceum', casus), 'niet-gevonden');
  await besluit(casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const { plannen } = await wereld.lukt('plan-inzien', 'lyceum', { casus });
  assert.equal(plannen.length, 1);
  assert.deepEqual(await wereld.weigert('casus-inzien', 'lyceum', { id: casus }), ['niet-bevoegd']);
  const { deelnemers } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  assert.deepEqual(
    deelnemers.filter(({ id }) => id === wereld.partners.lyceum),
    [
      {
        id: wereld.partners.lyceum,
        naam: 'Lyceum De Landtong',
        extern: true,
        vanaf: '2026-11-23',
        reden: 'De aanpak vraagt deelnemer-toevoegen.',
      },
    ],
  );
});

test('eerst geheimhouding: een nieuwe deelnemer, ook een externe, ziet niets zonder verklaring', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await besluit(casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const zet = (tot: string) =>
    wereld.achter('update beheer.geheimhouding set geldig_tot = $1 where functionaris = any($2)', [
      tot,
      [wereld.mensen.lyceum, wereld.mensen.reclassering],
    ]);
  await zet('2026-11-23');
  assert.deepEqual(await wereld.weigert('plan-inzien', 'lyceum', { casus }), ['geen-geheimhouding']);
  assert.deepEqual(await wereld.weigert('casus-inzien', 'reclassering', { id: casus }), ['geen-geheimhouding']);
  for (const wie of ['lyceum', 'reclassering'] as const)
    await wereld.lukt('geheimhouding-bevestigen', wie, { geheimhouding: true, richtlijnen: true });
  assert.equal(await zietPlan('lyceum', casus), 'gedaan');
  assert.equal(await ziet('reclassering', casus), 'gedaan');
});

test('wie eraf gaat ziet vanaf dat moment niets meer, en kan later terugkomen', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  assert.equal(await ziet('rvdk', casus), 'gedaan');
  await besluit(casus, 'deelnemer-verwijderen', wereld.partijen.rvdk);
  await besluit(casus, 'deelnemer-verwijderen', wereld.partners.ggz);
  assert.equal(await ziet('rvdk', casus), 'niet-gevonden');
  assert.equal(await zietPlan('ggz', casus), 'niet-gevonden');
  assert.ok(!(await wereld.lukt('casussen-zoeken', 'rvdk', {})).resultaten.some(({ id }) => id === casus));
  assert.deepEqual(await wereld.doe('plan-opstellen', 'rvdk', plan(casus)), { soort: 'niet-gevonden' });
  assert.deepEqual(
    await wereld.achter(
      'select tot::text from casusoverleg.deelnemer where casus = $1 and tot is not null order by partij',
      [casus],
    ),
    [{ tot: '2026-11-23' }, { tot: '2026-11-23' }],
  );
  await besluit(casus, 'deelnemer-toevoegen', wereld.partijen.rvdk);
  assert.equal(await ziet('rvdk', casus), 'gedaan');
});

test('de toegang stopt dezelfde dag als het mandaat, de vermelding op bijlage 1 of het convenant voor de partij eindigt', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await besluit(casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const partner = (dag: string | null) =>
    wereld.achter('update beheer.externe_partner set bijlage1_tot = $1 where id = $2', [dag, wereld.partners.lyceum]);
  await partner('2026-11-24');
  assert.equal(await zietPlan('lyceum', casus), 'gedaan');
  await partner('2026-11-23');
  assert.deepEqual(await wereld.weigert('plan-inzien', 'lyceum', { casus }), ['geen-mandaat']);
  await partner(null);
  const mandaat = (dag: string) =>
    wereld.achter('update beheer.autorisatie set einde = $1 where functionaris = any($2)', [
      dag,
      [wereld.mensen.rvdk, wereld.mensen.lyceum],
    ]);
  await mandaat('2026-11-24');
  assert.equal(await ziet('rvdk', casus), 'gedaan');
  await mandaat('2026-11-23');
  assert.deepEqual(await wereld.weigert('casus-inzien', 'rvdk', { id: casus }), ['geen-mandaat']);
  assert.deepEqual(await wereld.weigert('plan-inzien', 'lyceum', { casus }), ['geen-mandaat']);
  await mandaat('2027-11-23');
  const partij = (dag: string | null) =>
    wereld.achter('update beheer.partij set einde = $1 where id = $2', [dag, wereld.partijen.rvdk]);
  await partij('2026-11-24');
  assert.equal(await ziet('rvdk', casus), 'gedaan');
  await partij('2026-11-23');
  assert.deepEqual(await wereld.weigert('casus-inzien', 'rvdk', { id: casus }), ['geen-mandaat']);
  await partij(null);
});

test('voorstellen kan alleen wie de casus heeft, over wie erbij kan of eraf kan, met een reden', async () => {
  const { casus } = await brengTotCasus(wereld);
  const invoer = { id: casus, soort: 'deelnemer-toevoegen', motivering: 'nodig' } as const;
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'rvdk', {
      ...invoer,
      deelnemer: wereld.mensen.rvdk,
      motivering: ' ',
    }),
    ['motivering-ontbreekt', 'geen-partij-of-partner'],
  );
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'gemeente', { ...invoer, deelnemer: wereld.partners.ggz }),
    ['neemt-al-deel'],
  );
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'gemeente', {
      ...invoer,
      soort: 'deelnemer-verwijderen',
      deelnemer: wereld.partners.lyceum,
    }),
    ['neemt-niet-deel'],
  );
  await besluit(casus, 'deelnemer-verwijderen', wereld.partijen.rvdk);
  assert.deepEqual(await wereld.doe('deelname-voorstellen', 'rvdk', { ...invoer, deelnemer: wereld.partijen.rvdk }), {
    soort: 'niet-gevonden',
  });
  for (const soort of ['om', 'politie', 'reclassering'] as const)
    await besluit(casus, 'deelnemer-verwijderen', wereld.partijen[soort]);
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'gemeente', {
      ...invoer,
      soort: 'deelnemer-verwijderen',
      deelnemer: wereld.partijen.gemeente,
    }),
    ['laatste-partij'],
  );
});

test('uitvoeren zonder alle stemmen kan niet, ook niet rechtstreeks; een besluit verzet de laatste verwerking', async () => {
  const { casus } = await brengTotCasus(wereld);
  wereld.klok.zet('2026-12-01');
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const verwerkt = async () =>
    (await wereld.achter('select laatste_verwerking::text as dag from casusoverleg.casus where id = $1', [casus]))[0]
      ?.dag;
  assert.deepEqual(await wereld.weigert('deelnemer-toevoegen', 'gemeente', { id: casus, voorstel }), [
    'niet-eensgezind',
  ]);
  assert.deepEqual(await wereld.weigert('deelnemer-verwijderen', 'om', { id: casus, voorstel }), [
    'niet-eensgezind',
    'neemt-niet-deel',
  ]);
  assert.equal(await verwerkt(), '2026-11-23');
  await stemEensgezind(wereld, casus, voorstel);
  assert.equal(await verwerkt(), '2026-12-01');
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'uitvoerder', maatregel(casus, wereld.partners.lyceum));
  wereld.klok.zet('2026-11-23');
});

test('wie een lopende maatregel heeft kan niet weg: niet voorgesteld, en wat toch is besloten vervalt', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const weg = {
    id: casus,
    soort: 'deelnemer-verwijderen' as const,
    deelnemer: wereld.partijen.gemeente,
    motivering: 'klaar',
  };
  assert.deepEqual(await wereld.weigert('deelname-voorstellen', 'rvdk', weg), ['heeft-lopende-maatregel']);
  // Proposed before there was a measure, decided after it: also by a core party that sees no measure.
  const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-verwijderen', wereld.partners.ggz);
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partners.ggz));
  const uitkomst = await stemEensgezind(wereld, casus, voorstel);
  assert.deepEqual(
    [uitkomst.stand, uitkomst.weigeringen.map(({ reden }) => reden)],
    ['vervallen', ['heeft-lopende-maatregel']],
  );
  assert.equal(await zietPlan('ggz', casus), 'gedaan');
  // Drawn up anew without that measure; and the municipality once its own measure has ended.
  await wereld.lukt('plan-opstellen', 'uitvoerder', { ...plan(casus), maatregelen: [1] });
  await besluit(casus, 'deelnemer-verwijderen', wereld.partners.ggz);
  const { plannen } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  const eigen = plannen.find(({ stand }) => stand === 'vastgesteld')?.maatregelen[0]?.id ?? '';
  await wereld.lukt('maatregel-afronden', 'gemeente', {
    id: casus,
    maatregel: eigen,
    dag: '2026-11-23',
    uitkomst: 'bereikt',
    tekst: 'Naar school.',
  });
  await wereld.lukt('deelname-voorstellen', 'rvdk', weg);
});
