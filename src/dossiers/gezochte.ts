// Looking for the person of a request (art. 12) in the blind index of a register: broad, since people confirm what was found.
import type { Naw } from '../convenant/gegevens.ts';
import { exactTokens, type IndexToken, possiblySame, type SameReason } from '../platform/blind-index.ts';
import { alternatives, besidesNames, initials, looseLetters } from '../platform/name-alternatives.ts';
import { alsTokens, tokensVan } from './persoon.ts';

/** Who is looked for, and the names that he has or had besides. */
export interface Gezochte {
  readonly naw: Naw;
  readonly ookAls: readonly string[];
}

/** A record of somebody in a register that may be about him. */
export interface Treffer {
  readonly dossier: string;
  readonly nummer: string | null;
  readonly gegeven: string;
  readonly soort: string;
  readonly verzegeld: boolean;
  readonly overeenkomsten: readonly SameReason[];
}

/** A token of the index with the item that it belongs to. */
export interface Treffertoken extends Omit<Treffer, 'overeenkomsten' | 'soort'> {
  readonly van: string;
  readonly soort: string;
  readonly sleutel: Buffer;
}

const kenmerkend = new Set<string>(['exact', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres']);

/** One name of whoever is looked for: what is on record of such a name, and every way in which its words may be written. */
interface Gedaante {
  readonly tokens: readonly IndexToken[];
  /** Per word of the surname. */
  readonly achternaam: readonly (readonly IndexToken[])[];
  readonly voornaam: readonly IndexToken[];
  readonly voorletter: readonly IndexToken[];
  readonly letter: readonly IndexToken[];
  /** Titles and the like. */
  readonly naast: readonly IndexToken[];
}

function gedaanten(index: Buffer, { naw, ookAls }: Gezochte): readonly Gedaante[] {
  const { voornaam, voorletters, ...rest } = naw;
  const gegeven = voornaam ?? voorletters ?? '';
  const roep = alternatives(gegeven);
  const los = {
    voornaam: exactTokens(
      index,
      roep.flat().filter((vorm) => vorm.length > 1),
    ),
    voorletter: exactTokens(index, initials(gegeven)),
    letter: exactTokens(index, looseLetters),
    naast: exactTokens(index, besidesNames),
  };
  return [naw, ...ookAls.map((achternaam) => ({ ...rest, achternaam }))].map((een) => {
    const woorden = alternatives(een.achternaam);
    return {
      tokens: tokensVan(index, een),
      // Who has one name may have it as a given name.
      achternaam: (woorden.length === 0 ? roep : woorden).map((vormen) => exactTokens(index, vormen)),
      ...los,
    };
  });
}

/** Tokens of which a record shares at least one before it is compared at all. */
export function kenmerken(index: Buffer, gezochte: Gezochte): readonly Buffer[] {
  return gedaanten(index, gezochte)
    .flatMap(({ tokens, achternaam }) => [...tokens, ...achternaam.flat()])
    .filter(({ soort }) => kenmerkend.has(soort))
    .map(({ token }) => token);
}

/** The tokens of one name of whoever is looked for, as they are kept with his request: by kind, and those of his surname by word. */
export interface Gezochtetokens {
  readonly exact: Buffer[];
  readonly trigram: Buffer[];
  readonly geboortedatum: Buffer[];
  readonly omgewisseld: Buffer[];
  readonly adres: Buffer[];
  readonly achternaam: Buffer[];
  readonly woordnummer: number[];
  readonly voornaam: Buffer[];
  readonly voorletter: Buffer[];
  readonly letter: Buffer[];
  readonly naast: Buffer[];
}

const bytes = (tokens: readonly IndexToken[]): Buffer[] => tokens.map(({ token }) => token);

/** The tokens of each of his names: with these the database says whether a record may be about him, by the rule of `vergelijker`. */
export function gezochtetokens(index: Buffer, gezochte: Gezochte): readonly Gezochtetokens[] {
  return gedaanten(index, gezochte).map(({ tokens, achternaam, voornaam, voorletter, letter, naast }) => {
    const van = (soort: IndexToken['soort']) => bytes(tokens.filter((een) => een.soort === soort));
    const woorden = achternaam.flatMap((woord, nummer) => woord.map(({ token }) => ({ nummer, token })));
    return {
      exact: van('exact'),
      trigram: van('trigram'),
      geboortedatum: van('geboortedatum'),
      omgewisseld: van('geboortedatum-omgewisseld'),
      adres: van('adres'),
      achternaam: woorden.map(({ token }) => token),
      woordnummer: woorden.map(({ nummer }) => nummer),
      voornaam: bytes(voornaam),
      voorletter: bytes(voorletter),
      letter: bytes(letter),
      naast: bytes(naast),
    };
  });
}

type Sleutels = ReadonlySet<string>;
const sleutels = (tokens: readonly IndexToken[], ...soorten: readonly string[]): Sleutels =>
  new Set(tokens.filter(({ soort }) => soorten.includes(soort)).map(({ token }) => token.toString('base64')));

/** True when every word of the shorter of two names stands in the other, and that is more than one word. */
function isVolledig(een: Sleutels, ander: Sleutels): boolean {
  const gedeeld = een.intersection(ander).size;
  return gedeeld > 1 && gedeeld === Math.min(een.size, ander.size);
}

/** How the words on record agree with a name: with given name, or with what is known of one; undefined when they do not. */
function naamgelijkenis(van: Gedaante) {
  const eigen = sleutels(van.tokens, 'exact');
  const woorden = van.achternaam.map((woord) => sleutels(woord, 'exact'));
  const achternaam: Sleutels = new Set(woorden.flatMap((woord) => [...woord]));
  const voornaam = sleutels(van.voornaam, 'exact');
  const voorletter = sleutels(van.voorletter, 'exact');
  const letter = sleutels(van.letter, 'exact');
  const bekend = achternaam.union(voornaam).union(voorletter).union(letter).union(sleutels(van.naast, 'exact'));
  return (record: Sleutels): 'heel' | 'deels' | undefined => {
    const noemt = !achternaam.isDisjointFrom(record);
    const roept = !voornaam.isDisjointFrom(record) && record.intersection(achternaam.union(voornaam)).size > 1;
    if (isVolledig(eigen, record) || (noemt && roept)) return 'heel';
    if (woorden.length > 0 && woorden.every((woord) => !woord.isDisjointFrom(record))) return 'deels';
    const letters = record.intersection(letter);
    const past = letters.size === 0 || voorletter.size === 0 || !letters.isDisjointFrom(voorletter);
    return noemt && past && record.isSubsetOf(bekend) ? 'deels' : undefined;
  };
}

/**
 * In what a record agrees with the one looked for; undefined when it does not. Beside what is likely the same person this
 * finds every record with a given name and a word of the surname, whatever its birth date; and, where it holds no other
 * birth date, with the whole surname, or with a word of it and nothing that says it is somebody else: of a reporter, and of
 * whoever is written to, often only a surname is known. Words of a surname count with their particles or without, and in
 * the ways in which such names are written.
 */
export function vergelijker(index: Buffer, gezochte: Gezochte) {
  const namen = gedaanten(index, gezochte).map((van) => ({ tokens: van.tokens, gelijkenis: naamgelijkenis(van) }));
  return (record: readonly IndexToken[]): readonly SameReason[] | undefined => {
    const woorden = sleutels(record, 'exact');
    const dagen = sleutels(record, 'geboortedatum', 'geboortedatum-omgewisseld');
    for (const { tokens, gelijkenis } of namen) {
      const zelfde = possiblySame(tokens, record);
      if (zelfde.same) return zelfde.reasons;
      const naam = gelijkenis(woorden);
      if (naam === undefined) continue;
      const eigen = sleutels(tokens, 'geboortedatum', 'geboortedatum-omgewisseld');
      // A birth date that was written down wrong is what people ask to correct: the whole name is enough to look.
      if (naam === 'heel' || dagen.size === 0 || eigen.size === 0 || !dagen.isDisjointFrom(eigen))
        return [...new Set<SameReason>(['naam', ...zelfde.reasons])];
    }
    return undefined;
  };
}

/** The records among these tokens that may be about him; several names of the one subject of a dossier are one record. */
export function treffers(index: Buffer, gezochte: Gezochte, rijen: readonly Treffertoken[]): readonly Treffer[] {
  const overeenkomst = vergelijker(index, gezochte);
  const personen = Map.groupBy(rijen, (rij) => (rij.van === 'naw' ? `${rij.dossier} ${rij.verzegeld}` : rij.gegeven));
  return [...personen.values()].flatMap((tokens) => {
    const [eerste] = tokens;
    const overeenkomsten = overeenkomst(alsTokens(tokens));
    if (eerste === undefined || overeenkomsten === undefined) return [];
    const { dossier, nummer, gegeven, van, verzegeld } = eerste;
    return [{ dossier, nummer, gegeven, soort: van, verzegeld, overeenkomsten }];
  });
}
