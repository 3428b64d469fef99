// Reads what the police list says about consultation: who, on which day, with what outcome. Anything unclear is unreadable.
import { zoekDatum } from './datums.ts';

export interface Opsporingsbelang {
  readonly uitkomst: 'geen-bezwaar' | 'verzet';
  readonly naam?: string | undefined;
  readonly datum?: string | undefined;
}

export interface Overleg {
  readonly naam: string;
  readonly datum: string;
  readonly uitkomst: 'akkoord' | 'niet-akkoord';
}

function delen(tekst: string): readonly string[] {
  return tekst
    .split(/[,;\n]/)
    .map((deel) => deel.trim().replace(/\s+/g, ' '))
    .filter((deel) => deel !== '');
}

/** `geen bezwaar`, or `VERZET ZICH tot nader bericht, R. Zijlmans 2026-02-20`; undefined when it is neither for certain. */
export function leesOpsporingsbelang(tekst: string): Opsporingsbelang | undefined {
  const gevonden = zoekDatum(tekst);
  const [stelling = '', naam, ...meer] = delen(gevonden?.rest ?? tekst);
  if (meer.length > 0) return undefined;
  if (/^geen bezwaar$/i.test(stelling)) return { uitkomst: 'geen-bezwaar', naam, datum: gevonden?.datum };
  if (/^(verzet|bezwaar)\b/i.test(stelling)) return { uitkomst: 'verzet', naam, datum: gevonden?.datum };
  return undefined;
}

const uitkomsten: ReadonlyMap<string, Overleg['uitkomst']> = new Map([
  ['akkoord', 'akkoord'],
  ['niet akkoord', 'niet-akkoord'],
  ['niet-akkoord', 'niet-akkoord'],
  ['geen akkoord', 'niet-akkoord'],
]);

/** `W. Hazelhorst, 2025-11-17, akkoord`; undefined unless name, day and one of the two outcomes all stand there. */
export function leesOverleg(tekst: string): Overleg | undefined {
  const gevonden = zoekDatum(tekst);
  if (gevonden === undefined) return undefined;
  const [naam, woorden = '', ...meer] = delen(gevonden.rest);
  const uitkomst = uitkomsten.get(woorden.toLowerCase());
  if (naam === undefined || uitkomst === undefined || meer.length > 0) return undefined;
  return { naam, datum: gevonden.datum, uitkomst };
}
