// A second reckoning of art. 13, written from the covenant and not from our rules: calendar days, and where something is kept on a day.

/** The last day number of a month. */
function maandeinde(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

function alsDag(jaar: number, maand: number, dag: number): string {
  return `${jaar}-${`${maand}`.padStart(2, '0')}-${`${dag}`.padStart(2, '0')}`;
}

function delen(dag: string): readonly [number, number, number] {
  return [Number(dag.slice(0, 4)), Number(dag.slice(5, 7)), Number(dag.slice(8, 10))];
}

/** Months later on the same day number, or on the last day of a shorter month (31 March and six months: 30 September). */
export function maandenLater(dag: string, maanden: number): string {
  const [jaar, maand, nummer] = delen(dag);
  const telling = jaar * 12 + maand - 1 + maanden;
  const [naarJaar, naarMaand] = [Math.floor(telling / 12), (telling % 12) + 1];
  return alsDag(naarJaar, naarMaand, Math.min(nummer, maandeinde(naarJaar, naarMaand)));
}

/** Days later, or earlier when negative, one by one over the ends of months and years. */
export function dagenLater(dag: string, dagen: number): string {
  let [jaar, maand, nummer] = delen(dag);
  for (let rest = Math.abs(dagen); rest > 0; rest -= 1) {
    nummer += Math.sign(dagen);
    if (nummer > maandeinde(jaar, maand)) {
      nummer = 1;
      maand += 1;
    }
    if (maand > 12) {
      maand = 1;
      jaar += 1;
    }
    if (nummer < 1) {
      maand -= 1;
      if (maand < 1) {
        maand = 12;
        jaar -= 1;
      }
      nummer = maandeinde(jaar, maand);
    }
  }
  return alsDag(jaar, maand, nummer);
}

/** The day of the week, 0 for Sunday, counted from a Saturday. */
function weekdag(jaar: number, maand: number, dag: number): number {
  let dagen = 6;
  for (let elk = 2000; elk < jaar; elk += 1) dagen += maandeinde(elk, 2) === 29 ? 366 : 365;
  for (let elk = 1; elk < maand; elk += 1) dagen += maandeinde(jaar, elk);
  return (dagen + dag - 1) % 7;
}

/** The last Sunday of a month. */
export function laatsteZondag(jaar: number, maand: number): string {
  const einde = maandeinde(jaar, maand);
  return alsDag(jaar, maand, einde - weekdag(jaar, maand, einde));
}

/** The day in Amsterdam of a minute of a day in UTC: summer time runs from 1:00 UTC on the last Sunday of March to that of October. */
export function amsterdamseDag(dag: string, minuut: number): string {
  const jaar = Number(dag.slice(0, 4));
  const [begin, einde] = [laatsteZondag(jaar, 3), laatsteZondag(jaar, 10)];
  const zomer = (dag > begin || (dag === begin && minuut >= 60)) && (dag < einde || (dag === einde && minuut < 60));
  return minuut + (zomer ? 120 : 60) >= 1440 ? dagenLater(dag, 1) : dag;
}

/** A time in which nothing is destroyed: first and last day. */
export interface Aanhouding {
  readonly vanaf: string;
  readonly tot: string;
  /** A request of the person holds it: nobody lifts that. */
  readonly verzoek?: boolean;
}

/** A dossier or a case as it is told on a day: nothing happened to it after these. */
export interface Verleden {
  /** Days of signals, decisions, measures, the closure: whatever changed it. */
  readonly verwerkt: readonly string[];
  /** The day of the decision not to schedule, when that is the last thing that happened. */
  readonly nietGeagendeerd?: string;
  /** The day from which that decision holds again, when it was weighed anew in between: until then nothing had to go. */
  readonly weerSinds?: string;
  /** The day on which all three agreed that it is not needed any more (13 lid 3). */
  readonly vervroegd?: string;
  /** The day of the last letter that told the person (11). */
  readonly brief?: string;
  readonly aanhoudingen: readonly Aanhouding[];
}

const laatste = (dagen: readonly string[]) => [...dagen].sort().at(-1) ?? '';

/** The day on which it must be destroyed (13 lid 1: five years after the last processing; 13 lid 3: six months after the decision). */
export function vernietigdag({ verwerkt, nietGeagendeerd, vervroegd, brief }: Verleden): string {
  if (nietGeagendeerd === undefined) return maandenLater(laatste(verwerkt), 60);
  const uiterlijk = maandenLater(nietGeagendeerd, 6);
  if (vervroegd === undefined) return uiterlijk;
  // Whoever was told has seven whole weeks to ask; the six months stay the most.
  const eerst = brief === undefined ? vervroegd : laatste([vervroegd, dagenLater(brief, 50)]);
  return [eerst, uiterlijk].sort()[0] ?? uiterlijk;
}

/** The days on which something must happen to it, or may not happen yet. */
export function grensdagen(verleden: Verleden): readonly string[] {
  const vernietigen = vernietigdag(verleden);
  const archiveren = maandenLater(laatste(verleden.verwerkt), 12);
  return [
    maandenLater(vernietigen, -1),
    ...[vernietigen, archiveren].flatMap((dag) => [dagenLater(dag, -1), dag]),
    ...verleden.aanhoudingen.flatMap(({ tot }) => [tot, dagenLater(tot, 1)]),
  ];
}

/** A year without processing brought it into the archive (13 lid 2); what is written into it there does not bring it back. */
function isGearchiveerd({ verwerkt }: Verleden, dag: string): boolean {
  const dagen = [...verwerkt].sort();
  return dagen.some((elke, plek) => {
    const uiterlijk = maandenLater(elke, 12);
    return uiterlijk <= dag && uiterlijk < (dagen[plek + 1] ?? '9999');
  });
}

export const isAangehouden = ({ aanhoudingen }: Verleden, dag: string): boolean =>
  aanhoudingen.some(({ vanaf, tot }) => vanaf <= dag && dag <= tot);

/** Where it must be once the work of a day is done, when on all days before it everything was done that could be. */
export function plaatsOp(verleden: Verleden, dag: string): 'register' | 'archief' | 'weg' {
  const [vanaf = ''] = [vernietigdag(verleden), verleden.weerSinds ?? ''].sort().slice(-1);
  for (let elke = vanaf; elke <= dag; elke = dagenLater(elke, 1)) if (!isAangehouden(verleden, elke)) return 'weg';
  return isGearchiveerd(verleden, dag) ? 'archief' : 'register';
}
