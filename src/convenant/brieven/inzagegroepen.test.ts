// Test of the items of an overview by file: the head and what an item has of its own give back exactly what was told of each.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groepeer } from './inzagegroepen.ts';

interface Proefstuk {
  readonly register: 'weegploeg' | 'casusoverleg' | 'archief';
  readonly nummer: string | null;
  readonly dag: string | null;
  readonly grondslag: string | null;
  readonly ontvangers: string[];
  readonly bewaarTot: string;
}
const stuk = (anders: Partial<Proefstuk> = {}): Proefstuk => ({
  register: 'weegploeg',
  nummer: 'W-2026-0001',
  dag: '2026-01-10',
  grondslag: 'artikel 6',
  ontvangers: ['Gemeente (10-01-2026)', 'Politie (10-01-2026)'],
  bewaarTot: '2031-01-10',
  ...anders,
});
const later = stuk({ dag: '2026-02-03', ontvangers: ['Gemeente (03-02-2026)', 'Politie (03-02-2026)'] });

test('wat voor elk stuk geldt staat er een keer, ook als elk stuk zijn eigen dag heeft', () => {
  const [groep, ...meer] = groepeer([stuk(), later]);
  assert.deepEqual(meer, []);
  assert.deepEqual(groep, {
    ...{ register: 'weegploeg', nummer: 'W-2026-0001', grondslag: 'artikel 6', bewaarTot: '2031-01-10' },
    ontvangers: ['Gemeente', 'Politie'],
    latereDag: false,
    stukken: [
      { stuk: stuk(), plaats: 1, afwijking: {} },
      { stuk: later, plaats: 2, afwijking: {} },
    ],
  });
  assert.deepEqual(groepeer([]), []);
});

test('elk bestand staat er één keer; een stuk houdt zijn nummer, ook als er later meer van zijn bestand komt', () => {
  const delen = groepeer([
    stuk(),
    later,
    stuk({ register: 'casusoverleg', nummer: 'C-1' }),
    stuk({ nummer: null }),
    later,
  ]);
  assert.deepEqual(
    delen.map(({ register, nummer, stukken }) => [register, nummer, stukken.map(({ plaats }) => plaats)]),
    [
      ['weegploeg', 'W-2026-0001', [1, 2, 5]],
      ['casusoverleg', 'C-1', [3]],
      ['weegploeg', null, [4]],
    ],
  );
});

test('wie later kwam staat met zijn dag bovenaan, als een stuk ouder is', () => {
  const metRaad = (dag: string, raad: string) =>
    stuk({ dag, ontvangers: [`Gemeente (${dag.split('-').toReversed().join('-')})`, `Raad (${raad})`] });
  const stukken = [metRaad('2026-01-10', '01-03-2026'), metRaad('2026-04-05', '05-04-2026')];
  const [groep] = groepeer(stukken);
  assert.deepEqual([groep?.ontvangers, groep?.latereDag], [['Gemeente', 'Raad (vanaf 1 maart 2026)'], true]);
  assert.deepEqual(
    groep?.stukken.map(({ afwijking }) => afwijking),
    [{}, {}],
  );
  // Where every item is of that day or later, the day of the item says it.
  assert.deepEqual(groepeer(stukken.slice(1))[0]?.ontvangers, ['Gemeente', 'Raad']);
});

test('wat een stuk anders heeft staat bij dat stuk: grondslag, termijn, wie het ook kreeg, of wie het in plaats daarvan kreeg', () => {
  const anders = {
    ...{ grondslag: null, bewaarTot: '2026-07-10' },
    ontvangers: ['Gemeente (10-01-2026)', 'Politie (10-01-2026)', 'GGZ (12-01-2026)'],
  };
  const minder = stuk({ ontvangers: ['Politie (10-01-2026)'] });
  const vrijgegeven = stuk({ ontvangers: ['Politie (10-01-2026)', 'Gemeente (20-01-2026)'] });
  const zonderDag = stuk({ ontvangers: ['Gemeente', 'Politie (10-01-2026)'], dag: '2026-01-11' });
  const [groep] = groepeer([stuk(), later, stuk(anders), minder, vrijgegeven, stuk({ ontvangers: [] })]);
  assert.deepEqual(groep?.ontvangers, ['Gemeente', 'Politie']);
  assert.deepEqual(
    groep?.stukken.slice(2).map(({ afwijking }) => afwijking),
    [
      { grondslag: null, bewaarTot: '2026-07-10', ook: ['GGZ (12-01-2026)'] },
      { ontvangers: minder.ontvangers },
      { ontvangers: vrijgegeven.ontvangers },
      { ontvangers: [] },
    ],
  );
  // A receiver without a day is told as the item has it.
  assert.deepEqual(groepeer([stuk(), later, zonderDag])[0]?.stukken.at(-1)?.afwijking.ontvangers, zonderDag.ontvangers);
});

test('uit deel en stuk samen volgt altijd precies wat van het stuk bekend is', () => {
  const dagen = ['2026-01-01', '2026-02-01', '2026-03-01'] as const;
  const maanden: Readonly<Record<string, string>> = { januari: '01', februari: '02', maart: '03' };
  const cijfers = (dag: string) => dag.split('-').toReversed().join('-');
  const stukken = fc.array(
    fc.record({
      register: fc.constantFrom('weegploeg' as const, 'archief' as const),
      nummer: fc.constantFrom('W-1', null),
      dag: fc.option(fc.constantFrom(...dagen)),
      grondslag: fc.constantFrom('a', 'b', null),
      bewaarTot: fc.constantFrom('2031-01-01', '2031-02-01'),
      ontvangers: fc
        .uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.option(fc.constantFrom(...dagen))), {
          selector: ([naam]) => naam,
        })
        .map((wie) => wie.map(([naam, dag]) => (dag === null ? naam : `${naam} (${cijfers(dag)})`))),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(stukken, (alle) => {
      const delen = groepeer(alle);
      assert.equal(delen.flatMap((deel) => deel.stukken).length, alle.length);
      for (const deel of delen)
        for (const { stuk: een, afwijking } of deel.stukken) {
          assert.equal(afwijking.grondslag === undefined ? deel.grondslag : afwijking.grondslag, een.grondslag);
          assert.equal(afwijking.bewaarTot ?? deel.bewaarTot, een.bewaarTot);
          /** As the reader takes the head: from the day of the item, or the day beside the name when that is later. */
          const volgensDeel = deel.ontvangers.map((wie) => {
            const [, naam = wie, dag, maand = ''] = /^(.) \(vanaf (\d+) (\w+) 2026\)$/.exec(wie) ?? [];
            const begin = dag === undefined ? '' : `2026-${maanden[maand]}-0${dag}`;
            const op = een.dag !== null && een.dag > begin ? een.dag : begin;
            return op === '' ? naam : `${naam} (${cijfers(op)})`;
          });
          const gelezen = afwijking.ontvangers ?? [...volgensDeel, ...(afwijking.ook ?? [])];
          assert.deepEqual(gelezen.toSorted(), een.ontvangers.toSorted());
        }
    }),
    { numRuns: 300 },
  );
});
