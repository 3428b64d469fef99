// convenant-in-werking-stellen through the gate: with every signature, an uitvoerder, a referentiekader and on or after its day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { installeerNog, type Proefinstallatie, redenenVan } from '../../../test/proefinstallatie.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

/** Records the covenant, grants everyone, and returns the first member of the weegploeg. */
async function legVast(
  { doe, beheerder, samenwerkingsverband }: Proefinstallatie,
  bestand: Proefinstallatie['bestand'],
) {
  assert.equal((await doe('convenant-vastleggen', beheerder, bestand)).soort, 'gedaan');
  for (const { id } of await wereld.achter(
    'select id from beheer.autorisatie where samenwerkingsverband = $1 and toegekend_op is null',
    [samenwerkingsverband],
  ))
    await doe('autorisatie-toekennen', beheerder, { id });
  const [lid] = await wereld.achter(
    `select functionaris from beheer.autorisatie where samenwerkingsverband = $1 and rol = 'weegploeglid' limit 1`,
    [samenwerkingsverband],
  );
  await doe('geheimhouding-bevestigen', lid?.functionaris, { geheimhouding: true, richtlijnen: true });
  return lid?.functionaris;
}

test('vanaf dan werken de andere handelingen, en een tweede keer hoeft niet', async () => {
  const installatie = await installeerNog(wereld);
  const { doe, bestand, samenwerkingsverband } = installatie;
  const lid = await legVast(installatie, bestand);
  assert.deepEqual(redenenVan(await doe('weegdossiers-zoeken', lid, { tekst: '' })), ['convenant-niet-in-werking']);
  const uitkomst = await doe('convenant-in-werking-stellen', lid, {});
  assert.deepEqual(uitkomst.soort === 'gedaan' ? uitkomst.antwoord : uitkomst, { inwerkingtreding: '2022-01-01' });
  assert.deepEqual(
    await wereld.achter('select in_werking_gesteld_op::text from beheer.samenwerkingsverband where id = $1', [
      samenwerkingsverband,
    ]),
    [{ in_werking_gesteld_op: '2026-11-23' }],
  );
  assert.equal((await doe('weegdossiers-zoeken', lid, { tekst: '' })).soort, 'gedaan');
  assert.deepEqual(redenenVan(await doe('convenant-in-werking-stellen', lid, {})), ['convenant-al-in-werking']);
});

test('zolang een handtekening ontbreekt of de dag er niet is, treedt het niet in werking', async () => {
  const installatie = await installeerNog(wereld);
  const { doe, bestand } = installatie;
  const lid = await legVast(installatie, {
    ...bestand,
    samenwerkingsverband: {
      ...bestand.samenwerkingsverband,
      inwerkingtreding: '2026-11-24',
      ondertekend: '2026-11-24',
    },
    partijen: bestand.partijen.map(({ ondertekenaar, ...partij }) =>
      partij.code === 'rvdk' || ondertekenaar === undefined ? partij : { ...partij, ondertekenaar },
    ),
  });
  // The mandates of the covenant begin on its day; whoever has one earlier still waits for the day.
  assert.deepEqual(redenenVan(await doe('convenant-in-werking-stellen', lid, {})), [
    'geen-mandaat',
    'geen-geheimhouding',
  ]);
  await wereld.achter(`update beheer.autorisatie set begin = '2026-11-23' where functionaris = $1`, [lid]);
  await doe('geheimhouding-bevestigen', lid, { geheimhouding: true, richtlijnen: true });
  assert.deepEqual(redenenVan(await doe('convenant-in-werking-stellen', lid, {})), [
    'handtekening-ontbreekt',
    'datum-niet-bereikt',
  ]);
  wereld.klok.zet('2026-11-24');
  assert.deepEqual(redenenVan(await doe('convenant-in-werking-stellen', lid, {})), ['handtekening-ontbreekt']);
  wereld.klok.zet('2026-11-23');
});

test('wie geen lid is van de weegploeg stelt niets in werking', async () => {
  for (const wie of ['rvdk', 'uitvoerder', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('convenant-in-werking-stellen', wie, {}), ['niet-bevoegd']);
});
