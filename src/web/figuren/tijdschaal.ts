// Calendar days on a line: where a day stands, and which days are written beside the line.

/** A day at its place on the line. */
export interface Maatstreep {
  readonly dag: string;
  readonly x: number;
  /** What is written: a day, a month, or a year, by how far the marks lie apart. */
  readonly soort: 'dag' | 'maand' | 'jaar';
}

export interface Tijdschaal {
  readonly begin: string;
  readonly eind: string;
  /** Place of a day; days outside the line stand at its ends. */
  readonly x: (dag: string) => number;
  readonly strepen: readonly Maatstreep[];
}

const etmaal = 86_400_000;
const nummer = (dag: string) => Math.round(Date.parse(`${dag}T00:00:00Z`) / etmaal);
const dagVan = (getal: number) => new Date(getal * etmaal).toISOString().slice(0, 10);

/** The first day of every so many months, from the month of `van` until `tot`. */
function maandbegins(van: string, tot: string, maanden: number): readonly string[] {
  const jaar = Number(van.slice(0, 4));
  const maand = Math.floor((Number(van.slice(5, 7)) - 1) / maanden) * maanden;
  // Steps of many years begin at a round year.
  const eerste = maanden > 12 ? Math.floor(jaar / (maanden / 12)) * maanden : jaar * 12 + (maanden === 12 ? 0 : maand);
  const uit: string[] = [];
  for (let tel = eerste; ; tel += maanden) {
    const dag = `${String(Math.floor(tel / 12)).padStart(4, '0')}-${String((tel % 12) + 1).padStart(2, '0')}-01`;
    if (dag > tot) return uit;
    if (dag >= van) uit.push(dag);
  }
}

const weken = (van: string, tot: string): readonly string[] =>
  Array.from({ length: Math.floor((nummer(tot) - nummer(van)) / 7) + 1 }, (_leeg, tel) =>
    dagVan(nummer(van) + tel * 7),
  );

/** Room that a written day, month or year takes. */
const ruimten = { dag: 98, maand: 76, jaar: 48 } as const;

/** From close to far apart, each with about how many days lie between two marks. */
const stappen = [
  { soort: 'dag', dagen: 7, maak: weken },
  ...[1, 3].map((maanden) => ({
    soort: 'maand' as const,
    dagen: maanden * 31,
    maak: (van: string, tot: string) => maandbegins(van, tot, maanden),
  })),
  ...[1, 2, 5, 10, 25, 50, 100, 200, 500, 1000].map((jaren) => ({
    soort: 'jaar' as const,
    dagen: jaren * 366,
    maak: (van: string, tot: string) => maandbegins(van, tot, jaren * 12),
  })),
] as const;

/**
 * A line from `links` to `rechts` on which all given days stand, with a little room around them. Marks stand so far apart
 * that what is written beside one stays clear of the next.
 * @throws {RangeError} without any day.
 */
export function tijdschaal(dagen: readonly string[], links: number, rechts: number): Tijdschaal {
  const gesorteerd = dagen.toSorted();
  const [eerste] = gesorteerd;
  const laatste = gesorteerd.at(-1);
  if (eerste === undefined || laatste === undefined) throw new RangeError('een tijdschaal zonder dag');
  const marge = Math.max(3, Math.ceil((nummer(laatste) - nummer(eerste)) * 0.03));
  const begin = nummer(eerste) - marge;
  const eind = nummer(laatste) + marge;
  const plaats = (getal: number) => links + ((getal - begin) / (eind - begin)) * (rechts - links);
  const x = (dag: string) => Math.min(rechts, Math.max(links, plaats(nummer(dag))));
  const perDag = (rechts - links) / (eind - begin);
  for (const { soort, dagen: afstand, maak } of stappen) {
    const ruimte = ruimten[soort];
    // Weeks over centuries are not worth making.
    if (afstand * perDag < ruimte) continue;
    const strepen = maak(dagVan(begin), dagVan(eind)).map((dag) => ({ dag, soort, x: x(dag) }));
    if (strepen.every((streep, tel) => tel === 0 || streep.x - (strepen[tel - 1]?.x ?? 0) >= ruimte))
      return { begin: dagVan(begin), eind: dagVan(eind), x, strepen };
  }
  return { begin: dagVan(begin), eind: dagVan(eind), x, strepen: [] };
}
