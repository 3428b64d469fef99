// A name in one line.
import type { Naw } from '../../convenant/gegevens.ts';

/** Parts with a space between; what is missing leaves no gap. */
export function samen(...delen: readonly (string | undefined)[]): string {
  return delen.filter((deel) => deel !== undefined && deel !== '').join(' ');
}

/** First name or initials with the surname. */
export function volleNaam({ voornaam, voorletters, achternaam }: Naw): string {
  return samen(voornaam ?? voorletters, achternaam);
}
