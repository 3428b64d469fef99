// The documents that are built from code: file name and builder.
import { artikelen } from './artikelen.ts';
import { begrippen } from './begrippen.ts';
import { gegevens } from './gegevens.ts';
import { rechtenmatrix } from './rechtenmatrix.ts';
import { termijnen } from './termijnen.ts';
import { weigeringen } from './weigeringen.ts';

/** File name in `docs/generated` -> its text. Pure: the same code gives the same text. */
export const documenten = {
  'artikelen.md': artikelen,
  'begrippen.md': begrippen,
  'gegevens.md': gegevens,
  'rechtenmatrix.md': rechtenmatrix,
  'termijnen.md': termijnen,
  'weigeringen.md': weigeringen,
} as const satisfies Readonly<Record<string, () => string>>;
