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
