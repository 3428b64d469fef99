// Everything in a free text that can be somebody's name, birth date or address, as tokens to compare with the blind index.
import { daysMentioned, foldStreet } from './address-and-date-forms.ts';
import { dateValues, exactValues, hashed, type IndexToken, type Value } from './blind-index.ts';
import { foldGlued, foldWord, nameWords, plainWords, withoutParticles } from './name-forms.ts';

/** Words between a street and its house number that say nothing. */
const numberWords: ReadonlySet<string> = new Set(['nr', 'nummer', 'no', 'number', 'huisnummer', 'huisnr']);
const longestStreet = 4;

/** Names as they can stand in running text: every word, words written apart, and a name with the -s of possession. */
function mentionedNames(text: string): readonly Value[] {
  const words = plainWords(text);
  const owned = words.filter((word) => word.length > 3 && word.endsWith('s')).map((word) => word.slice(0, -1));
  const apart = words.slice(1).map((word, index) => `${words[index] ?? ''}${word}`);
  return [
    ...nameWords(text)
      .filter((word) => word.core.length > 1)
      .flatMap(exactValues),
    ...[...words, ...owned, ...apart, ...words.flatMap(withoutParticles)]
      .filter((word) => word.length > 1)
      .flatMap((word): readonly Value[] => [
        ['exact', foldWord(word)],
        ['exact', foldGlued(word)],
      ]),
    // A whole text is no name, so the particles before each word are glued on here as they are in a name.
    ...words
      .slice(2)
      .map((word, index): Value => ['exact', foldGlued(`${words[index] ?? ''}${words[index + 1] ?? ''}${word}`)]),
  ];
}

/** Every run of words before or after a number, as if it were the street of that house number. */
function mentionedAddresses(text: string): readonly Value[] {
  const words = plainWords(text).filter((word) => !numberWords.has(word));
  return words.flatMap((word, place) => {
    const number = /^\d+/.exec(word)?.[0];
    if (number === undefined) return [];
    return Array.from({ length: longestStreet }, (_, less) => less + 1).flatMap((length) =>
      [words.slice(Math.max(0, place - length), place), words.slice(place + 1, place + 1 + length)]
        .map((street) => foldStreet(street.join(' ')))
        .filter((street) => street !== '')
        .map((street): Value => ['adres', `${street}|${Number(number)}`]),
    );
  });
}

/**
 * Tokens of everything in a free text that can be a name, birth date or address. A text that shares a token with a person
 * mentions him, or uses an ordinary word that is his name; misspelled names are not all recognised.
 */
export function mentionTokens(key: Uint8Array, text: string): readonly IndexToken[] {
  return hashed(key, [
    ...mentionedNames(text),
    ...daysMentioned(text).flatMap(dateValues),
    ...mentionedAddresses(text),
  ]);
}
