// Reads the names of persons as each party writes them, to first name or initials and a surname with its tussenvoegsel in front.

/** A name as read; a first name or initials, or neither when the list has none. */
export interface GelezenNaam {
  readonly voornaam?: string | undefined;
  readonly voorletters?: string | undefined;
  readonly achternaam: string;
}

/** Words written small within a surname. */
const tussenvoegsels: ReadonlySet<string> = new Set(
  "van von der den de des ten ter te het 't ’t 's ’s in op aan bij uit voor onder over zu zum zur el al la le di da do dos das del della du".split(
    ' ',
  ),
);
/** Of these, the ones that lists move to the end of a surname. */
const verplaatsbaar: ReadonlySet<string> = new Set(
  "van von der den de des ten ter te het 't ’t in op aan bij uit voor onder over zu zum zur".split(' '),
);

function schoon(tekst: string): string {
  return tekst.normalize('NFC').trim().replace(/\s+/g, ' ');
}

function isKapitaal(tekst: string): boolean {
  return tekst === tekst.toUpperCase() && tekst !== tekst.toLowerCase() && /\p{L}{2}/u.test(tekst);
}

function metHoofdletter(woord: string): string {
  // A lone capital dotted I leaves its dot behind as a mark of its own.
  const klein = woord.toLowerCase().replaceAll('i̇', 'i');
  if (tussenvoegsels.has(klein)) return klein;
  if (klein.startsWith('ij')) return `IJ${klein.slice(2)}`;
  const d = /^(d['’])(.+)$/.exec(klein);
  if (d !== null) return `${d[1] ?? ''}${metHoofdletter(d[2] ?? '')}`;
  return klein.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A name in capitals in ordinary case (`VAN DER BERG JANSEN` -> `van der Berg Jansen`); any other name unchanged. */
export function gewoneLetters(naam: string): string {
  const tekst = schoon(naam);
  return isKapitaal(tekst)
    ? tekst
        .split(/([\s\-/]+)/)
        .map(metHoofdletter)
        .join('')
    : tekst;
}

/** A surname with tussenvoegsels that stand at the end (`GRAAF DE`, `Berg, van der`) brought to the front. */
export function achternaamVan(naam: string): string {
  const woorden = schoon(naam).replaceAll(',', ' ').split(/\s+/);
  let einde = woorden.length;
  while (einde > 1 && verplaatsbaar.has((woorden[einde - 1] ?? '').toLowerCase())) einde -= 1;
  return gewoneLetters([...woorden.slice(einde), ...woorden.slice(0, einde)].join(' '));
}

const voorletter = String.raw`(?:\p{Lu}\p{Ll}{0,2}|IJ)\.`;
const alleenVoorletters = new RegExp(`^${voorletter}(?:[ -]?${voorletter})*$|^\\p{Lu}$`, 'u');
const voorlettersEerst = new RegExp(`^(${voorletter}(?:[ -]?${voorletter})*)[ ]?(\\p{L}.*|['’].*)$`, 'u');
const voorlettersLaatst = new RegExp(`^([^,]+), ?(${voorletter}(?:[ -]?${voorletter})*)(?: (.+))?$`, 'u');

function roepnaam(cel: string): Pick<GelezenNaam, 'voornaam' | 'voorletters'> {
  const tekst = schoon(cel);
  if (tekst === '') return {};
  return alleenVoorletters.test(tekst) ? { voorletters: tekst } : { voornaam: gewoneLetters(tekst) };
}

/** A name in three cells: surname, tussenvoegsel and first name or initials. */
export function leesGedeeldeNaam(achternaam: string, tussenvoegsel: string, voornaam: string): GelezenNaam {
  const naam = gewoneLetters(achternaam);
  const voegsel = isKapitaal(schoon(tussenvoegsel)) ? schoon(tussenvoegsel).toLowerCase() : schoon(tussenvoegsel);
  return { ...roepnaam(voornaam), achternaam: voegsel === '' || naam === '' ? naam : `${voegsel} ${naam}` };
}

/** A name in two cells: surname in capitals, tussenvoegsel before or behind it, and first name or initials. */
export function leesPolitienaam(naam: string, voornaam: string): GelezenNaam {
  return { ...roepnaam(voornaam), achternaam: achternaamVan(naam) };
}

/** A name in one cell: initials and surname (`M. Jansen-van der Berg`, also `Berg, M. van der`); without initials all is surname. */
export function leesVolledigeNaam(cel: string): GelezenNaam {
  const tekst = schoon(cel);
  const eerst = voorlettersEerst.exec(tekst);
  if (eerst !== null) return { voorletters: eerst[1], achternaam: achternaamVan(eerst[2] ?? '') };
  const laatst = voorlettersLaatst.exec(tekst);
  if (laatst !== null)
    return { voorletters: laatst[2], achternaam: achternaamVan(`${laatst[3] ?? ''} ${laatst[1] ?? ''}`) };
  return { achternaam: achternaamVan(tekst) };
}

const rechtsvormen: ReadonlySet<string> = new Set(
  'stichting vereniging coöperatie cooperatie maatschap bv nv vof cv ltd gmbh inc holding kerkgenootschap firma'.split(
    ' ',
  ),
);

/** True when a word of the name is a legal form (Stichting, B.V., V.O.F., …). */
export function heeftRechtsvorm(naam: string): boolean {
  return schoon(naam)
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[^\p{L}]+/u)
    .some((woord) => rechtsvormen.has(woord));
}
