// gegeven-verstrekken through the gate: what a party provides is there for who takes part, with ground, phase and receivers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { verstrekking, verstrekkingPolitie, verstrekkingVerzegeld } from '../../../test/proefdossierwerk.ts';
import { begindag, maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

test('een signaal komt in het bestand met inbrenger, grondslag, fase en wie het ontving; de casus is die dag bewerkt', async () => {
  const { casus } = await brengTotCasus(wereld);
  const voor = await wereld.doe('casus-inzien', 'rvdk', { id: casus });
  wereld.klok.zet('2026-11-25');
  const { gegeven, verzegeld } = await wereld.lukt('gegeven-verstrekken', 'gemeente', verstrekking(casus));
  assert.equal(verzegeld, false);
  const na = await wereld.doe('casus-inzien', 'rvdk', { id: casus });
  wereld.klok.zet(begindag);
  assert.ok(voor.soort === 'gedaan' && na.soort === 'gedaan');
  assert.notEqual(voor.merk, na.merk);
  assert.equal(na.antwoord.laatsteVerwerking, '2026-11-25');
  const [item, inbrenger] = na.antwoord.gegevens.slice(-2);
  assert.ok(item?.soort === 'signaal' && inbrenger?.soort === 'inbrenger');
  assert.deepEqual(
    [item.id, item.bron.soort, item.grondslag.code, item.wpgRegime, item.verzegeld, item.handeling],
    [gegeven, 'gemeente', 'avg-6-1-e', null, false, 'gegeven-verstrekken'],
  );
  assert.deepEqual(item.inhoud, {
    gedraging: 'Bedreigde op 20 november een buurman.',
    gedragingDatum: '2026-11-20',
    meldDatum: '2026-11-25',
    criteria: [1],
    ingekort: false,
  });
  assert.deepEqual(
    [inbrenger.bij, inbrenger.inhoud],
    [gegeven, { partij: 'Gemeente Waterhoek', contact: 'f.wielinga@waterhoek.example' }],
  );
  assert.deepEqual(
    [item.verstrekking?.fase, item.verstrekking?.onderbouwing],
    ['opstellen', { noodzaak: 'Zonder dit is het risico niet te wegen.' }],
  );
  // All that take part, but the party itself and the external partner.
  assert.deepEqual(
    item.verstrekking?.ontvangers.map(({ soort, op }) => [soort, op]).sort(),
    (['om', 'politie', 'rvdk', 'reclassering'] as const).map((soort) => [soort, '2026-11-25']).sort(),
  );
});

test('iedere deelnemende partij verstrekt op haar eigen grondslag, ook wat geen signaal is', async () => {
  const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
  const ander = { soort: 'analyse', conclusie: 'Heeft sinds kort werk.', fase: 'monitoren' } as const;
  const noodzaak = 'Voor het volgen van het plan.';
  await wereld.lukt('gegeven-verstrekken', 'rvdk', {
    id: casus,
    ...ander,
    grondslag: 'avg-6-1-e',
    onderbouwing: { noodzaak },
  });
  await wereld.lukt('gegeven-verstrekken', 'reclassering', {
    id: casus,
    ...ander,
    grondslag: 'avg-6-1-c',
    reclasseringsdoel: 'I',
    onderbouwing: { noodzaak },
  });
  await wereld.lukt('gegeven-verstrekken', 'om', {
    id: casus,
    ...ander,
    grondslag: 'wjsg-39f-1',
    onderbouwing: { noodzaak, belang: 'veiligheid', doel: 'persoonsgerichte aanpak' },
  });
  await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingPolitie(casus, ander));
  const { gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  assert.deepEqual(
    gegevens
      .filter(({ handeling }) => handeling === 'gegeven-verstrekken')
      .map(({ soort, bron, wpgRegime, verstrekking }) => [
        soort,
        bron.soort,
        wpgRegime,
        verstrekking?.reclasseringsdoel,
      ]),
    [
      ['analyse', 'rvdk', null, undefined],
      ['analyse', 'reclassering', null, 'I'],
      ['analyse', 'om', null, undefined],
      ['analyse', 'politie', '8', undefined],
    ],
  );
});

test('zonder noodzaak, grondslag, criterium van het kader of passende fase wordt alles samen geweigerd', async () => {
  const { casus } = await brengTotCasus(wereld);
  assert.deepEqual(
    await wereld.weigert('gegeven-verstrekken', 'reclassering', {
      id: casus,
      soort: 'signaal',
      criteria: [99],
      gedragingDatum: '2026-12',
      fase: 'uitvoeren',
    }),
    [
      'geen-feitelijke-gedraging',
      'criterium-ontbreekt',
      'datum-in-toekomst',
      'noodzaak-ontbreekt',
      'fase-past-niet',
      'grondslag-reclassering-ontbreekt',
      'reclasseringsdoel-ontbreekt',
    ],
  );
  for (const wpgRegime of ['10-1-b', '12'] as const)
    assert.deepEqual(
      await wereld.weigert('gegeven-verstrekken', 'politie', verstrekkingPolitie(casus, { wpgRegime })),
      ['regime-buiten-machtiging'],
    );
});

test('alleen een deelnemende partij verstrekt: geen uitvoerder, geen externe partner, geen wie niet meedoet', async () => {
  const { casus } = await brengTotCasus(wereld);
  for (const wie of ['uitvoerder', 'ggz', 'fg'] as const)
    assert.deepEqual(await wereld.weigert('gegeven-verstrekken', wie, verstrekking(casus)), ['niet-bevoegd']);
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    casus,
    wereld.partijen.rvdk,
  ]);
  assert.deepEqual(await wereld.doe('gegeven-verstrekken', 'rvdk', verstrekking(casus)), { soort: 'niet-gevonden' });
  // Who left does not receive what comes after.
  const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'om', {
    ...verstrekking(casus),
    grondslag: 'wjsg-39f-1',
    onderbouwing: { noodzaak: 'nodig', belang: 'veiligheid', doel: 'aanpak' },
  });
  const rijen = await wereld.achter(
    `select p.soort from casusoverleg.ontvanger o join beheer.partij p on p.id = o.partij where o.gegeven = $1 order by 1`,
    [gegeven],
  );
  assert.deepEqual(
    rijen.map(({ soort }) => soort),
    ['gemeente', 'politie', 'reclassering'],
  );
});

test('politiegegevens onder de machtiging komen verzegeld binnen, met hun inbrenger, en alleen politie en om ontvangen ze', async () => {
  const { casus } = await brengTotCasus(wereld);
  const { gegeven, verzegeld } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  assert.equal(verzegeld, true);
  for (const wie of ['politie', 'om'] as const) {
    const { gegevens } = await wereld.lukt('casus-inzien', wie, { id: casus });
    const gezien = gegevens.filter((elk) => elk.id === gegeven || elk.bij === gegeven);
    assert.deepEqual(
      gezien.map((elk) => [elk.soort, elk.verzegeld, elk.wpgRegime]),
      [
        ['signaal', true, '9'],
        ['inbrenger', true, '9'],
      ],
    );
    assert.deepEqual(
      gezien[0]?.verstrekking?.ontvangers.map(({ soort }) => soort),
      ['om'],
    );
  }
});
