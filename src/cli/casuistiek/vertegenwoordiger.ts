// Finds the representative that a list means by `A. Roozeboom` or `mr. S. Holleman-Vos`: initials and surname, never a guess.

/** A name in the form in which names are compared but for case: without titles, accents or kind of blank. */
function schoon(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:mr|dr|drs|ir|ing|prof|mw|mevr|dhr)\.? )+/i, '');
}

const voorlettersEnNaam = /^((?:\p{L}{1,2}\.[ -]?)+)(.+)$/u;

const eersteLetters = (delen: readonly string[]) => delen.map((deel) => deel.slice(0, 1)).join('');

/** First letters of the given names of a full name whose whole surname is `achternaam`; undefined when it has another. */
function voorlettersBij(volledig: string, achternaam: string): string | undefined {
  if (!volledig.toLowerCase().endsWith(` ${achternaam.toLowerCase()}`)) return undefined;
  const roepnamen = volledig.slice(0, -achternaam.length).trim().split(/[ -]+/);
  // A small word before it belongs to the surname: `J. Essenveld` is not `Judith van Essenveld`.
  return roepnamen.every((naam) => /^\p{Lu}/u.test(naam)) ? eersteLetters(roepnamen).toLowerCase() : undefined;
}

/** True when a list's way of writing a name means the person with this full name. */
function isBedoeld(geschreven: string, volledig: string): boolean {
  if (geschreven.toLowerCase() === volledig.toLowerCase()) return true;
  const [, letters = '', achternaam = ''] = voorlettersEnNaam.exec(geschreven) ?? [];
  const gegeven = eersteLetters(letters.split(/[. -]+/)).toLowerCase();
  const eigen = achternaam === '' ? undefined : voorlettersBij(volledig, achternaam);
  // Some write all initials and others only the first; one must begin with the other.
  return eigen !== undefined && (eigen.startsWith(gegeven) || gegeven.startsWith(eigen));
}

/** All people whom the written name can mean: one is a match, none or several is not. */
export function zoekVertegenwoordigers<P extends { readonly naam: string }>(
  geschreven: string,
  mensen: readonly P[],
): readonly P[] {
  const gezocht = schoon(geschreven);
  return mensen.filter(({ naam }) => isBedoeld(gezocht, schoon(naam)));
}
