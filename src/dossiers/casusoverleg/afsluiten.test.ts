// Closing a casus through the gate: advice, proposal, three votes; then the weegploeg register by a task, nothing lost, nothing twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { neemOp } from '../../../test/database/momentopname.ts';
import {
  casusstem,
  draagTaken,
  stelAfsluitingVoor,
  stelDeelnameVoor,
  stemEensgezind,
} from '../../../test/proefbesluiten.ts';
import { brengTotCasus, type Casus, maatregel, plan } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';
import { maakDrager, type Werk } from '../../jobs/drager.ts';
import { maakWerken } from '../../jobs/werken.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const soort = 'afsluiting-overnemen';
const weegdossier = async (dossier: string) =>
  (
    await wereld.achter(
      'select stand, laatste_verwerking::text as dag, besluit_op::text from weegploeg.dossier where id = $1',
      [dossier],
    )
  )[0];
const weegbesluiten = (dossier: string) =>
  wereld.achter(
    `select g.handeling, g.grondslag, p.soort as bron from weegploeg.gegeven g join beheer.partij p on p.id = g.bron
     where g.dossier = $1 and g.soort = 'afsluitingsbesluit'`,
    [dossier],
  );
const taken = (casus: string) =>
  wereld.achter('select stand, dag::text from taken.taak where object = $1 and soort = $2', [casus, soort]);

async function sluit(): Promise<Casus> {
  const casus = await brengTotCasus(wereld, 'plan-vastgesteld');
  const uitkomst = await stemEensgezind(wereld, casus.casus, await stelAfsluitingVoor(wereld, casus.casus));
  assert.equal(uitkomst.stand, 'aangenomen');
  return casus;
}

test('de kernpartijen sluiten op advies van het casusoverleg; het besluit komt in beide bestanden, dezelfde dag', async () => {
  wereld.klok.zet('2026-12-01');
  const { casus, dossier } = await sluit();
  const { stand, gegevens, laatsteVerwerking } = await wereld.lukt('casus-inzien', 'rvdk', { id: casus });
  assert.deepEqual([stand, laatsteVerwerking], ['gesloten', '2026-12-01']);
  const inhoud = { motivering: 'Het doel is bereikt.', besluitOp: '2026-12-01' };
  assert.deepEqual(
    gegevens.filter((gegeven) => gegeven.soort === 'afsluitingsbesluit').map((gegeven) => gegeven.inhoud),
    [inhoud],
  );
  assert.equal((await weegdossier(dossier))?.stand, 'geagendeerd');
  assert.deepEqual(await taken(casus), [{ stand: 'open', dag: '2026-12-01' }]);
  // However late the task comes, the day is that of the decision.
  wereld.klok.zet('2026-12-03');
  await draagTaken(wereld);
  wereld.klok.zet('2026-12-01');
  assert.deepEqual(await weegdossier(dossier), { stand: 'afgesloten', dag: '2026-12-01', besluit_op: '2026-12-01' });
  const weeg = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.deepEqual(
    weeg.gegevens.filter((gegeven) => gegeven.soort === 'afsluitingsbesluit').map((gegeven) => gegeven.inhoud),
    [inhoud],
  );
  assert.deepEqual(await weegbesluiten(dossier), [{ handeling: soort, grondslag: 'convenant-9-4', bron: 'politie' }]);
  wereld.klok.zet('2026-11-23');
});

test('wie sterft vóór of na een stap verliest niets en sluit niets twee keer', async () => {
  const { casus, dossier } = await sluit();
  const gewoon = maakWerken(wereld.poort).get(soort);
  assert.ok(gewoon !== undefined);
  const sterf = () => Promise.reject(new Error('gestorven'));
  const stappen: readonly Werk[] = [sterf, async (taak) => gewoon(taak).then(sterf), gewoon];
  const standen: (string | undefined)[] = [];
  for (const stap of stappen) {
    await wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
    await maakDrager(wereld.poort, new Map([[soort, stap]]), () => undefined).draagAlles();
    standen.push((await weegdossier(dossier))?.stand);
  }
  assert.deepEqual(standen, ['geagendeerd', 'afgesloten', 'afgesloten']);
  assert.equal((await weegbesluiten(dossier)).length, 1);
  assert.deepEqual(
    (await taken(casus)).map(({ stand }) => stand),
    ['gedaan'],
  );
});

