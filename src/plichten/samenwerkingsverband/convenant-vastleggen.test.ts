// convenant-vastleggen through the gate: the covenant whole, with people who wait for a grant; until it is in force it can be recorded again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { installeerNog, redenenVan } from '../../../test/proefinstallatie.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const telling = (verband: string) =>
  wereld.achter(
    `select (select count(*)::int from beheer.partij where samenwerkingsverband = $1) as partijen,
       (select count(*)::int from beheer.externe_partner where samenwerkingsverband = $1) as partners,
       (select count(*)::int from beheer.functionaris where samenwerkingsverband = $1) as mensen,
       (select count(*)::int from beheer.autorisatie where samenwerkingsverband = $1 and toegekend_op is null) as aanvragen,
       (select count(*)::int from beheer.bijlage1 where samenwerkingsverband = $1) as bijlagen,
       (select count(*)::int from beheer.referentiekader where samenwerkingsverband = $1) as kaders,
       (select count(*)::int from beheer.beveiligingsplan where samenwerkingsverband = $1) as plannen`,
    [verband],
  );
const vol = { partijen: 5, partners: 3, mensen: 13, aanvragen: 16, bijlagen: 2, kaders: 1, plannen: 1 };

test('partijen, mensen, bijlagen en criteria liggen vast; wie wordt genoemd wacht op toekenning', async () => {
  const { doe, beheerder, bestand, samenwerkingsverband } = await installeerNog(wereld);
  const uitkomst = await doe('convenant-vastleggen', beheerder, bestand);
  assert.ok(uitkomst.soort === 'gedaan');
  assert.deepEqual(uitkomst.antwoord, { partijen: 5, functionarissen: 13, aanvragen: 16 });
  assert.deepEqual(await telling(samenwerkingsverband), [vol]);
  const [kader] = await wereld.achter('select criteria from beheer.referentiekader where samenwerkingsverband = $1', [
    samenwerkingsverband,
  ]);
  assert.equal(kader?.criteria.length, 5);
  const [zelf] = await wereld.achter(
    `select naam, inwerkingtreding::text, in_werking_gesteld_op, uitvoerder_aangesteld::text from beheer.samenwerkingsverband where id = $1`,
    [samenwerkingsverband],
  );
  assert.deepEqual(zelf, {
    naam: bestand.samenwerkingsverband.naam,
    inwerkingtreding: '2022-01-01',
    in_werking_gesteld_op: null,
    uitvoerder_aangesteld: '2022-01-01',
  });
});

test('wiens toestemming doorverstrekken vraagt is een instelling: alle vijf, tenzij anders vastgelegd', async () => {
  const { doe, beheerder, bestand, samenwerkingsverband } = await installeerNog(wereld);
  const keuze = async () =>
    (
      await wereld.achter(
        'select toestemming_doorverstrekking as keuze from beheer.samenwerkingsverband where id = $1',
        [samenwerkingsverband],
      )
    )[0]?.keuze;
  await doe('convenant-vastleggen', beheerder, bestand);
  assert.equal(await keuze(), 'alle-convenantpartijen');
  await doe('convenant-vastleggen', beheerder, {
    ...bestand,
    samenwerkingsverband: { ...bestand.samenwerkingsverband, toestemmingDoorverstrekking: 'deelnemende-partijen' },
  });
  assert.equal(await keuze(), 'deelnemende-partijen');
});

test('tot de inwerkingtreding kan het opnieuw, zonder dat er iets dubbel komt', async () => {
  const { doe, beheerder, bestand, samenwerkingsverband } = await installeerNog(wereld);
  await doe('convenant-vastleggen', beheerder, bestand);
  const verbeterd = {
    ...bestand,
    partijen: bestand.partijen.map((partij) => ({ ...partij, naam: `${partij.naam} (verbeterd)` })),
  };
  assert.equal((await doe('convenant-vastleggen', beheerder, verbeterd)).soort, 'gedaan');
  assert.deepEqual(await telling(samenwerkingsverband), [vol]);
  const namen = await wereld.achter('select naam from beheer.partij where samenwerkingsverband = $1', [
    samenwerkingsverband,
  ]);
  assert.ok(namen.every(({ naam }) => naam.endsWith('(verbeterd)')));
});

test('na de inwerkingtreding staat het vast', async () => {
  const { bestand } = await installeerNog(wereld);
  assert.deepEqual(await wereld.weigert('convenant-vastleggen', 'beheerder', bestand), ['convenant-al-vastgelegd']);
});

test('een partij te weinig, niemand die haar vertegenwoordigt, geen uitvoerder en een late handtekening worden samen geweigerd', async () => {
  const { doe, beheerder, bestand, samenwerkingsverband } = await installeerNog(wereld);
  const [eerste, ...rest] = bestand.partijen;
  assert.ok(eerste !== undefined);
  const uitkomst = await doe('convenant-vastleggen', beheerder, {
    ...bestand,
    samenwerkingsverband: { ...bestand.samenwerkingsverband, ondertekend: '2022-01-02' },
    partijen: [{ ...eerste, vertegenwoordigers: [] }, ...rest.slice(1)],
    functies: bestand.functies.filter((functie) => functie.rol !== 'uitvoerder'),
  });
  assert.deepEqual(redenenVan(uitkomst), [
    'partij-ontbreekt',
    'vertegenwoordiger-ontbreekt',
    'geen-uitvoerder',
    'ondertekend-na-inwerkingtreding',
  ]);
  assert.deepEqual(await telling(samenwerkingsverband), [
    { partijen: 0, partners: 0, mensen: 1, aanvragen: 0, bijlagen: 0, kaders: 0, plannen: 0 },
  ]);
});

test('alleen de functioneel beheerder legt vast', async () => {
  const { bestand } = await installeerNog(wereld);
  for (const wie of ['gemeente', 'uitvoerder', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('convenant-vastleggen', wie, bestand), ['niet-bevoegd']);
});

test('dagen die de database of de kalender niet kan dragen geven een duidelijk antwoord', async () => {
  const { doe, beheerder, bestand } = await installeerNog(wereld);
  const { samenwerkingsverband } = bestand;
  for (const dag of ['0000-01-01', '0001-01-01', '9999-12-31'])
    for (const anders of [
      { inwerkingtreding: dag },
      { ondertekend: dag, inwerkingtreding: '9999-12-31' },
      { referentiekader: { ...samenwerkingsverband.referentiekader, vastgesteld: dag } },
      { bijlage1: { versies: [{ versie: 1, vanaf: dag }] } },
    ]) {
      const invoer = { ...bestand, samenwerkingsverband: { ...samenwerkingsverband, ...anders } };
      const uitkomst = await doe('convenant-vastleggen', beheerder, invoer).catch((fout: unknown) => fout);
      assert.ok(
        uitkomst instanceof InvoerOngeldig || (uitkomst instanceof Object && 'soort' in uitkomst),
        `${JSON.stringify(anders)}: ${uitkomst}`,
      );
    }
});
