// casus-inzien through the gate: the file of a case for those who take part, with what each can do now.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een deelnemer leest gegevens, deelnemers met reden, plannen, termijnen en mogelijkheden', async () => {
  const { casus, casusnummer } = await brengTotCasus(wereld, 'plan-in-opstelling');
  const gezien = await wereld.lukt('casus-inzien', 'reclassering', { id: casus });
  assert.deepEqual([gezien.id, gezien.nummer, gezien.stand], [casus, casusnummer, 'plan-in-opstelling']);
  assert.deepEqual(
    [...new Set(gezien.deelnemers.map((deelnemer) => deelnemer.reden))],
    ['nodig voor de aanpak', 'behandelt betrokkene'],
  );
  assert.deepEqual(
    gezien.termijnen.map((termijn) => [termijn.naam, termijn.uiterlijk]),
    [
      ['archiveren', '2027-11-23'],
      ['vernietigen', '2031-11-23'],
    ],
  );
  assert.deepEqual(
    gezien.mogelijkheden.map((elk) => [elk.handeling, elk.weigeringen.map(({ reden }) => reden)]),
    [
      ['plan-opstellen', []],
      ['maatregel-opnemen', []],
      ['plan-vaststellen', []],
      ['voortgang-vastleggen', ['geen-vastgesteld-plan']],
      ['maatregel-afronden', ['geen-vastgesteld-plan']],
      ['maatregel-verlengen', ['geen-vastgesteld-plan']],
      ['monitoring-plannen', ['geen-vastgesteld-plan']],
      ['monitoring-vastleggen', ['geen-vastgesteld-plan']],
      ['deelname-voorstellen', []],
      ['afsluiting-adviseren', ['stand-staat-niet-toe']],
      ['doorverstrekking-voorstellen', []],
      ['gegeven-verstrekken', []],
      ['achterblijver-opnemen', []],
      ['netwerkpersoon-opnemen', []],
    ],
  );
  const [regel] = await wereld.achter('select objecten, nummers from logboek.regel order by id desc limit 1');
  assert.deepEqual(regel, { objecten: [casus], nummers: [casusnummer] });
});

test('wie niet deelneemt vindt niets, ook niet met een ander nummer; externen lezen alleen het plan', async () => {
  const { casus, dossier } = await brengTotCasus(wereld);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  for (const id of [casus, dossier, randomUUID()])
    assert.deepEqual(await wereld.doe('casus-inzien', 'rvdk', { id }), { soort: 'niet-gevonden' });
  // A number of the other register does not open here, also not for those who may see both.
  assert.deepEqual(await wereld.doe('casus-inzien', 'gemeente', { id: dossier }), { soort: 'niet-gevonden' });
  assert.deepEqual(await wereld.doe('weegdossier-inzien', 'gemeente', { id: casus }), { soort: 'niet-gevonden' });
  for (const wie of ['ggz', 'fg', 'beveiliging', 'beheerder'] as const)
    assert.deepEqual(await wereld.weigert('casus-inzien', wie, { id: casus }), ['niet-bevoegd']);
});
