// Reads the house's own source as text: files, code without words in it, and import statements.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The root of the repository. */
export const huis = resolve(import.meta.dirname, '..');

/** Files at or below a folder, as paths from the root with forward slashes, whose name ends in one of these. */
export function bestandenIn(map: string, einden: readonly string[]): readonly string[] {
  return readdirSync(join(huis, map), { withFileTypes: true, recursive: true })
    .filter((deel) => deel.isFile() && einden.some((einde) => deel.name.endsWith(einde)))
    .map((deel) => relative(huis, join(deel.parentPath, deel.name)).split(sep).join('/'))
    .sort();
}

export function leesBron(bestand: string): string {
  return readFileSync(join(huis, bestand), 'utf8');
}

/** What may stand before a slash that opens a regular expression instead of dividing. */
const voorPatroon = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))\s*$/;

/**
 * The source with comments, patterns and the inside of quoted text blanked out, position by position. Quotes stay, and so does the code
 * inside `${}`.
 */
export function kaleCode(bron: string): string {
  const uit = [...bron.replace(/[\s\S]/gu, (teken) => (teken.length === 1 ? teken : '  '))];
  const wis = (van: number, tot: number) => {
    for (let plek = van; plek < tot; plek += 1) if (uit[plek] !== '\n') uit[plek] = ' ';
  };
  /** Open template texts: how many brackets are open within the `${}` of each. */
  const sjablonen: number[] = [];
  const tekst = uit.join('');
  let i = 0;
  const sjabloon = (begin: number): number => {
    let plek = begin;
    while (plek < tekst.length) {
      if (tekst[plek] === '\\') plek += 2;
      else if (tekst[plek] === '`') {
        wis(begin, plek);
        return plek + 1;
      } else if (tekst.startsWith('${', plek)) {
        wis(begin, plek);
        sjablonen.push(0);
        return plek + 2;
      } else plek += 1;
    }
    throw new Error('een tekst zonder einde');
  };
  while (i < tekst.length) {
    const teken = tekst.charAt(i);
    const rest = tekst.slice(i, i + 2);
    if (rest === '//' || rest === '/*') {
      const einde = rest === '//' ? tekst.indexOf('\n', i) : tekst.indexOf('*/', i) + 2;
      const tot = einde < 2 ? tekst.length : einde;
      wis(i, tot);
      i = tot;
    } else if (teken === "'" || teken === '"') {
      let einde = i + 1;
      while (einde < tekst.length && tekst[einde] !== teken && tekst[einde] !== '\n')
        einde += tekst[einde] === '\\' ? 2 : 1;
      wis(i + 1, einde);
      i = einde + 1;
    } else if (teken === '`') i = sjabloon(i + 1);
    else if (teken === '/' && voorPatroon.test(uit.slice(Math.max(0, i - 40), i).join(''))) {
      let einde = i + 1;
      let inKlasse = 0;
      while (einde < tekst.length && tekst[einde] !== '\n' && (inKlasse > 0 || tekst[einde] !== '/')) {
        if (tekst[einde] === '[') inKlasse += 1;
        if (tekst[einde] === ']') inKlasse = Math.max(0, inKlasse - 1);
        einde += tekst[einde] === '\\' ? 2 : 1;
      }
      wis(i + 1, einde);
      i = einde + 1;
    } else {
      const open = sjablonen.length - 1;
      if (open >= 0 && teken === '{') sjablonen[open] = (sjablonen[open] ?? 0) + 1;
      if (open >= 0 && teken === '}') {
        if (sjablonen[open] === 0) {
          sjablonen.pop();
          i = sjabloon(i + 1);
          continue;
        }
        sjablonen[open] = (sjablonen[open] ?? 0) - 1;
      }
      i += 1;
    }
  }
  return uit.join('');
}

/** One import or re-export: what it names, and whether it is erased before the program runs. */
export interface Import {
  readonly doel: string;
  readonly alleenTypen: boolean;
}

const importvorm =
  /\b(?:import|export)\s+(type\s+)?(?:[\w$]+\s*,?\s*)?(\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*(?:from\s*)?(?=['"])|\bimport\s*\(\s*(?=['"])/g;

/** Every import of a source, static, for its effect only, re-exported or dynamic. */
export function importsVan(bron: string): readonly Import[] {
  const code = kaleCode(bron);
  return [...code.matchAll(importvorm)].flatMap(({ 0: tekst, 1: type, 2: namen, index }) => {
    // `export const x = 'text'` names nothing.
    if (tekst.startsWith('export') && !/from\s*$/.test(tekst)) return [];
    const begin = index + tekst.length + 1;
    const los = (namen ?? '').replace(/[{}]/g, '').split(',');
    const alleTypen = namen?.startsWith('{') === true && los.every((naam) => /^\s*(?:type\s.*)?$/s.test(naam));
    return [
      {
        doel: bron.slice(begin, code.indexOf(code.charAt(begin - 1), begin)),
        alleenTypen: type !== undefined || alleTypen,
      },
    ];
  });
}