test('een fout halverwege de overname laat niets achter en de volgende poging slaagt', async () => {
  const { casus, dossier } = await sluit();
  // A task counts its own attempts, whatever came of them.
  const { 'taken.taak': __, ...voor } = await neemOp(wereld);
  // Without the key of the casus the reasons cannot be read: that shows after the entry.
  const [rij] = await wereld.achter('delete from kluis.sleutel where dossier = $1 returning *', [casus]);
  await draagTaken(wereld);
  await wereld.achter(
    'insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt) values ($1, $2, $3, $4, $5)',
    [rij?.dossier, rij?.samenwerkingsverband, rij?.register, rij?.registersleutel, rij?.ingepakt],
  );
  const { 'taken.taak': _, ...na } = await neemOp(wereld);
  assert.deepEqual(na, voor);
  assert.deepEqual(await weegbesluiten(dossier), []);
  await wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
  await draagTaken(wereld);
  assert.equal((await weegdossier(dossier))?.stand, 'afgesloten');
});

test('een stem tegen sluit niet; na een nieuw advies kan een tweede voorstel slagen, en beide blijven staan', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const voorstel = { id: casus, motivering: 'Het doel is bereikt.' };
  assert.deepEqual(await wereld.weigert('afsluiting-voorstellen', 'gemeente', voorstel), ['advies-ontbreekt']);
  const eerste = await stelAfsluitingVoor(wereld, casus);
  assert.deepEqual(await wereld.weigert('afsluiting-voorstellen', 'gemeente', voorstel), [
    'advies-ontbreekt',
    'voorstel-loopt-al',
  ]);
  for (const wie of ['gemeente', 'politie'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, eerste));
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, eerste, false))).stand, 'verworpen');
  assert.deepEqual(await taken(casus), []);
  assert.deepEqual(await wereld.weigert('afsluiting-voorstellen', 'gemeente', voorstel), ['advies-ontbreekt']);
  const tweede = await stelAfsluitingVoor(wereld, casus);
  assert.equal((await stemEensgezind(wereld, casus, tweede)).stand, 'aangenomen');
  const { besluiten, afsluitadviezen } = await wereld.lukt('casus-inzien', 'reclassering', { id: casus });
  assert.deepEqual(
    besluiten.map(({ id, stand, doel }) => [id, stand, doel]),
    [
      [eerste, 'verworpen', null],
      [tweede, 'aangenomen', null],
    ],
  );
  assert.equal(afsluitadviezen.length, 2);
  await draagTaken(wereld);
});

test('na de afsluiting is er alleen nog lezen, voor wie dat al kon; wat open stond vervalt', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const open = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  assert.deepEqual(await wereld.achter('select stand from casusoverleg.voorstel where id = $1', [open]), [
    { stand: 'vervallen' },
  ]);
  const dicht = ['stand-staat-niet-toe'];
  assert.deepEqual(await wereld.weigert('plan-opstellen', 'rvdk', plan(casus)), dicht);
  assert.deepEqual(await wereld.weigert('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.om)), dicht);
  assert.deepEqual(
    await wereld.weigert('deelname-voorstellen', 'gemeente', {
      id: casus,
      soort: 'deelnemer-toevoegen',
      deelnemer: wereld.partners.lyceum,
      motivering: 'nodig',
    }),
    dicht,
  );
  assert.ok(
    (await wereld.weigert('casusbesluit-stemmen', 'om', casusstem(casus, open))).includes('stand-staat-niet-toe'),
  );
  const correcties = ['verbeteren', 'aanvullen', 'verwijderen', 'afschermen'].map((wat) => `casusgegeven-${wat}`);
  for (const [wie, kan] of [
    ['gemeente', []],
    ['rvdk', []],
    // What art. 12 asks stays possible.
    ['uitvoerder', correcties],
  ] as const) {
    const { mogelijkheden } = await wereld.lukt('casus-inzien', wie, { id: casus });
    assert.deepEqual(
      mogelijkheden.filter(({ weigeringen }) => weigeringen.length === 0).map(({ handeling }) => handeling),
      kan,
    );
  }
  assert.equal((await wereld.lukt('plan-inzien', 'ggz', { casus })).plannen.length, 1);
  await draagTaken(wereld);
});

test('zonder vastgesteld plan sluit er niets', async () => {
  for (const stand of ['geopend', 'plan-in-opstelling'] as const) {
    const { casus } = await brengTotCasus(wereld, stand);
    assert.deepEqual(await wereld.weigert('afsluiting-adviseren', 'rvdk', { id: casus, advies: 'klaar' }), [
      'stand-staat-niet-toe',
    ]);
  }
});
