// voortgang-vastleggen through the gate: an item of kind actie beside the measure, for the participants and nobody else.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const maatregelVan = async (casus: string) => {
  const { plannen } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus });
  const gevonden = plannen.at(-1)?.maatregelen[0];
  assert.ok(gevonden);
  return gevonden;
};

test('voortgang wordt een gegeven van de soort actie bij de maatregel, met de dag waarop het gebeurde', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  wereld.klok.zet('2026-11-25');
  const { id, lijn } = await maatregelVan(casus);
  const { voortgang } = await wereld.lukt('voortgang-vastleggen', 'gemeente', {
    id: casus,
    maatregel: id,
    dag: '2026-11-24',
    tekst: 'Eerste gesprek gevoerd.',
  });
  await wereld.lukt('voortgang-vastleggen', 'rvdk', { id: casus, dag: '2026-11-25', tekst: 'Het plan loopt.' });
  const { voortgang: gelezen, laatsteVerwerking, stand } = await wereld.lukt('casus-inzien', 'om', { id: casus });
  assert.deepEqual(
    gelezen.map((elk) => [elk.lijn, elk.dag, elk.versie, elk.inhoud]),
    [
      [lijn, '2026-11-24', 1, { vorm: 'voortgang', tekst: 'Eerste gesprek gevoerd.' }],
      [null, '2026-11-25', 1, { vorm: 'voortgang', tekst: 'Het plan loopt.' }],
    ],
  );
  assert.equal(gelezen[0]?.id, voortgang);
  assert.deepEqual([laatsteVerwerking, stand], ['2026-11-25', 'plan-vastgesteld']);
  const rijen = await wereld.achter(
    `select g.soort, g.grondslag, g.handeling, p.soort as bron, m.id as maatregel
     from casusoverleg.voortgang v join casusoverleg.gegeven g on g.id = v.gegeven join beheer.partij p on p.id = g.bron
     left join casusoverleg.maatregel m on m.gegeven = g.bij where v.casus = $1 order by v.dag`,
    [casus],
  );
  const basis = { soort: 'actie', grondslag: 'convenant-9-3', handeling: 'voortgang-vastleggen' };
  assert.deepEqual(rijen, [
    { ...basis, bron: 'gemeente', maatregel: id },
    { ...basis, bron: 'rvdk', maatregel: null },
  ]);
  wereld.klok.zet('2026-11-23');
});

test('een externe partner leest de stand en de dagen van zijn plan, en geen woord van de voortgang', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { id } = await maatregelVan(casus);
  await wereld.lukt('voortgang-vastleggen', 'gemeente', {
    id: casus,
    maatregel: id,
    dag: '2026-11-23',
    tekst: 'ZEKER-NIET',
  });
  await wereld.lukt('maatregel-verlengen', 'gemeente', {
    id: casus,
    maatregel: id,
    uiterlijk: '2027-03-01',
    reden: 'ZEKER-NIET',
  });
  await wereld.lukt('maatregel-afronden', 'gemeente', {
    id: casus,
    maatregel: id,
    dag: '2026-11-23',
    uitkomst: 'niet-bereikt',
    tekst: 'ZEKER-NIET',
  });
  const antwoord = await wereld.lukt('plan-inzien', 'ggz', { casus });
  const [maatregel] = antwoord.plannen[0]?.maatregelen ?? [];
  assert.deepEqual(
    [maatregel?.stand, maatregel?.geslotenOp, maatregel?.afgesproken, maatregel?.uiterlijk],
    ['afgerond', '2026-11-23', '2027-02-01', '2027-03-01'],
  );
  assert.ok(!/ZEKER-NIET|bereikt/.test(JSON.stringify(antwoord)));
});

test('van een ander, uit een ander plan, zonder woorden, op een dag die niet kan: alles tegelijk geweigerd', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const ander = await brengTotCasus(wereld, 'plan-vastgesteld');
  const { id } = await maatregelVan(casus);
  assert.deepEqual(
    await wereld.weigert('voortgang-vastleggen', 'om', { id: casus, maatregel: id, dag: '2026-11-24', tekst: ' ' }),
    ['maatregel-van-ander', 'dag-in-toekomst', 'voortgang-ontbreekt'],
  );
  const { id: vreemd } = await maatregelVan(ander.casus);
  assert.deepEqual(
    await wereld.weigert('voortgang-vastleggen', 'gemeente', {
      id: casus,
      maatregel: vreemd,
      dag: '2026-11-22',
      tekst: 'x',
    }),
    ['maatregel-onbekend', 'dag-voor-opening'],
  );
  const concept = await brengTotCasus(wereld, 'plan-in-opstelling');
  assert.deepEqual(
    await wereld.weigert('voortgang-vastleggen', 'om', { id: concept.casus, dag: '2026-11-23', tekst: 'x' }),
    ['geen-vastgesteld-plan'],
  );
});

test('voor een externe partner legt de uitvoerder vast, en het merk van de casus schuift mee', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const { maatregel } = await wereld.lukt('maatregel-opnemen', 'uitvoerder', {
    id: casus,
    eigenaar: wereld.partners.ggz,
    omschrijving: 'Behandeling starten.',
    verantwoordelijke: 'behandelaar',
    verwachtResultaat: 'Behandeling loopt.',
    uiterlijk: '2027-01-01',
  });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', { id: casus, motivering: 'Eens.' });
  const melding = { id: casus, maatregel, dag: '2026-11-23', tekst: 'Intake geweest.' };
  assert.deepEqual(await wereld.weigert('voortgang-vastleggen', 'gemeente', melding), ['maatregel-van-ander']);
  const voor = await wereld.doe('casus-inzien', 'om', { id: casus });
  await wereld.lukt('voortgang-vastleggen', 'uitvoerder', melding);
  const na = await wereld.doe('casus-inzien', 'om', { id: casus });
  assert.ok(voor.soort === 'gedaan' && na.soort === 'gedaan' && voor.merk !== na.merk);
});

test('wie niet deelneemt vindt niets', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  await wereld.achter('update casusoverleg.deelnemer set tot = $2 where casus = $1 and partij = $3', [
    casus,
    '2026-11-23',
    wereld.partijen.rvdk,
  ]);
  const uitkomst = await wereld.doe('voortgang-vastleggen', 'rvdk', { id: casus, dag: '2026-11-23', tekst: 'x' });
  assert.equal(uitkomst.soort, 'niet-gevonden');
});
