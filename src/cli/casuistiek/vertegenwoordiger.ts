// Finds the representative that a list means by `A. Roozeboom` or `mr. S. Holleman-Vos`: initials and surname, never a guess.

/** A name in the form in which names are compared: without titles, accents, kind of blank or case. */
function vergelijkbaar(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:mr|dr|drs|ir|ing|prof|mw|mevr|dhr)\.? )+/, '');
}

const voorlettersEnNaam = /^((?:\p{L}{1,2}\.[ -]?)+)(.+)$/u;

/** First letters of the given names of a full name whose surname is `achternaam`; undefined when it has another surname. */
function voorlettersBij(volledig: string, achternaam: string): string | undefined {
  if (!volledig.endsWith(` ${achternaam}`)) return undefined;
  return volledig
    .slice(0, -achternaam.length)
    .split(/[ -]+/)
    .map((roepnaam) => roepnaam.slice(0, 1))
    .join('');
}

/** True when a list's way of writing a name means the person with this full name. */
function isBedoeld(geschreven: string, volledig: string): boolean {
  if (geschreven === volledig) return true;
  const [, letters = '', achternaam = ''] = voorlettersEnNaam.exec(geschreven) ?? [];
  const gegeven = letters
    .split(/[. -]+/)
    .map((letter) => letter.slice(0, 1))
    .join('');
  const eigen = achternaam === '' ? undefined : voorlettersBij(volledig, achternaam);
  // Some write all initials and others only the first; one must begin with the other.
  return eigen !== undefined && eigen !== '' && (eigen.startsWith(gegeven) || gegeven.startsWith(eigen));
}

/** All people whom the written name can mean: one is a match, none or several is not. */
export function zoekVertegenwoordigers<P extends { readonly naam: string }>(
  geschreven: string,
  mensen: readonly P[],
): readonly P[] {
  const gezocht = vergelijkbaar(geschreven);
  return mensen.filter(({ naam }) => isBedoeld(gezocht, vergelijkbaar(naam)));
}
