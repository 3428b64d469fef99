// Words that letters are built of: a list in a sentence, the name of a kind of party.
import type { Partijsoort } from '../rollen.ts';

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
