// Every period of the covenant as a dated table, with calendar arithmetic in Europe/Amsterdam, and the one in hours; an uncovered day throws.
import { Temporal } from 'temporal-polyfill';
import {
  type Evaluatiebegin,
  type Evaluatiesoort,
  evaluatiesoorten,
  evaluatieVanaf,
  type Gehouden,
} from './evaluaties.ts';

/** A period that runs from a day: how long, by which clause, and from when this row of law holds. */
interface Termijn {
  readonly clausule: string;
  readonly duur: { readonly months?: number; readonly years?: number; readonly weeks?: number };
  readonly geldigVanaf: string;
}

/** Months and years end on the same day number, or on the last day of a shorter month; weekends extend nothing. */
export const termijnen = {
  'vernietigen-niet-geagendeerd': { clausule: '13.3', duur: { months: 6 }, geldigVanaf: '2017-07-21' },
  archiveren: { clausule: '13.2', duur: { years: 1 }, geldigVanaf: '2017-07-21' },
  vernietigen: { clausule: '13.1', duur: { years: 5 }, geldigVanaf: '2017-07-21' },
  // AVG 14 lid 3 a: shown while nothing is decided; whether it or art. 11 lid 2 goes first is for a jurist (lezingen.ts).
  'informeren-na-verkrijging': { clausule: '11.2', duur: { months: 1 }, geldigVanaf: '2018-05-25' },
  'verzoek-beantwoorden': { clausule: '12.3.2', duur: { weeks: 4 }, geldigVanaf: '2017-07-21' },
  'verzoek-verdaagd': { clausule: '12.3.2', duur: { weeks: 8 }, geldigVanaf: '2017-07-21' },
  // AVG 12 lid 3: the outer limit of the law, shown beside the four weeks of the covenant; two months more once it was put off.
  'verzoek-wettelijke-grens': { clausule: '12.3.2', duur: { months: 1 }, geldigVanaf: '2018-05-25' },
  'verzoek-wettelijke-grens-verdaagd': { clausule: '12.3.2', duur: { months: 3 }, geldigVanaf: '2018-05-25' },
  // 'Op het moment' of the outcome gives no days; the month of AVG 14 lid 3 a is the most (lezingen).
  'informeren-na-uitkomst': { clausule: '11.2', duur: { months: 1 }, geldigVanaf: '2017-07-21' },
  // 'Zodra': the covenant gives no period between two looks at a postponement (lezingen).
  'uitstel-herbeoordelen': { clausule: '11.5', duur: { months: 3 }, geldigVanaf: '2017-07-21' },
  'nieuw-feit-herbeoordelen': { clausule: '11.5', duur: { weeks: 1 }, geldigVanaf: '2017-07-21' },
  // The covenant is silent about requests themselves: a year for a complaint (Awb 9:8); for an objection six
  // weeks (Awb 6:7) and the week in which post is still in time (Awb 6:9 lid 2) (lezingen).
  'verzoek-bewaren': { clausule: '13.1', duur: { years: 1 }, geldigVanaf: '2017-07-21' },
  'verzoek-niet-behandeld-bewaren': { clausule: '13.1', duur: { months: 3 }, geldigVanaf: '2017-07-21' },
  'verzoek-bezwaar': { clausule: '13.1', duur: { weeks: 7 }, geldigVanaf: '2017-07-21' },
  // 'Niet langer dan noodzakelijk' gives no days: whoever was just told can still ask, as long as one can object (lezingen).
  'vragen-na-brief': { clausule: '13.3', duur: { weeks: 7 }, geldigVanaf: '2017-07-21' },
  // The covenant says nothing of how old an extract of a register may be that shows a capacity (lezingen).
  'uittreksel-geldig': { clausule: '12.1.1', duur: { months: 3 }, geldigVanaf: '2017-07-21' },
  // The covenant gives no days to hear a party in: two weeks of the four leave time to decide and to answer (lezingen).
  'zienswijze-geven': { clausule: '12.5.2', duur: { weeks: 2 }, geldigVanaf: '2017-07-21' },
  'correctie-beslissen': { clausule: '12.5.2', duur: { weeks: 4 }, geldigVanaf: '2017-07-21' },
  'correctie-uitvoeren': { clausule: '12.6.1', duur: { weeks: 4 }, geldigVanaf: '2017-07-21' },
  'geheimhouding-herbevestigen': { clausule: '14.1', duur: { years: 1 }, geldigVanaf: '2017-07-21' },
  opzeggen: { clausule: '18.2.1', duur: { months: 3 }, geldigVanaf: '2017-07-21' },
  'rechten-herzien': { clausule: '15.2.f', duur: { years: 1 }, geldigVanaf: '2017-07-21' },
  'beveiliging-evalueren': { clausule: '15.3.2', duur: { years: 1 }, geldigVanaf: '2017-07-21' },
  'convenant-evalueren': { clausule: '18.4', duur: { years: 2 }, geldigVanaf: '2017-07-21' },
} as const satisfies Record<string, Termijn>;
export type Termijnnaam = keyof typeof termijnen;

