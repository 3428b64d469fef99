// Random pasts of people in the registers, and the days that count in them, for properties of keeping and destroying.
import fc from 'fast-check';
import { dagenLater, maandenLater } from './naslag.ts';

export const stapsoorten = [
  'signaal',
  'niet-agenderen',
  'agenderen',
  'verstrekken',
  'sluiten',
  'vervroegen',
  'heropenen',
  'samenvoegen',
  'scheiden',
  'aanvullen',
  'verwijderen',
  'verzegelen',
  'opheffen',
  'uitstellen',
] as const;
export type Stapsoort = (typeof stapsoorten)[number];

/** Something that happens to a person, so many days after what came before; what cannot be then does not happen. */
export interface Stap {
  readonly na: number;
  readonly wat: Stapsoort;
}

/** So many days after the beginning destruction is held, for so many days. */
export interface Ophouding {
  readonly na: number;
  readonly dagen: number;
}

/** What a request asks. */
export const vraagsoorten = ['inzage', 'correctie', 'verzet'] as const;
/** How it ends: the finds turn out to be somebody else, or they are about the person and he gets nothing of them. */
export const aflopen = ['verworpen', 'geweigerd'] as const;

export interface Verloop {
  /** The day of the first signal. */
  readonly begin: string;
  readonly stappen: readonly Stap[];
  readonly ophoudingen: readonly Ophouding[];
  readonly vraag: (typeof vraagsoorten)[number];
  readonly afloop: (typeof aflopen)[number];
}

/** A day, more often one at the end of a month, around a leap day or at a change of the clock. */
export const eenDag = (jaren: { readonly min: number; readonly max: number }): fc.Arbitrary<string> =>
  fc.integer(jaren).chain((jaar) =>
    fc.oneof(
      fc.integer({ min: 0, max: 364 }).map((dagen) => dagenLater(`${jaar}-01-01`, dagen)),
      fc
        .constantFrom('01-31', '02-28', '03-31', '05-31', '08-31', '10-31', '12-31', '03-29', '10-25')
        .map((deel) => `${jaar}-${deel}`),
      fc.integer({ min: 0, max: 3 }).map((dagen) => dagenLater(`${jaar}-02-27`, dagen)),
    ),
  );

export const eenVerloop = (
  jaren: { readonly min: number; readonly max: number },
  stappen: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Verloop> =>
  fc.record({
    begin: eenDag(jaren),
    stappen: fc.array(
      fc.record({
        na: fc.oneof(
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 150, max: 200 }),
          fc.integer({ min: 0, max: 400 }),
        ),
        wat: fc.constantFrom(...stapsoorten),
      }),
      stappen,
    ),
    ophoudingen: fc.array(
      fc.record({
        na: fc.oneof(fc.integer({ min: 0, max: 260 }), fc.integer({ min: 1700, max: 1900 })),
        dagen: fc.integer({ min: 0, max: 360 }),
      }),
      { maxLength: 2 },
    ),
    vraag: fc.constantFrom(...vraagsoorten),
    afloop: fc.constantFrom(...aflopen),
  });

/** Decided, weighed anew, and then merged and decided again; or what was new is removed and the decision holds again. */
const weerGewogen = [
  ['niet-agenderen', 'signaal', 'samenvoegen', 'niet-agenderen'],
  ['niet-agenderen', 'signaal', 'verwijderen', 'verzegelen'],
] as const;

/** Held before it was merged, and for longer than the six months that follow: what holds a file must go along with it. */
export const eenSamenloop = (jaren: { readonly min: number; readonly max: number }): fc.Arbitrary<Verloop> =>
  fc
    .record({
      begin: eenDag(jaren),
      reeks: fc.constantFrom(...weerGewogen),
      na: fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 4, maxLength: 4 }),
      laatste: fc.constantFrom(...stapsoorten),
      ophouding: fc.record({ na: fc.integer({ min: 0, max: 2 }), dagen: fc.integer({ min: 300, max: 360 }) }),
      vraag: fc.constantFrom(...vraagsoorten),
      afloop: fc.constantFrom(...aflopen),
    })
    .map(({ begin, reeks, na, laatste, ophouding, vraag, afloop }) => ({
      begin,
      stappen: [...reeks.map((wat, plek) => ({ na: na[plek] ?? 1, wat })), { na: 400, wat: laatste }],
      ophoudingen: [ophouding],
      vraag,
      afloop,
    }));

/** The days around everything that a term from one of these days can ask, until all of it has ended. */
export function dagenRond(vanaf: Iterable<string>, lossen: Iterable<string>): readonly string[] {
  const dagen = new Set<string>();
  for (const dag of vanaf)
    for (const maanden of [0, 6, 12, 60])
      for (const kern of [maandenLater(dag, maanden), maandenLater(maandenLater(dag, maanden), -1)])
        for (const naast of [-1, 0, 1]) if (dagenLater(kern, naast) >= dag) dagen.add(dagenLater(kern, naast));
  for (const dag of lossen) dagen.add(dag).add(dagenLater(dag, 1));
  return [...dagen].sort();
}
