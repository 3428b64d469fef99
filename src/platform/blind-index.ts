// The blind index: names, birth dates and addresses as keyed tokens, so that records are found without plain text in the database.
import { createHmac, createSecretKey } from 'node:crypto';
import { datesIn, foldStreet, isDay, withoutDates } from './address-and-date-forms.ts';
import { foldGlued, foldWord, type NameWord, nameWords, plainWords } from './name-forms.ts';

export const tokenKinds = [
  'exact',
  'voorvoegsel',
  'trigram',
  'geboortedatum',
  'geboortedatum-omgewisseld',
  'adres',
] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** One row of the index: 8 bytes of HMAC-SHA256; equal kind and token mean an equal value under the same key. */
export interface IndexToken {
  readonly soort: TokenKind;
  readonly token: Buffer;
}

/** A token of a search text; tokens with the same `deel` are alternatives for one part of the text, counted from 0. */
export interface QueryToken extends IndexToken {
  readonly deel: number;
}

const keyBytes = 32;
const tokenBytes = 8;
const shortestPrefix = 2;
const longestPrefix = 8;

/** A kind with the compared form of what it tells. */
export type Value = readonly [TokenKind, string];

/** The tokens of values, each once. @throws {RangeError} on a key of another length. */
export function hashed(key: Uint8Array, values: readonly Value[]): readonly IndexToken[] {
  if (key.length !== keyBytes) throw new RangeError(`blind index key must be ${keyBytes} bytes`);
  const secret = createSecretKey(key);
  const distinct = new Map(values.map((value) => [value.join('\0'), value[0]]));
  return [...distinct].map(([message, soort]) => ({
    soort,
    token: createHmac('sha256', secret).update(`blind-index\0${message}`).digest().subarray(0, tokenBytes),
  }));
}

/** The parts of a name or search text in their compared form (see name-forms.ts); empty for a text without letters. */
export function normaliseName(text: string): string[] {
  return nameWords(text).map((word) => foldWord(word.core));
}

function compared(word: NameWord): readonly string[] {
  return word.glued === undefined ? [foldWord(word.core)] : [foldWord(word.core), foldGlued(word.glued)];
}

/** As written and as compared: someone who types the first letters has not typed the ones that decide the fold. */
function typed(word: NameWord): readonly string[] {
  return [word.core, ...(word.glued === undefined ? [] : [word.glued]), ...compared(word)];
}

function trigrams(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, start) => text.slice(start, start + 3));
}

/** A name word as it is compared, alone and with its particles. */
export function exactValues(word: NameWord): readonly Value[] {
  return compared(word).map((form): Value => ['exact', form]);
}

function trigramValues(padded: string): readonly Value[] {
  return trigrams(padded).map((trigram): Value => ['trigram', trigram]);
}

function prefixValues(word: NameWord): readonly Value[] {
  return typed(word).flatMap((form) =>
    Array.from(
      { length: Math.max(0, Math.min(form.length, longestPrefix) - shortestPrefix + 1) },
      (_, more): Value => ['voorvoegsel', form.slice(0, shortestPrefix + more)],
    ),
  );
}

/** Tokens of a name. `voornaam` may be initials: each gives an exact token of one letter and nothing else. */
export function nameTokens(
  key: Uint8Array,
  name: { readonly voornaam?: string | undefined; readonly achternaam: string },
): readonly IndexToken[] {
  const surname = nameWords(name.achternaam);
  const joined = surname.map((word) => foldWord(word.core)).join('');
  const values = [...nameWords(name.voornaam ?? ''), ...surname].flatMap((word) => [
    ...exactValues(word),
    ...prefixValues(word),
    ...(word.core.length > 1 ? trigramValues(` ${foldWord(word.core)} `) : []),
  ]);
  return hashed(key, [...values, ...trigramValues(joined)]);
}

/** The exact tokens of words in their compared form. */
export const exactTokens = (key: Uint8Array, forms: readonly string[]): readonly IndexToken[] =>
  hashed(
    key,
    forms.map((form): Value => ['exact', form]),
  );

/** A birth date, and the form that it shares with the date that has day and month exchanged. */
export function dateValues(isoDate: string): readonly Value[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  if (!isDay(Number(year), Number(month), Number(day)))
    throw new RangeError('a birth date must be a calendar day jjjj-mm-dd');
  const exact: Value = ['geboortedatum', isoDate];
  if (Number(day) > 12 || day === month) return [exact];
  // Day and month in a fixed order, so that both readings of one date share this token.
  return [exact, ['geboortedatum-omgewisseld', `${year}-${[day, month].toSorted().join('-')}`]];
}

/** Tokens of a birth date: exact, and one shared with the date that has day and month exchanged. Throws RangeError on no date. */
export function birthDateTokens(key: Uint8Array, isoDate: string): readonly IndexToken[] {
  return hashed(key, dateValues(isoDate));
}

/**
 * Tokens of an address: street and house number without addition; with a place also one for street, number and place.
 * Empty without street or number: a street alone says nothing about a person.
 */