/** A period that runs from a moment, in elapsed hours. */
interface Uurtermijn {
  readonly clausule: string;
  readonly uren: number;
  readonly geldigVanaf: string;
}

/** What days are too coarse for. Incidents are not recorded here: whoever reports one reckons by this row (lezingen). */
export const uurtermijnen = {
  // AVG 33 lid 1: to report a data breach, from the moment on which a controller knows of it.
  'datalek-melden': { clausule: '15.2.g', uren: 72, geldigVanaf: '2018-05-25' },
} as const satisfies Record<string, Uurtermijn>;

/**
 * The last moment of a period in hours that starts at `vanaf`; a change to summer or winter time gives or takes no hour.
 * @throws {RangeError} when its day in Amsterdam is not covered by the table.
 */
export function loopAfNaUren(naam: keyof typeof uurtermijnen, vanaf: Temporal.Instant): Temporal.Instant {
  const { uren, geldigVanaf } = uurtermijnen[naam];
  const dag = vanaf.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
  if (dag < geldigVanaf) throw new RangeError(`geen termijn ${naam} voor ${dag}`);
  return vanaf.add({ hours: uren });
}

/**
 * The last day of the next check for correctness (art. 8 lid 3, 10 lid 3): so many months after the last one, or after the opening.
 * How many is a setting of the partnership; the covenant says 'periodically'.
 */
export function controleUiterlijk(vanaf: string, maanden: number): string {
  return Temporal.PlainDate.from(vanaf).add({ months: maanden }, { overflow: 'constrain' }).toString();
}

/** The first day on which a duty shows whose last day is known: a month before it. */
export function zichtbaarVanaf(uiterlijk: string): string {
  return Temporal.PlainDate.from(uiterlijk).subtract({ months: 1 }).toString();
}

/** The day before a day: the last one on which something holds that has ended on it. */
export function dagVoor(dag: string): string {
  return Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString();
}

/** The day after a day. */
export function dagNa(dag: string): string {
  return Temporal.PlainDate.from(dag).add({ days: 1 }).toString();
}

/** The day a week before a last day: from then on it is told that it comes near. */
export function weekVoor(uiterlijk: string): string {
  return Temporal.PlainDate.from(uiterlijk).subtract({ weeks: 1 }).toString();
}

/**
 * The last day of a period that starts on `vanaf` (ISO day; the starting day does not count).
 * @throws {RangeError} when the day is not covered by the table.
 */
export function loopAf(naam: Termijnnaam, vanaf: string): string {
  const termijn: Termijn = termijnen[naam];
  if (vanaf < termijn.geldigVanaf) throw new RangeError(`geen termijn ${naam} voor ${vanaf}`);
  return Temporal.PlainDate.from(vanaf).add(termijn.duur, { overflow: 'constrain' }).toString();
}

