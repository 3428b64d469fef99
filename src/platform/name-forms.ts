// Folds a written name to the forms that the blind index compares: one spelling for the many in which a name is written.

/** One word of a name: its own form, and the form with the particles before it written on (`el Ouazzani` -> `elouazzani`). */
export interface NameWord {
  readonly core: string;
  readonly glued?: string;
}

/** Words that people leave out, move to the end or write on; they say too little to search by. */
const particles: ReadonlySet<string> = new Set(
  (
    'van von vom van der den de des ten ter te tot het in op aan bij uit voor onder over zu zum zur af av ' +
    'el al ben bin ibn bint abu abou aboe la le les lo di da do dos das del della du'
  ).split(' '),
);

/** Letters that Unicode does not take apart into a base letter and a mark. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ŋ', 'n'],
  ['ə', 'e'],
]);

/**
 * Spellings taken as one, in this order and repeated until nothing changes. Cautious on purpose: a fold that joins two
 * different names costs a person a look, one that is missing costs a missed search.
 */
const folds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu(?=[aeiou])/g, 'kw'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/ij|y/g, 'i'],
  [/tsch|tsj|tch|tj|^ts(?=[aeiou])/g, 'ch'],
  [/sj|sh/g, 'ch'],
  [/dj/g, 'j'],
  [/c(?![ehi])/g, 'k'],
  [/([bdgkrt])h/g, '$1'],
  [/dt$/g, 't'],
  [/ou(?=[aeiou])/g, 'w'],
  [/ou/g, 'u'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/ae/g, 'a'],
  [/(?<=[^aeiou])[aei]d$/g, 'id'],
  [/([^aeiou\d])\1+/g, '$1'],
];

/** Lower case Latin letters without marks; other scripts stay as they are. */
function plainLetters(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  return [...bare].map((letter) => letters.get(letter) ?? letter).join('');
}

/** The words of a text in plain letters; everything that is no letter or digit parts them. */
export function plainWords(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{N}]+/gu) ?? [];
}

/** The compared form of one plain word. */
export function foldWord(word: string): string {
  let current = word;
  for (;;) {
    const next = folds.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), current);
    if (next === current) return current;
    current = next;
  }
}

/** The words of a name without particles and loose letters; when nothing else is left these are kept. */
export function nameWords(text: string): readonly NameWord[] {
  const words = plainWords(text);
  const bearing = words.filter((word) => !particles.has(word));
  if (bearing.length === 0) return words.map((core) => ({ core }));
  const shortest = bearing.some((word) => word.length > 1) ? 2 : 1;
  const found: NameWord[] = [];
  let before = '';
  for (const word of words) {
    if (particles.has(word)) before += word;
    else {
      if (word.length >= shortest) found.push(before === '' ? { core: word } : { core: word, glued: before + word });
      before = '';
    }
  }
  return found;
}

/** What is left of a word when particles are taken off its front, as in `vandenberg` -> `denberg`, `berg`; four letters at least. */
export function withoutParticles(word: string): readonly string[] {
  return [...particles]
    .filter((particle) => word.startsWith(particle) && word.length - particle.length > 3)
    .map((particle) => word.slice(particle.length))
    .flatMap((rest) => [rest, ...withoutParticles(rest)]);
}

/** The glued form with the Arabic article in one spelling, so that al-Wazzani and Elouazzani meet. */
export function foldGlued(glued: string): string {
  return foldWord(glued.replace(/^al/, 'el'));
}
