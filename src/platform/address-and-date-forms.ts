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

/** A search text with its dates taken out, so that only names are left. */
export function withoutDates(text: string): string {
  return text.replace(dateInText, ' ');
}
