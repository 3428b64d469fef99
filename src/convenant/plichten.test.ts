// Duties follow from dossier dates: each stand asks what the covenant asks, with its last day and clause.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { weegstanden } from './dossier.ts';
import {
  opVolgorde,
  plicht,
  plichtenVanMonitoring,
  plichtVanMaatregel,
  plichtVanWeegdossier,
  zonderDubbel,
} from './plichten.ts';

const dossier = {
  dossier: '8c2f9f0e-3c1a-4f0e-9a53-0d3c0e9c2b11',
  nummer: 'W-2026-0007',
  besluit_op: null,
  zonder_signaal: false,
};

test('a duty is late from the day after its last day', () => {
  assert.equal(plicht('informatie-verwacht', 'weegploeg', dossier, '2026-02-17', '2026-02-17').teLaat, false);
  assert.equal(plicht('informatie-verwacht', 'weegploeg', dossier, '2026-02-17', '2026-02-18').teLaat, true);
  assert.equal(plicht('analyse-maken', 'weegploeg', dossier, null, '2026-02-18').teLaat, false);
});

test('a duty is about a dossier, an occasion, both or neither', () => {
  const waarover = (over: Parameters<typeof plicht>[2]) => {
    const { dossier: id, nummer, aanleiding } = plicht('advies-verwacht', 'casusoverleg', over, null, '2026-02-18');
    return [id, nummer, aanleiding];
  };
  assert.deepEqual(waarover(undefined), [null, null, null]);
  assert.deepEqual(waarover({ aanleiding: 'voorstel' }), [null, null, 'voorstel']);
  assert.deepEqual(waarover(dossier), [dossier.dossier, dossier.nummer, null]);
  assert.deepEqual(waarover({ ...dossier, aanleiding: 'voorstel' }), [dossier.dossier, dossier.nummer, 'voorstel']);
});

test('not scheduled: destroyed within six months of the decision (13 lid 3)', () => {
  const besloten = { ...dossier, stand: 'niet-geagendeerd', besluit_op: '2026-08-31' };
  assert.deepEqual(plichtVanWeegdossier(besloten, '2026-09-01'), {
    soort: 'vernietigen',
    clausule: '13.3',
    register: 'weegploeg',
    dossier: dossier.dossier,
    nummer: 'W-2026-0007',
    aanleiding: null,
    uiterlijk: '2027-02-28',
    teLaat: false,
  });
  assert.equal(plichtVanWeegdossier({ ...besloten, besluit_op: null }, '2026-09-01'), undefined);
});

test('without a core party what is open is wound up, and nothing else is asked but what the term asks', () => {
  const gevraagd = weegstanden.map((stand) => [
    stand,
    plichtVanWeegdossier({ ...dossier, stand, besluit_op: '2026-01-01' }, '2026-01-02', false)?.soort,
  ]);
  assert.deepEqual(Object.fromEntries(gevraagd), {
    ingebracht: 'weegdossier-afronden',
    'informatie-gevraagd': 'weegdossier-afronden',
    geanalyseerd: 'weegdossier-afronden',
    voorgesteld: 'weegdossier-afronden',
    geagendeerd: undefined,
    'niet-geagendeerd': 'vernietigen',
    samengevoegd: undefined,
    afgesloten: undefined,
  });
});

test('each stand asks one thing or nothing', () => {
  const gevraagd = Object.fromEntries(
    weegstanden.map((stand) => [
      stand,
      plichtVanWeegdossier({ ...dossier, stand, besluit_op: '2026-01-01' }, '2026-01-02')?.soort,
    ]),
  );
  const leeg = { ...dossier, stand: 'ingebracht', zonder_signaal: true };
  assert.equal(plichtVanWeegdossier(leeg, '2026-01-02')?.soort, 'voorstel-doen');
  assert.deepEqual(gevraagd, {
    ingebracht: 'analyse-maken',
    'informatie-gevraagd': undefined,
    geanalyseerd: 'voorstel-doen',
    voorgesteld: undefined,
    geagendeerd: 'doorgifte-overwegen',
    'niet-geagendeerd': 'vernietigen',
    samengevoegd: undefined,
    afgesloten: undefined,
  });
});

test('what is due first comes first, and what has no day comes last', () => {
  const dag = fc.option(fc.integer({ min: 10, max: 28 }).map((getal) => `2026-02-${getal}`));
  fc.assert(
    fc.property(fc.array(dag), (dagen) => {
      const lijst = opVolgorde(
        dagen.map((uiterlijk) => plicht('informatie-verwacht', 'weegploeg', dossier, uiterlijk, '2026-02-15')),
      );
      const volgorde = lijst.map((elk) => elk.uiterlijk ?? '9999');
      assert.deepEqual(volgorde, volgorde.toSorted());
      assert.equal(lijst.length, dagen.length);
    }),
  );
});

test("a running measure is its owner's to carry out; the others hear of it from the day after its last day", () => {
  const maatregel = { dossier: dossier.dossier, nummer: 'C-2026-0003', uiterlijk: '2026-02-17' };
  assert.equal(plichtVanMaatregel(maatregel, true, '2026-02-17')?.soort, 'maatregel-uitvoeren');
  assert.equal(plichtVanMaatregel(maatregel, true, '2026-02-18')?.teLaat, true);
  assert.equal(plichtVanMaatregel(maatregel, false, '2026-02-17'), undefined);
  assert.deepEqual(plichtVanMaatregel(maatregel, false, '2026-02-18'), {
    soort: 'maatregel-te-laat',
    clausule: '9.4.1',
    register: 'casusoverleg',
    dossier: dossier.dossier,
    nummer: 'C-2026-0003',
    aanleiding: null,
    uiterlijk: '2026-02-17',
    teLaat: true,
  });
});

test('a plan that holds asks for a round, and a round that adjusts asks for a version', () => {
  const vraagt = (gepland: string | null, uitkomst: string | null, bijgesteld: boolean) =>
    plichtenVanMonitoring({ ...dossier, gepland, uitkomst, bijgesteld }, '2026-02-18').map(
      ({ soort, uiterlijk, teLaat }) => [soort, uiterlijk, teLaat],
    );
  assert.deepEqual(vraagt(null, null, false), [['monitoring-plannen', null, false]]);
  assert.deepEqual(vraagt('2026-02-18', 'doorgaan', false), [['monitoring-houden', '2026-02-18', false]]);
  assert.deepEqual(vraagt('2026-02-17', 'afschalen', true), [['monitoring-houden', '2026-02-17', true]]);
  assert.deepEqual(vraagt(null, 'sluiting-adviseren', false), []);
  assert.deepEqual(vraagt('2026-03-01', 'bijstellen', false), [
    ['monitoring-houden', '2026-03-01', false],
    ['plan-bijstellen', null, false],
  ]);
  assert.deepEqual(vraagt(null, 'bijstellen', true), [['monitoring-plannen', null, false]]);
});

test('wie een vernietiging moet goedkeuren leest dat één keer; van een ander dossier blijft vernietigen staan', () => {
  const van = (soort: 'vernietigen' | 'vernietiging-goedkeuren', dossier: string) =>
    plicht(soort, 'weegploeg', { dossier, nummer: null }, '2026-12-30', '2026-12-01');
  const goedkeuren = van('vernietiging-goedkeuren', 'a');
  assert.deepEqual(zonderDubbel([van('vernietigen', 'a'), goedkeuren, van('vernietigen', 'b')]), [
    goedkeuren,
    van('vernietigen', 'b'),
  ]);
  assert.deepEqual(zonderDubbel([]), []);
});
