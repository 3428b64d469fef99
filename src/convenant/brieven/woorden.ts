// Words that letters are built of: a day written out, a list in a sentence, the name of a kind of party.
import { Temporal } from 'temporal-polyfill';
import type { Partijsoort } from '../rollen.ts';

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** `2026-11-05` -> `5 november 2026`. @throws {RangeError} for what is no day. */
export function datumVoluit(dag: string): string {
  const { day, month, year } = Temporal.PlainDate.from(dag);
  return `${day} ${maanden[month - 1]} ${year}`;
}

/** `a`, `a en b`, `a, b en c`. */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
}

const partijen: Readonly<Record<Partijsoort, string>> = {
  gemeente: 'de gemeente',
  om: 'het Openbaar Ministerie',
  politie: 'de politie',
  rvdk: 'de Raad voor de Kinderbescherming',
  reclassering: 'de reclassering',
};

/** The kind of party as it stands in a sentence. */
export const partijNaam = (soort: Partijsoort): string => partijen[soort];
