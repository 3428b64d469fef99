// Tests of the periods against a computation of their own: whole months and years on the calendar, last day of a shorter month.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { clausules } from './clausules.ts';
import type { Gehouden } from './evaluaties.ts';
import {
  controleUiterlijk,
  dagNa,
  dagVoor,
  isHerweegbaar,
  loopAf,
  loopAfNaUren,
  type Termijnnaam,
  termijnen,
  termijnenVanCasus,
  termijnenVanSamenwerkingsverband,
  termijnenVanWeegdossier,
  uurtermijnen,
  vernietigenVan,
  weekVoor,
  zichtbaarVanaf,
} from './termijnen.ts';

const namen = [
  'vernietigen-niet-geagendeerd',
  'archiveren',
  'vernietigen',
  'informeren-na-verkrijging',
  'informeren-na-uitkomst',
  'uitstel-herbeoordelen',
  'geheimhouding-herbevestigen',
  'rechten-herzien',
  'beveiliging-evalueren',
  'convenant-evalueren',
  'opzeggen',
  'verzoek-wettelijke-grens',
  'verzoek-wettelijke-grens-verdaagd',
  'verzoek-bewaren',
  'verzoek-niet-behandeld-bewaren',
  'uittreksel-geldig',
] as const satisfies readonly Termijnnaam[];
/** Months per period, written out from the covenant (art. 11, 13, 14, 15, and for requests the readings), not taken from the table. */
const maanden: Record<(typeof namen)[number], number> = {
  'vernietigen-niet-geagendeerd': 6,
  archiveren: 12,
  vernietigen: 60,
  'informeren-na-verkrijging': 1,
  'informeren-na-uitkomst': 1,
  'uitstel-herbeoordelen': 3,
  'geheimhouding-herbevestigen': 12,
  'rechten-herzien': 12,
  'beveiliging-evalueren': 12,
  'convenant-evalueren': 24,
  opzeggen: 3,
  'verzoek-wettelijke-grens': 1,
  'verzoek-wettelijke-grens-verdaagd': 3,
  'verzoek-bewaren': 12,
  'verzoek-niet-behandeld-bewaren': 3,
  'uittreksel-geldig': 3,
};
/** Periods in weeks of seven days (art. 11 lid 5, 12 lid 3, 5 and 6). */
const weken = {
  'nieuw-feit-herbeoordelen': 1,
  'verzoek-beantwoorden': 4,
  'verzoek-verdaagd': 8,
  'zienswijze-geven': 2,
  'correctie-beslissen': 4,
  'correctie-uitvoeren': 4,
  'verzoek-bezwaar': 7,
  'vragen-na-brief': 7,
} as const satisfies Partial<Record<Termijnnaam, number>>;
const namenInWeken = [
  'nieuw-feit-herbeoordelen',
  'verzoek-beantwoorden',
  'verzoek-verdaagd',
  'zienswijze-geven',
  'correctie-beslissen',
  'correctie-uitvoeren',
  'verzoek-bezwaar',
  'vragen-na-brief',
] as const satisfies readonly Termijnnaam[];