/** The day on which a dossier is destroyed: six months after a decision not to schedule (13 lid 3), else five years after its last processing. */
export function vernietigenVan(dossier: {
  readonly stand: string;
  readonly besluit_op: string | null;
  readonly laatste_verwerking: string;
}): { readonly naam: Termijnnaam; readonly clausule: string; readonly uiterlijk: string } {
  const { stand, besluit_op: besluitOp, laatste_verwerking: laatste } = dossier;
  if (stand === 'niet-geagendeerd' && besluitOp !== null) {
    const naam = 'vernietigen-niet-geagendeerd';
    return { naam, clausule: termijnen[naam].clausule, uiterlijk: loopAf(naam, besluitOp) };
  }
  return { naam: 'vernietigen', clausule: termijnen.vernietigen.clausule, uiterlijk: loopAf('vernietigen', laatste) };
}

/** A period that runs on a file, with its last day. */
export interface LopendeTermijn {
  readonly naam: Termijnnaam;
  readonly clausule: string;
  readonly uiterlijk: string;
}

const lopend = (naam: Termijnnaam, vanaf: string): LopendeTermijn => ({
  naam,
  clausule: termijnen[naam].clausule,
  uiterlijk: loopAf(naam, vanaf),
});

/** The periods that run on a casus, the first to end first: archiving and destruction after its last processing (13 lid 1-2). */
export const termijnenVanCasus = (casus: { readonly laatste_verwerking: string }): readonly LopendeTermijn[] => [
  lopend('archiveren', casus.laatste_verwerking),
  lopend('vernietigen', casus.laatste_verwerking),
];

/** The periods that run on a weegdossier, the first to end first: informing while it is weighed, then the end of keeping. */
export function termijnenVanWeegdossier(dossier: {
  readonly stand: string;
  readonly aangemaakt_op: string;
  readonly heropend_op: string | null;
  readonly besluit_op: string | null;
  readonly laatste_verwerking: string;
}): readonly LopendeTermijn[] {
  // What was merged goes with the dossier that goes on: its terms are the only ones.
  if (dossier.stand === 'samengevoegd') return [];
  if (dossier.stand === 'niet-geagendeerd' && dossier.besluit_op !== null) {
    return [lopend('vernietigen-niet-geagendeerd', dossier.besluit_op)];
  }
  if (dossier.stand !== 'geagendeerd' && dossier.stand !== 'afgesloten') {
    // What reopened the weighing was obtained on that day; of all before it the earlier outcome spoke.
    return [lopend('informeren-na-verkrijging', dossier.heropend_op ?? dossier.aangemaakt_op)];
  }
  return termijnenVanCasus(dossier);
}

/** What is evaluated -> the period to the next time. */
export const evaluatietermijn = {
  beveiliging: 'beveiliging-evalueren',
  convenant: 'convenant-evalueren',
} as const satisfies Record<Evaluatiesoort, Termijnnaam>;

/** The periods of the partnership itself: the yearly evaluation of its security (15 lid 3), that of the covenant every two years (18 lid 4). */
export function termijnenVanSamenwerkingsverband(
  verband: Evaluatiebegin,
  gehouden: readonly Gehouden[],
): readonly LopendeTermijn[] {
  return evaluatiesoorten.flatMap((soort) => {
    const vanaf = evaluatieVanaf(soort, verband, gehouden);
    return vanaf === undefined ? [] : [lopend(evaluatietermijn[soort], vanaf)];
  });
}

/** Somebody who was not scheduled can be weighed anew until the last day of the six months; without a decision there is no such day. */
export function isHerweegbaar(besluitOp: string | undefined, vandaag: string): boolean {
  return besluitOp !== undefined && vandaag <= loopAf('vernietigen-niet-geagendeerd', besluitOp);
}
