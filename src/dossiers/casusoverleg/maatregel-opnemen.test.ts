// maatregel-opnemen through the gate: a measure of somebody who takes part, as an item of kind actie in the plan.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus, maatregel, plan } from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('maatregelen krijgen een volgnummer en een gegeven met de eigenaar als bron', async () => {
  const { casus } = await brengTotCasus(wereld);
  await wereld.lukt('plan-opstellen', 'rvdk', plan(casus));
  const een = await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.om));
  const twee = await wereld.lukt('maatregel-opnemen', 'uitvoerder', maatregel(casus, wereld.partners.ggz));
  assert.deepEqual([een.nummer, twee.nummer], [1, 2]);
  const rijen = await wereld.achter(
    `select m.nummer, m.uiterlijk::text, m.partij, m.externe_partner, g.soort, p.soort as bron, g.grondslag, g.handeling, g.ingebracht_door
     from casusoverleg.maatregel m join casusoverleg.gegeven g on g.id = m.gegeven join beheer.partij p on p.id = g.bron
     where m.casus = $1 order by m.nummer`,
    [casus],
  );
  const basis = { uiterlijk: '2027-02-01', soort: 'actie', grondslag: 'convenant-9-3', handeling: 'maatregel-opnemen' };
  assert.deepEqual(rijen, [
    {
      nummer: 1,
      ...basis,
      partij: wereld.partijen.om,
      externe_partner: null,
      bron: 'om',
      ingebracht_door: wereld.mensen.rvdk,
    },
    {
      nummer: 2,
      ...basis,
      partij: null,
      externe_partner: wereld.partners.ggz,
      // An external partner is no party: the measure stands on the party that keeps the file.
      bron: 'gemeente',
      ingebracht_door: wereld.mensen.uitvoerder,
    },
  ]);
});

test('een eigenaar die niet deelneemt, een maatregel zonder inhoud en een dag die voorbij is worden samen geweigerd', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-in-opstelling');
  assert.deepEqual(
    await wereld.weigert('maatregel-opnemen', 'rvdk', {
      id: casus,
      eigenaar: wereld.partners.lyceum,
      omschrijving: ' ',
      uiterlijk: '2026-11-22',
    }),
    ['eigenaar-geen-deelnemer', 'resultaat-ontbreekt', 'uiterlijk-ongeldig'],
  );
  await wereld.lukt('maatregel-opnemen', 'rvdk', { ...maatregel(casus, wereld.partners.ggz), uiterlijk: '2026-11-23' });
});

test('zonder plan in opstelling is er niets om in op te nemen', async () => {
  for (const stand of ['geopend', 'plan-vastgesteld'] as const) {
    const { casus } = await brengTotCasus(wereld, stand);
    assert.deepEqual(
      await wereld.weigert('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.om)),
      ['stand-staat-niet-toe'],
      stand,
    );
  }
});