const schrikkel = (jaar: number) => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const dagenIn = (jaar: number, maand: number) =>
  maand === 2 ? (schrikkel(jaar) ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31;
const iso = (jaar: number, maand: number, dag: number) =>
  `${jaar}-${`${maand}`.padStart(2, '0')}-${`${dag}`.padStart(2, '0')}`;

/** Adds months by counting months since year 0: no calendar library, no time zone. */
function naMaanden(jaar: number, maand: number, dag: number, erbij: number): string {
  const totaal = jaar * 12 + (maand - 1) + erbij;
  const nieuwJaar = Math.floor(totaal / 12);
  const nieuweMaand = (totaal % 12) + 1;
  return iso(nieuwJaar, nieuweMaand, Math.min(dag, dagenIn(nieuwJaar, nieuweMaand)));
}

test('elke termijn van de tabel wordt hier getoetst', () => {
  assert.deepEqual(Object.keys(termijnen).sort(), [...namen, ...namenInWeken].sort());
  assert.deepEqual(Object.keys(weken).sort(), [...namenInWeken].sort());
});

test('elke dag loopt af op de dag die de kalender geeft', () => {
  const dagen = fc
    .record({ jaar: fc.integer({ min: 2019, max: 2399 }), maand: fc.integer({ min: 1, max: 12 }) })
    .chain(({ jaar, maand }) => fc.tuple(fc.constant(jaar), fc.constant(maand), fc.nat(dagenIn(jaar, maand) - 1)));
  fc.assert(
    fc.property(dagen, fc.constantFrom(...namen), ([jaar, maand, nul], naam) => {
      assert.equal(loopAf(naam, iso(jaar, maand, nul + 1)), naMaanden(jaar, maand, nul + 1, maanden[naam]));
    }),
    { numRuns: 1000 },
  );
});

test('weken zijn zeven dagen, en de verzoeken van de casuïstiek lopen af op hun dag', () => {
  const dagen = fc.date({ min: new Date('2018-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dagen, fc.constantFrom('verzoek-beantwoorden', 'verzoek-verdaagd'), (dag, naam) => {
      const later = new Date(dag.getTime() + weken[naam] * 7 * 86_400_000);
      assert.equal(loopAf(naam, dag.toISOString().slice(0, 10)), later.toISOString().slice(0, 10));
    }),
  );
  for (const [ontvangen, antwoord, grens] of [
    ['2026-10-05', '2026-11-02', '2026-11-05'],
    ['2026-03-16', '2026-04-13', '2026-04-16'],
    ['2026-06-22', '2026-07-20', '2026-07-22'],
    ['2026-02-02', '2026-03-02', '2026-03-02'],
    ['2026-06-01', '2026-06-29', '2026-07-01'],
    ['2026-01-31', '2026-02-28', '2026-02-28'],
    ['2026-07-20', '2026-08-17', '2026-08-20'],
    ['2026-08-03', '2026-08-31', '2026-09-03'],
    ['2026-06-15', '2026-07-13', '2026-07-15'],
    ['2026-09-21', '2026-10-19', '2026-10-21'],
  ] as const) {
    assert.equal(loopAf('verzoek-beantwoorden', ontvangen), antwoord);
    assert.equal(loopAf('verzoek-wettelijke-grens', ontvangen), grens);
  }
});

test('een week is zeven dagen, over elk maandeinde en elke schrikkeldag heen', () => {
  const dagen = fc
    .record({ jaar: fc.integer({ min: 2019, max: 2399 }), maand: fc.integer({ min: 1, max: 12 }) })
    .chain(({ jaar, maand }) => fc.tuple(fc.constant(jaar), fc.constant(maand), fc.nat(dagenIn(jaar, maand) - 1)));
  fc.assert(
    fc.property(dagen, fc.constantFrom(...namenInWeken), ([jaar, maand, nul], naam) => {
      // Day by day on the calendar of this file, not by the library under test.
      let [j, m, d] = [jaar, maand, nul + 1];
      for (let dag = 0; dag < weken[naam] * 7; dag += 1) {
        d += 1;
        if (d > dagenIn(j, m)) [j, m, d] = m === 12 ? [j + 1, 1, 1] : [j, m + 1, 1];
      }
      assert.equal(loopAf(naam, iso(jaar, maand, nul + 1)), iso(j, m, d));
    }),
    { numRuns: 500 },
  );
  // From receipt, as the cases reckon; the change to winter time on 25 October takes nothing away.
  assert.equal(loopAf('verzoek-beantwoorden', '2026-10-05'), '2026-11-02');
  assert.equal(loopAf('verzoek-beantwoorden', '2028-02-15'), '2028-03-14');
});

test('een datalek is na 72 verstreken uren te laat gemeld, ook over een weekend en een wisseling van de klok heen', () => {
  assert.deepEqual(Object.keys(uurtermijnen), ['datalek-melden']);
  for (const [bekend, uiterlijk] of [
    ['2026-11-20T17:30:00+01:00', '2026-11-23T17:30:00+01:00'],
    // The night of 29 March 2026 has an hour less, that of 25 October one more.
    ['2026-03-27T12:00:00+01:00', '2026-03-30T13:00:00+02:00'],
    ['2026-10-23T12:00:00+02:00', '2026-10-26T11:00:00+01:00'],
    ['2018-05-25T00:00:00+02:00', '2018-05-28T00:00:00+02:00'],
  ] as const)
    assert.ok(loopAfNaUren('datalek-melden', Temporal.Instant.from(bekend)).equals(uiterlijk), bekend);
  assert.throws(() => loopAfNaUren('datalek-melden', Temporal.Instant.from('2018-05-24T23:59:59+02:00')), RangeError);
});

test('maandeinden en schrikkeldagen', () => {
  const gevallen = [
    ['vernietigen-niet-geagendeerd', '2026-08-31', '2027-02-28'],
    ['vernietigen-niet-geagendeerd', '2027-08-31', '2028-02-29'],
    ['vernietigen-niet-geagendeerd', '2026-03-31', '2026-09-30'],
    ['vernietigen-niet-geagendeerd', '2026-05-12', '2026-11-12'],
    ['vernietigen-niet-geagendeerd', '2026-09-15', '2027-03-15'],
    ['archiveren', '2024-02-29', '2025-02-28'],
    ['archiveren', '2026-09-29', '2027-09-29'],
    ['vernietigen', '2024-02-29', '2029-02-28'],
    ['vernietigen', '2026-09-29', '2031-09-29'],
    ['geheimhouding-herbevestigen', '2026-11-23', '2027-11-23'],
    ['rechten-herzien', '2028-02-29', '2029-02-28'],
    ['opzeggen', '2026-11-30', '2027-02-28'],
    ['opzeggen', '2027-11-30', '2028-02-29'],
    ['informeren-na-verkrijging', '2026-11-05', '2026-12-05'],
    ['informeren-na-verkrijging', '2026-01-31', '2026-02-28'],
    ['informeren-na-uitkomst', '2026-01-13', '2026-02-13'],
    ['informeren-na-uitkomst', '2028-01-31', '2028-02-29'],
    ['uitstel-herbeoordelen', '2025-12-02', '2026-03-02'],
    ['uitstel-herbeoordelen', '2026-02-24', '2026-05-24'],
    ['uitstel-herbeoordelen', '2026-11-30', '2027-02-28'],
  ] as const;
  for (const [naam, vanaf, uiterlijk] of gevallen) assert.equal(loopAf(naam, vanaf), uiterlijk);
});

test('een termijn wordt nooit korter als hij later begint', () => {
  const dag = fc.date({ min: new Date('2019-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(dag, dag, fc.constantFrom(...namen, ...namenInWeken), (a, b, naam) => {
      const [vroeg = '', laat = ''] = [a, b].map((moment) => moment.toISOString().slice(0, 10)).sort();
      assert.ok(loopAf(naam, vroeg) <= loopAf(naam, laat));
    }),
  );
});

test('een dag buiten de tabel of buiten de kalender geeft geen termijn', () => {
  for (const naam of [...namen, ...namenInWeken]) {
    // What comes from the GDPR is not older than the GDPR.
    const avg = naam === 'informeren-na-verkrijging' || naam.startsWith('verzoek-wettelijke-grens');
    const eerste = avg ? '2018-05-25' : '2017-07-21';
    const ervoor = avg ? '2018-05-24' : '2017-07-20';
    assert.throws(() => loopAf(naam, ervoor), RangeError);
    assert.ok(loopAf(naam, eerste) > eerste);
    for (const geenDag of ['', '2026-02-30', '2026-13-01', 'morgen'])
      assert.throws(() => loopAf(naam, geenDag), RangeError);
  }
});

test('opnieuw wegen kan tot en met de laatste dag van de zes maanden, en nooit zonder besluit', () => {
  assert.equal(isHerweegbaar('2026-08-31', '2027-02-28'), true);
  assert.equal(isHerweegbaar('2026-08-31', '2027-03-01'), false);
  assert.equal(isHerweegbaar(undefined, '2026-08-31'), false);
});

test('elke termijn noemt een bestaande clausule', () => {
  for (const { clausule } of Object.values(termijnen))
    assert.ok(
      clausules.some(({ id }) => id === clausule),
      clausule,
    );
});

test('de controle volgt op de opening of de vorige controle, op hetzelfde dagnummer of de laatste dag', () => {
  assert.equal(controleUiterlijk('2026-08-31', 6), '2027-02-28');
  assert.equal(controleUiterlijk('2026-11-23', 1), '2026-12-23');
  assert.equal(zichtbaarVanaf('2027-03-31'), '2027-02-28');
});

test('wie niet is geagendeerd wordt vernietigd na zes maanden vanaf het besluit, wat verder is gekomen na vijf jaar', () => {
  const dossier = { stand: 'niet-geagendeerd', besluit_op: '2026-08-31', laatste_verwerking: '2026-09-15' };
  assert.deepEqual(vernietigenVan(dossier), {
    naam: 'vernietigen-niet-geagendeerd',
    clausule: '13.3',
    uiterlijk: '2027-02-28',
  });
  const vijfJaar = { naam: 'vernietigen', clausule: '13.1', uiterlijk: '2031-09-15' };
  assert.deepEqual(vernietigenVan({ ...dossier, stand: 'geagendeerd' }), vijfJaar);
  // Weighed anew: there is no decision that holds.
  assert.deepEqual(vernietigenVan({ ...dossier, besluit_op: null }), vijfJaar);
});

test('de dag na een dag gaat over maand, schrikkeldag en jaar heen', () => {
  assert.deepEqual(['2026-11-22', '2028-02-28', '2028-12-31'].map(dagNa), ['2026-11-23', '2028-02-29', '2029-01-01']);
});

test('een week voor de laatste dag is zeven dagen eerder, ook over een maandgrens', () => {
  assert.equal(weekVoor('2026-12-03'), '2026-11-26');
  assert.equal(weekVoor('2028-03-07'), '2028-02-29');
});

test('welke termijnen op een dossier lopen volgt uit zijn stand; wat het eerst eindigt staat voorop', () => {
  const dossier = {
    aangemaakt_op: '2026-01-10',
    heropend_op: null,
    besluit_op: '2026-03-01',
    laatste_verwerking: '2026-04-05',
  };
  const bewaren = [
    { naam: 'archiveren', clausule: '13.2', uiterlijk: '2027-04-05' },
    { naam: 'vernietigen', clausule: '13.1', uiterlijk: '2031-04-05' },
  ];
  const informeren = (uiterlijk: string) => [{ naam: 'informeren-na-verkrijging', clausule: '11.2', uiterlijk }];
  for (const stand of ['geagendeerd', 'afgesloten'])
    assert.deepEqual(termijnenVanWeegdossier({ ...dossier, stand }), bewaren, stand);
  assert.deepEqual(termijnenVanCasus(dossier), bewaren);
  assert.deepEqual(termijnenVanWeegdossier({ ...dossier, stand: 'niet-geagendeerd' }), [
    { naam: 'vernietigen-niet-geagendeerd', clausule: '13.3', uiterlijk: '2026-09-01' },
  ]);
  // An earlier decision speaks of no weighing that runs.
  for (const stand of ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld'])
    assert.deepEqual(termijnenVanWeegdossier({ ...dossier, stand }), informeren('2026-02-10'), stand);
  assert.deepEqual(
    termijnenVanWeegdossier({ ...dossier, stand: 'ingebracht', heropend_op: '2026-05-31' }),
    informeren('2026-06-30'),
  );
  assert.deepEqual(
    termijnenVanWeegdossier({ ...dossier, stand: 'niet-geagendeerd', besluit_op: null }),
    informeren('2026-02-10'),
  );
  // Whoever was merged away is told about in the dossier that goes on.
  assert.deepEqual(termijnenVanWeegdossier({ ...dossier, stand: 'samengevoegd' }), []);
});

test('de dag vóór een dag, ook over een maandgrens en in een schrikkeljaar', () => {
  assert.equal(dagVoor('2026-11-23'), '2026-11-22');
  assert.equal(dagVoor('2026-03-01'), '2026-02-28');
  assert.equal(dagVoor('2028-03-01'), '2028-02-29');
  assert.equal(dagVoor('2027-01-01'), '2026-12-31');
});

test('het samenwerkingsverband zelf: de beveiliging elk jaar, het convenant na twee jaar (de dagen van de casuïstiek)', () => {
  const dagen = (inwerkingtreding: string | null, geevalueerd?: string | null, gehouden: readonly Gehouden[] = []) =>
    termijnenVanSamenwerkingsverband(
      {
        inwerkingtreding,
        beveiligingsplan:
          geevalueerd === undefined ? undefined : { vastgesteld: '2025-03-03', laatst_geevalueerd: geevalueerd },
      },
      gehouden,
    ).map(({ naam, clausule, uiterlijk }) => [naam, clausule, uiterlijk]);
  assert.deepEqual(dagen('2022-01-01', '2026-06-17'), [
    ['beveiliging-evalueren', '15.3.2', '2027-06-17'],
    ['convenant-evalueren', '18.4', '2024-01-01'],
  ]);
  // What was held moves its own day on; from a leap day a year runs to the last day of February.
  const gehouden = [
    { soort: 'beveiliging', gehoudenOp: '2028-02-29' },
    { soort: 'convenant', gehoudenOp: '2024-02-29' },
  ] as const;
  assert.deepEqual(dagen('2022-01-01', '2026-06-17', gehouden), [
    ['beveiliging-evalueren', '15.3.2', '2029-02-28'],
    ['convenant-evalueren', '18.4', '2026-02-28'],
  ]);
  assert.deepEqual(dagen(null, null), [['beveiliging-evalueren', '15.3.2', '2026-03-03']]);
  assert.deepEqual(dagen(null), []);
});
