// Brings a written street and the dates within a search text to the forms that the blind index compares.
import { foldWord, plainWords } from './name-forms.ts';

/** True for a day that exists in the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const streetEndings: readonly (readonly [RegExp, string])[] = [
  [/str$/, 'straat'],
  [/ln$/, 'laan'],
  [/wg$/, 'weg'],
  [/pln?$/, 'plein'],
  [/sngl$/, 'singel'],
  [/gr$/, 'gracht'],
  [/kd$/, 'kade'],
];
const streetWords: ReadonlyMap<string, string> = new Map([
  ['burg', 'burgemeester'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['mr', 'meester'],
  ['ds', 'dominee'],
  ['gen', 'generaal'],
  ['st', 'sint'],
  ['pr', 'prins'],
  ['kon', 'koningin'],
]);
const streetParticles: ReadonlySet<string> = new Set(['van', 'v', 'der', 'den', 'de', 'd', 't', 'het']);

/** A street name in its compared form, abbreviations written out; empty when nothing is left. */
export function foldStreet(street: string): string {
  return plainWords(street)
    .filter((word) => !streetParticles.has(word))
    .map(
      (word) => streetWords.get(word) ?? streetEndings.reduce((form, [short, long]) => form.replace(short, long), word),
    )
    .map(foldWord)
    .join('');
}

/** A street with its house number, and the place where it is. */
export interface WrittenAddress {
  readonly straat: string;
  readonly huisnummer: string;
  readonly woonplaats?: string;
}

/**
 * The address in lines as they stand on a letter, or behind commas: the first part that is words and a number, and the
 * place behind a postcode, else the last part when that is words only. Undefined when no part is a street with a number.
 */
export function addressIn(text: string): WrittenAddress | undefined {
  const parts = text
    .split(/[\n,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const house = parts.flatMap((part) => {
    const [, straat, huisnummer] = /^(\p{L}[^\d@]*?)\s+(\d+)/u.exec(part) ?? [];
    return straat === undefined || huisnummer === undefined ? [] : [{ straat, huisnummer }];
  })[0];
  if (house === undefined) return undefined;
  const behindPostcode = parts.flatMap((part) => /^\d{4}\s?[A-Za-z]{2}\s+([\p{L}'’].*)$/u.exec(part)?.[1] ?? [])[0];
  const last = parts.length > 1 ? /^[\p{L}\s'’-]+$/u.exec(parts.at(-1) ?? '')?.[0] : undefined;
  const woonplaats = behindPostcode ?? last;
  return woonplaats === undefined ? house : { ...house, woonplaats };
}

const dateInText = /\b(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{4})-(\d{2})-(\d{2}))\b/g;

/** The calendar days written in a text as dd-mm-jjjj or jjjj-mm-dd, as ISO days; impossible ones are left out. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(dateInText)].flatMap((match) => {
    const year = match[3] ?? match[4] ?? '';
    const month = (match[2] ?? match[5] ?? '').padStart(2, '0');
    const day = (match[1] ?? match[6] ?? '').padStart(2, '0');
    return isDay(Number(year), Number(month), Number(day)) ? [`${year}-${month}-${day}`] : [];
  });
}

const months: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'feb'],
    ['maart', 'march', 'mrt', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['augustus', 'august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): readonly [string, number] => [name, index + 1])),
);

/** The years that a written year can mean: two digits stand for both centuries that people live in. */
function yearsOf(written: string): readonly number[] {
  const year = Number(written);
  return written.length === 2 ? [1900 + year, 2000 + year] : [year];
}

/**
 * Every calendar day that a free text can mean, as ISO days: with any separator, in two or four digits of the year, with
 * the month in Dutch or English words. Wider than `datesIn`, for texts in which no birth date may stand.
 */
export function daysMentioned(text: string): readonly string[] {
  const words = plainWords(text);
  return words.flatMap((_, index) => {
    const three = words.slice(index, index + 3);
    const [one = '', two = '', last = ''] = three;
    const orders: readonly (readonly [string, string, string])[] = [
      [one, two, last],
      [last, two, one],
      [two, one, last],
    ];
    return orders.flatMap(([day, month, year]) => {
      if (!/^\d{1,2}(e|ste|de|th|st|nd|rd)?$/.test(day) || !/^(\d{2}|\d{4})$/.test(year)) return [];
      const monthNumber = months.get(month) ?? (/^\d{1,2}$/.test(month) ? Number(month) : 0);
      const dayNumber = Number.parseInt(day, 10);
      return yearsOf(year)
        .filter((fullYear) => isDay(fullYear, monthNumber, dayNumber))
        .map((fullYear) => `${fullYear}-${`${monthNumber}`.padStart(2, '0')}-${`${dayNumber}`.padStart(2, '0')}`);
    });
  });
}

/** A search text with its dates taken out, so that only names are left. */
export function withoutDates(text: string): string {
  return text.replace(dateInText, ' ');
}
