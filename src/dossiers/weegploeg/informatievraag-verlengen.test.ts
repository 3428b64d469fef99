// A round of questions through the gate: put together, answered apart, given more time, and taken back; all of it stays visible.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { analyse, brengIn, brengTotStand } from '../../../test/proefdossiers.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const lees = (id: string) => wereld.lukt('weegdossier-inzien', 'gemeente', { id });
const plichten = async (wie: Wie, dossier: string) =>
  (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
    .filter((plicht) => plicht.dossier === dossier)
    .map(({ soort, uiterlijk, teLaat }) => [soort, uiterlijk, teLaat]);

async function vraagRonde() {
  const { dossier } = await brengIn(wereld);
  await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', {
    id: dossier,
    vraag: 'Is betrokkene bekend?',
    aan: ['om', 'politie'],
    meer: [{ vraag: 'Woont betrokkene er nog?', aan: ['gemeente'] }],
    uiterlijk: '2026-12-01',
  });
  const { vragen } = await lees(dossier);
  const aan = (soort: string) => vragen.find((vraag) => vraag.aan.soort === soort)?.id ?? '';
  return { dossier, vragen, om: aan('om'), politie: aan('politie'), gemeente: aan('gemeente') };
}

test('een ronde heeft meer vragen met één uiterste dag, en iedere partij antwoordt op de hare', async () => {
  const { dossier, vragen, gemeente, om } = await vraagRonde();
  assert.deepEqual(vragen.map(({ aan, vraag }) => [aan.soort, vraag]).sort(), [
    ['gemeente', 'Woont betrokkene er nog?'],
    ['om', 'Is betrokkene bekend?'],
    ['politie', 'Is betrokkene bekend?'],
  ]);
  assert.deepEqual([...new Set(vragen.map(({ ronde, uiterlijk }) => `${ronde} ${uiterlijk}`))].length, 1);
  for (const [wie, vraag] of [
    ['gemeente', gemeente],
    ['om', om],
  ] as const)
    await wereld.lukt('nadere-informatie-geven', wie, { id: dossier, vraag, nietsBekend: true });
  assert.equal((await lees(dossier)).stand, 'informatie-gevraagd');
  await wereld.lukt('nadere-informatie-vragen', 'om', {
    id: dossier,
    vraag: 'En nu?',
    aan: ['politie'],
    uiterlijk: '2026-12-01',
  });
  assert.equal(new Set((await lees(dossier)).vragen.map(({ ronde }) => ronde)).size, 2);
});

test('een verlenging verzet de plicht; de oude dag, wie en waarom blijven staan', async () => {
  const { dossier, om } = await vraagRonde();
  wereld.klok.zet('2026-12-03');
  assert.deepEqual(await plichten('om', dossier), [
    ['informatie-gevraagd', '2026-12-01', true],
    ['informatie-verwacht', '2026-12-01', true],
    ['informatie-verwacht', '2026-12-01', true],
  ]);
  const verleng = (uiterlijk: string, reden = 'Het dossier ligt bij de rechtbank.') => ({
    id: dossier,
    vraag: om,
    uiterlijk,
    reden,
  });
  assert.deepEqual(await wereld.weigert('informatievraag-verlengen', 'om', verleng('2026-12-02', ' ')), [
    'verlenging-ongeldig',
    'reden-ontbreekt',
  ]);
  assert.deepEqual(await wereld.lukt('informatievraag-verlengen', 'om', verleng('2026-12-10')), {
    vraag: om,
    stand: 'informatie-gevraagd',
  });
  assert.ok(
    (await plichten('om', dossier)).some(
      ([soort, dag, laat]) => soort === 'informatie-gevraagd' && dag === '2026-12-10' && laat === false,
    ),
  );
  await wereld.lukt('informatievraag-verlengen', 'uitvoerder', verleng('2026-12-20', 'Nog eens.'));
  const gezien = await lees(dossier);
  wereld.klok.zet(begindag);
  assert.equal(gezien.laatsteVerwerking, '2026-12-03');
  const basis = { wat: 'verlengd', op: '2026-12-03' };
  assert.deepEqual(gezien.vragen.find(({ id }) => id === om)?.wijzigingen, [
    {
      ...basis,
      door: 'mr. Noor Terpstra',
      van: '2026-12-01',
      tot: '2026-12-10',
      reden: 'Het dossier ligt bij de rechtbank.',
    },
    { ...basis, door: 'Willemien Drost', van: '2026-12-10', tot: '2026-12-20', reden: 'Nog eens.' },
  ]);
});

test('een ingetrokken vraag wacht op niemand meer; was het de laatste, dan gaat de weging verder', async () => {
  const { dossier, om, politie, gemeente } = await vraagRonde();
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(dossier));
  const trekIn = (vraag: string, reden = 'Al bekend.') => ({ id: dossier, vraag, reden });
  assert.deepEqual(await wereld.weigert('informatievraag-intrekken', 'om', trekIn(om, ' ')), ['reden-ontbreekt']);
  assert.equal((await wereld.lukt('informatievraag-intrekken', 'politie', trekIn(om))).stand, 'informatie-gevraagd');
  assert.deepEqual(await wereld.weigert('informatievraag-intrekken', 'politie', trekIn(om)), ['vraag-niet-open']);
  assert.deepEqual(
    await wereld.weigert('nadere-informatie-geven', 'om', { id: dossier, vraag: om, nietsBekend: true }),
    ['vraag-niet-aan-u'],
  );
  assert.ok((await plichten('om', dossier)).every(([soort]) => soort === 'informatie-verwacht'));
  await wereld.lukt('nadere-informatie-geven', 'gemeente', { id: dossier, vraag: gemeente, nietsBekend: true });
  assert.equal((await wereld.lukt('informatievraag-intrekken', 'gemeente', trekIn(politie))).stand, 'geanalyseerd');
  const { vragen, stand } = await lees(dossier);
  assert.equal(stand, 'geanalyseerd');
  assert.deepEqual(
    vragen
      .filter(({ ingetrokkenOp }) => ingetrokkenOp !== null)
      .map(({ wijzigingen }) => wijzigingen.map(({ wat, reden }) => [wat, reden])),
    [[['ingetrokken', 'Al bekend.']], [['ingetrokken', 'Al bekend.']]],
  );
});

test('bij een samenvoeging gaan rondes met hun verleden mee; een vraag van een ander dossier is hier niet open', async () => {
  const { dossier, om } = await vraagRonde();
  await wereld.lukt('informatievraag-intrekken', 'om', { id: dossier, vraag: om, reden: 'Al bekend.' });
  const ander = await brengTotStand(wereld, 'informatie-gevraagd');
  assert.deepEqual(
    await wereld.weigert('informatievraag-intrekken', 'om', { id: ander.dossier, vraag: om, reden: 'Nee.' }),
    ['vraag-niet-open'],
  );
  await wereld.lukt('dossiers-samenvoegen', 'om', { id: ander.dossier, ander: dossier, reden: 'dezelfde persoon' });
  const { vragen } = await lees(ander.dossier);
  assert.deepEqual([vragen.length, vragen.filter(({ wijzigingen }) => wijzigingen.length === 1).length], [6, 1]);
});
