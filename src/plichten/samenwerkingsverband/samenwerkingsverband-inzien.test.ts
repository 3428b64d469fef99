// samenwerkingsverband-inzien through the gate: parties, annex, criteria and plan for everyone; people as far as they concern the reader.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bezetting, maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('partijen, bijlage, criteria en beveiligingsplan zijn voor iedereen met een mandaat te lezen', async () => {
  for (const wie of Object.keys(bezetting).filter((naam): naam is Wie => naam in bezetting)) {
    const gezien = await wereld.lukt('samenwerkingsverband-inzien', wie, {});
    assert.deepEqual(
      [
        gezien.naam,
        gezien.inwerkingtreding,
        gezien.inWerking,
        gezien.partijen.length,
        gezien.externePartners.length,
        gezien.bijlage1Versie,
        gezien.referentiekader?.criteria.length,
        gezien.beveiligingsplan?.versie,
      ],
      ['Samenwerkingsverband persoonsgerichte aanpak Waterhoek', '2022-01-01', true, 5, 3, 2, 5, '2.0'],
      wie,
    );
  }
});

test('een vertegenwoordiger ziet de mensen van zijn partij, een externe niemand, een ambt iedereen', async () => {
  const namen = async (wie: Wie) =>
    (await wereld.lukt('samenwerkingsverband-inzien', wie, {})).functionarissen.map((mens) => mens.naam);
  assert.deepEqual(await namen('gemeente'), ['Fenna Wielinga', 'Ruben Soebhag']);
  assert.deepEqual(await namen('ggz'), []);
  assert.equal((await namen('beheerder')).length, 13);
});

test('er staat van niemand een adres, telefoon of kenmerk van de aanmelddienst in, en niets van een ander samenwerkingsverband', async () => {
  const ander = await wereld.maakAnder();
  // The desk where letters come in is nobody's own.
  const { contactpunt, ...rest } = await wereld.lukt('samenwerkingsverband-inzien', 'beheerder', {});
  assert.match(contactpunt?.postadres ?? '', /Postbus 100/);
  const tekst = JSON.stringify(rest);
  assert.ok(!/@|06-0000/.test(tekst));
  for (const { sub } of await wereld.achter('select sub from beheer.functionaris')) assert.ok(!tekst.includes(sub));
  for (const id of [...Object.values(ander.mensen), ...Object.values(ander.partijen)]) assert.ok(!tekst.includes(id));
});

test('een evaluatie is een plicht van wie haar doet, wordt vastgelegd met wie meededen en wat eruit kwam, en schuift haar dag op', async () => {
  const dagen = async (wie: Wie) =>
    (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten
      .filter(({ soort }) => /evalu/.test(soort))
      .map(({ soort, clausule, uiterlijk, teLaat }) => [soort, clausule, uiterlijk, teLaat]);
  const opDag = async (dag: string) => {
    wereld.klok.zet(dag);
    await wereld.achter(`update beheer.autorisatie set einde = '2040-01-01'`);
    await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2040-01-01'`);
  };
  await opDag('2027-10-01');
  for (const wie of ['beveiliging', 'om', 'rvdk', 'fg'] as const) assert.deepEqual(await dagen(wie), [], wie);
  await opDag('2027-10-02');
  const komt = ['beveiliging-evalueren', '15.3.2', '2027-11-02', false];
  for (const wie of ['beveiliging', 'gemeente', 'om', 'politie'] as const)
    assert.deepEqual(await dagen(wie), [komt], wie);
  for (const wie of ['rvdk', 'uitvoerder', 'fg', 'ggz', 'beheerder'] as const)
    assert.deepEqual(await dagen(wie), [], wie);
  assert.ok(
    (await wereld.lukt('berichten-inzien', 'beveiliging', {})).berichten.some(
      ({ soort, register }) => soort === 'beveiliging-evalueren' && register === 'beheer',
    ),
  );
  await opDag('2027-11-03');
  assert.deepEqual(await dagen('om'), [['beveiliging-evalueren', '15.3.2', '2027-11-02', true]]);
  assert.deepEqual(await dagen('fg'), [['beveiligingsevaluatie-te-laat', '15.3.2', '2027-11-02', true]]);

  const invoer = {
    soort: 'beveiliging',
    gehoudenOp: '2027-11-01',
    deelnemers: ['gemeente', 'om', 'politie', 'om'],
    conclusie: 'De controle van het logboek moet vaker.',
    herzien: true,
  } as const;
  const fout = { ...invoer, deelnemers: [...invoer.deelnemers] };
  assert.deepEqual(await wereld.weigert('evaluatie-vastleggen', 'rvdk', fout), ['evaluatie-van-ander']);
  assert.deepEqual(await wereld.weigert('evaluatie-vastleggen', 'uitvoerder', fout), ['niet-bevoegd']);
  assert.deepEqual(
    await wereld.weigert('evaluatie-vastleggen', 'beveiliging', {
      ...{ soort: 'beveiliging', gehoudenOp: '2026-11-02', deelnemers: [] },
    }),
    ['evaluatiedag-ongeldig', 'evaluatiedeelnemers-ontbreken', 'evaluatieconclusie-ontbreekt', 'herziening-onbekend'],
  );
  const { volgende } = await wereld.lukt('evaluatie-vastleggen', 'beveiliging', fout);
  assert.equal(volgende, '2028-11-01');
  // Whoever watches over it has no duty left, and nobody else.
  for (const wie of ['om', 'fg', 'beveiliging'] as const) assert.deepEqual(await dagen(wie), [], wie);
  const { evaluaties, termijnen } = await wereld.lukt('samenwerkingsverband-inzien', 'uitvoerder', {});
  assert.deepEqual(evaluaties.map(({ id: _, ...evaluatie }) => evaluatie)[0], {
    ...invoer,
    deelnemers: ['gemeente', 'om', 'politie'],
    door: 'Aylin Postmus',
    op: '2027-11-03',
  });
  assert.equal(evaluaties.length, 3);
  assert.deepEqual(
    termijnen.map(({ naam, uiterlijk }) => [naam, uiterlijk]),
    [
      ['beveiliging-evalueren', '2028-11-01'],
      ['convenant-evalueren', '2028-11-02'],
    ],
  );
  const extern = await wereld.lukt('samenwerkingsverband-inzien', 'ggz', {});
  assert.deepEqual(extern.evaluaties, []);
  assert.deepEqual(await wereld.weigert('evaluatie-vastleggen', 'om', fout), ['evaluatiedag-ongeldig']);
  // Of the covenant every party can; the security officer of none.
  const convenant = { ...fout, soort: 'convenant' } as const;
  assert.deepEqual(await wereld.weigert('evaluatie-vastleggen', 'beveiliging', convenant), ['evaluatie-van-ander']);
  assert.equal((await wereld.lukt('evaluatie-vastleggen', 'rvdk', convenant)).volgende, '2029-11-01');
  assert.deepEqual(
    await wereld.achter(
      `select rol, resultaat, objecten from logboek.regel where handeling = 'evaluatie-vastleggen' and resultaat = 'toegestaan' order by tijd`,
    ),
    ['beveiligingsfunctionaris', 'casusoverleglid'].map((rol) => ({
      ...{ rol, resultaat: 'toegestaan', objecten: [wereld.samenwerkingsverband] },
    })),
  );
});
