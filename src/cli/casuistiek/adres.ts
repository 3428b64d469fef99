// Reads an address line or address cells to street, house number, addition, place and country.

export interface GelezenAdres {
  readonly straat?: string | undefined;
  /** Digits only. */
  readonly huisnummer?: string | undefined;
  /** As written (`A`, `bis`, `II`, `kamer 6`, `p/a`), without the mark that joined it to the number. */
  readonly toevoeging?: string | undefined;
  readonly woonplaats?: string | undefined;
  /** Only when the place is written with a country behind it, as in `Oosterdonk (België)`. */
  readonly land?: string | undefined;
}

function schoon(tekst: string): string {
  return tekst.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function gevuld(tekst: string | undefined): string | undefined {
  return tekst === undefined || tekst === '' ? undefined : tekst;
}

/** Behind a Dutch place these tell two places of one name apart; they are no country. */
const provincie =
  /^(\p{Lu}{1,2}|N-?[BH]|Z-?H|Gld|Ov|Fr|Gr|Dr|Ut?|Zld?|Lb|Flevoland|Fryslân|Friesland|Groningen|Drenthe|Overijssel|Gelderland|Utrecht|Zeeland|Limburg|(Noord|Zuid)-(Holland|Brabant))\.?$/u;

/** A place with its country when that is written in brackets; a postcode before it is left out. */
export function leesPlaats(tekst: string): Pick<GelezenAdres, 'woonplaats' | 'land'> {
  const plaats = schoon(tekst).replace(/^\d{4} ?[A-Z]{2}(?: |$)/, '');
  const [, naam, land] = /^(.+?) ?\((\p{L}[^()]*)\)$/u.exec(plaats) ?? [];
  if (naam === undefined || land === undefined || provincie.test(land)) return { woonplaats: gevuld(plaats) };
  return { woonplaats: naam, land };
}

function zonderVerbinding(toevoeging: string): string | undefined {
  return gevuld(schoon(toevoeging).replace(/^[-–/., ]+/, ''));
}

/** A house number with whatever stands behind it: `12A`, `5-bis`, `19 II`, `4 kamer 6`. */
export function leesHuisnummer(tekst: string): Pick<GelezenAdres, 'huisnummer' | 'toevoeging'> {
  const [, nummer, rest = ''] = /^0*(\d+)(.*)$/.exec(schoon(tekst)) ?? [];
  return nummer === undefined
    ? { toevoeging: gevuld(schoon(tekst)) }
    : { huisnummer: nummer, toevoeging: zonderVerbinding(rest) };
}

const zorgVan = /^p\/a\.? |,? ?\(?p\/a\)?$/i;

/** Where the house number begins: the first number after a word, unless it is a year in the street's name (`Plein 1945 12`). */
function plaatsVanNummer(regel: string): number | undefined {
  for (const { index } of regel.matchAll(/(?<= )\d+/g)) {
    const jaartal = /^(?:1[89]|20)\d\d(?:-\d{4})? \d/.test(regel.slice(index));
    if (!jaartal && /\p{L}/u.test(regel.slice(0, index))) return index;
  }
  return undefined;
}

function leesStraat(regel: string): GelezenAdres {
  const pa = zorgVan.test(regel) ? 'p/a' : undefined;
  const kaal = regel.replace(zorgVan, '');
  const begin = plaatsVanNummer(kaal);
  if (begin === undefined) return { straat: gevuld(kaal), toevoeging: pa };
  const { huisnummer, toevoeging } = leesHuisnummer(kaal.slice(begin));
  const delen = [toevoeging, pa].filter((deel) => deel !== undefined);
  return { straat: schoon(kaal.slice(0, begin)), huisnummer, toevoeging: gevuld(delen.join(' ')) };
}

// What can stand behind a comma and is no place: `Kade 4, kamer 6`.
const losseToevoeging =
  /^(?:(?:kamer|kmr|app|appartement|bus|hs|bis|unit|etage|verdieping|huis|flat|box)\b|[A-Za-z]$|[IVX]+$|\d+$)/;

/** An address in one line, with the place behind a comma or in a cell of its own (which then holds). */
export function leesAdres(regel: string, plaats = ''): GelezenAdres {
  const tekst = schoon(regel);
  const komma = tekst.lastIndexOf(',');
  const achterKomma = komma === -1 ? '' : schoon(tekst.slice(komma + 1));
  const isPlaats = achterKomma !== '' && !losseToevoeging.test(achterKomma);
  const straat = leesStraat(isPlaats ? schoon(tekst.slice(0, komma)) : tekst);
  return { ...straat, ...leesPlaats(schoon(plaats) === '' && isPlaats ? achterKomma : plaats) };
}

/** An address in cells of its own; what stands behind the number goes before the addition. */
export function leesAdrescellen(
  straat: string,
  huisnummer: string,
  toevoeging: string,
  woonplaats: string,
): GelezenAdres {
  const nummer = leesHuisnummer(huisnummer);
  const delen = [nummer.toevoeging, zonderVerbinding(toevoeging)].filter((deel) => deel !== undefined);
  return {
    straat: gevuld(schoon(straat)),
    huisnummer: nummer.huisnummer,
    toevoeging: gevuld(delen.join(' ')),
    ...leesPlaats(woonplaats),
  };
}
