// Looking for a text in an answer of the service, whatever shape that has.

const plat = (tekst: string) => tekst.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** True when a text stands in an answer, also across what JSON escapes. */
export function bevat(antwoord: unknown, tekst: string): boolean {
  if (typeof antwoord === 'string') return plat(antwoord).includes(plat(tekst));
  if (typeof antwoord !== 'object' || antwoord === null) return false;
  return Object.values(antwoord).some((deel) => bevat(deel, tekst));
}