export function addressTokens(
  key: Uint8Array,
  address: { readonly straat: string; readonly huisnummer: string; readonly woonplaats?: string | undefined },
): readonly IndexToken[] {
  const number = /\d+/.exec(address.huisnummer)?.[0].replace(/^0+/, '') ?? '';
  const street = foldStreet(address.straat);
  if (number === '' || street === '') return [];
  const place = plainWords(address.woonplaats ?? '')
    .map(foldWord)
    .join('');
  const house = `${street}|${number}`;
  return hashed(key, [['adres', house], ...(place === '' ? [] : [['adres', `${house}|${place}`] satisfies Value])]);
}

/**
 * Tokens of a typed search text: one part per name word, the last one also as the beginning of a word, and one part per
 * birth date (dd-mm-jjjj or jjjj-mm-dd). A record that shares any token is a candidate; `rank` orders them.
 */
export function queryTokens(key: Uint8Array, text: string): readonly QueryToken[] {
  const words = nameWords(withoutDates(text));
  const parts = words.map((word, index): readonly Value[] => {
    const last = index === words.length - 1;
    const begun = last ? typed(word).filter((form) => form.length >= shortestPrefix) : [];
    return [
      ...exactValues(word),
      ...begun.map((form): Value => ['voorvoegsel', form.slice(0, longestPrefix)]),
      ...(word.core.length > 1 ? trigramValues(` ${foldWord(word.core)}${last ? '' : ' '}`) : []),
    ];
  });
  return [...parts, ...datesIn(text).map(dateValues)].flatMap((values, deel) =>
    hashed(key, values).map((token) => ({ ...token, deel })),
  );
}

type TokenSets = Readonly<Record<TokenKind, ReadonlySet<string>>>;

/** Tokens per kind, as text: what comparing needs. */
function tokenSets(tokens: readonly IndexToken[]): TokenSets {
  const of = (soort: TokenKind) =>
    new Set(tokens.filter((token) => token.soort === soort).map((token) => token.token.toString('base64')));
  return {
    exact: of('exact'),
    voorvoegsel: of('voorvoegsel'),
    trigram: of('trigram'),
    geboortedatum: of('geboortedatum'),
    'geboortedatum-omgewisseld': of('geboortedatum-omgewisseld'),
    adres: of('adres'),
  };
}

/** How much a shared prefix, an exchanged date and spelling likeness count beside an exact match, which counts 1. */
const prefixWeight = 0.9;
const exchangedWeight = 0.7;
const likenessWeight = 0.8;

function partRank(part: TokenSets, candidate: TokenSets): number {
  const meets = (soort: TokenKind) => !part[soort].isDisjointFrom(candidate[soort]);
  if (meets('exact') || meets('geboortedatum')) return 1;
  if (meets('voorvoegsel')) return prefixWeight;
  if (meets('geboortedatum-omgewisseld')) return exchangedWeight;
  if (part.trigram.size === 0) return 0;
  return (likenessWeight * part.trigram.intersection(candidate.trigram).size) / part.trigram.size;
}

/**
 * How well a record fits a search text, in [0,1]: the mean over the parts of the text. It orders search results by
 * spelling and is never a judgement of a person.
 */
export function rank(query: readonly QueryToken[], candidate: readonly IndexToken[]): number {
  const parts = Map.groupBy(query, (token) => token.deel);
  if (parts.size === 0) return 0;
  const record = tokenSets(candidate);
  return [...parts.values()].reduce((sum, part) => sum + partRank(tokenSets(part), record), 0) / parts.size;
}

export type SameReason = 'naam' | 'geboortedatum' | 'geboortedatum-omgewisseld' | 'adres';

/** Suggested or not, and in what the two agree. */
export interface Likeness {
  readonly same: boolean;
  readonly reasons: readonly SameReason[];
}

/** Share of the shorter name's trigrams that the other must hold; below it two names only look alike by chance. */
const alikeFrom = 0.3;

function sharedShare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size);
  return shorter === 0 ? 0 : one.intersection(other).size / shorter;
}

/**
 * Whether two records may be about one person, from their tokens alone. Only a suggestion: people look and decide, and
 * nothing is joined by it. The less the birth dates agree, the more name and address must; relatives at one address with
 * birth dates of their own are therefore not suggested.
 */
export function possiblySame(a: readonly IndexToken[], b: readonly IndexToken[]): Likeness {
  const one = tokenSets(a);
  const other = tokenSets(b);
  const meets = (soort: TokenKind) => !one[soort].isDisjointFrom(other[soort]);
  const alike = sharedShare(one.trigram, other.trigram) >= alikeFrom;
  // All words of the shorter name stand in the longer one, initials too, and there is more than one.
  const full = sharedShare(one.exact, other.exact) === 1 && one.exact.intersection(other.exact).size > 1;
  const identical = full && one.exact.size === other.exact.size;
  const address = meets('adres');
  const unknown = one.geboortedatum.size === 0 || other.geboortedatum.size === 0;
  const date = meets('geboortedatum');
  const exchanged = !date && meets('geboortedatum-omgewisseld');
  const same =
    (date && (alike || address)) ||
    (exchanged && ((alike && address) || full)) ||
    (unknown && ((alike && address) || identical)) ||
    (full && address);
  const agreeing: readonly (readonly [boolean, SameReason])[] = [
    [alike || full, 'naam'],
    [date, 'geboortedatum'],
    [exchanged, 'geboortedatum-omgewisseld'],
    [address, 'adres'],
  ];
  return { same, reasons: agreeing.filter(([agrees]) => agrees).map(([, reason]) => reason) };
}
