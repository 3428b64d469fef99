// How wide a text can be at most and where it breaks: figures place text before the browser has drawn it. Sizes in points, 16 to the root letter.

/** A piece of text in lines; `afgekort` when not all of it fitted. */
export interface Tekstblok {
  readonly regels: readonly string[];
  readonly afgekort: boolean;
}

// Widths of Source Sans 3 semibold, in parts of the letter size, rounded up; the regular weight is never wider.
const smal = new Set(" ',.:;ijlI|·’ìíîïÌÍÎÏ");
const half = new Set('!f()-[]{}/\\rt');
const klein = new Set('*s"?z«»cJç–_');
const gewoon = new Set('aegkvxyLFYàáâãäåèéêëýÿÝ0123456789#$+<=>~€×÷§±');
const groter = new Set('ABCEKPRSTVXZÀÁÂÃÄÅÈÉÊËÇÞ');
const breed = new Set('mMwW%@—…Æ½¼¾→');

function tekenbreedte(teken: string): number {
  if (smal.has(teken)) return 0.3;
  if (half.has(teken)) return 0.38;
  if (klein.has(teken)) return 0.5;
  if (gewoon.has(teken)) return 0.54;
  if (groter.has(teken)) return 0.6;
  if (breed.has(teken)) return 0.98;
  // Signs of other scripts come from another letter, of which nothing is known.
  if (!/\p{Script=Latin}|[ -~ -ÿ]/u.test(teken)) return 1.1;
  return /\p{Lu}|[ß&©]/u.test(teken) ? 0.7 : 0.58;
}

/** An upper bound of the width of a text in the letter of the screens. */
export function tekstbreedte(tekst: string, grootte: number): number {
  let som = 0;
  for (const teken of tekst) som += tekenbreedte(teken);
  return som * grootte;
}

/** As much of a text as fits, with an ellipsis; the ellipsis alone when nothing does. */
function kortAf(tekst: string, breedte: number, grootte: number): string {
  const tekens = [...tekst];
  while (tekens.length > 0 && tekstbreedte(`${tekens.join('').trimEnd()}…`, grootte) > breedte) tekens.pop();
  return `${tekens.join('').trimEnd()}…`;
}

/** A word that is wider than a line, in pieces that are not, with a hyphen between letters; a piece holds at least one sign. */
function stukken(woord: string, breedte: number, grootte: number): readonly string[] {
  if (tekstbreedte(woord, grootte) <= breedte) return [woord];
  const uit: string[] = [];
  let stuk = '';
  for (const teken of woord) {
    if (stuk !== '' && tekstbreedte(`${stuk}${teken}-`, grootte) > breedte) {
      uit.push(/\p{L}$/u.test(stuk) && /\p{L}/u.test(teken) && [...stuk].length > 1 ? `${stuk}-` : stuk);
      stuk = '';
    }
    stuk += teken;
  }
  return [...uit, stuk];
}

/** Breaks a text into at most so many lines of at most this width; between words, within a word only when it must. */
export function breek(tekst: string, breedte: number, grootte: number, maxRegels: number): Tekstblok {
  const woorden = tekst
    .split(/\s+/)
    .filter((woord) => woord !== '')
    .flatMap((woord) => stukken(woord, breedte, grootte));
  const regels: string[] = [];
  for (const [plaats, woord] of woorden.entries()) {
    const laatste = regels.at(-1);
    const samen = laatste === undefined ? woord : `${laatste} ${woord}`;
    if (laatste !== undefined && tekstbreedte(samen, grootte) <= breedte) regels[regels.length - 1] = samen;
    else if (regels.length < maxRegels) regels.push(woord);
    else {
      const rest = `${laatste} ${woorden.slice(plaats).join(' ')}`;
      return { regels: [...regels.slice(0, -1), kortAf(rest, breedte, grootte)], afgekort: true };
    }
  }
  return { regels, afgekort: false };
}
