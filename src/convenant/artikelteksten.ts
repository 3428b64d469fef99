// Plain-words explanation of every article and paragraph, behind the chip that names it; own words, not the covenant's sentences.
import { artikelen1tot6 } from './artikelteksten/artikelen-1-6.ts';
import { artikelen7tot10 } from './artikelteksten/artikelen-7-10.ts';
import { artikelen11tot18 } from './artikelteksten/artikelen-11-18.ts';
import { machtigingsbesluit } from './artikelteksten/machtigingsbesluit.ts';

/** An explanation in both languages. */
export interface Artikeltekst {
  readonly nl: string;
  readonly en: string;
}

/** Article -> paragraph or letter -> explanation. The empty paragraph speaks of the article as a whole. */
export const artikelteksten: Readonly<Record<string, Readonly<Record<string, Artikeltekst>>>> = {
  ...machtigingsbesluit,
  ...artikelen1tot6,
  ...artikelen7tot10,
  ...artikelen11tot18,
};

/**
 * The explanation of an article and paragraph, e.g. `('10', '5')` or `('MB 2', 'c')`. Where a letter of a paragraph has none of its
 * own (`'2 a-c'`), the paragraph as a whole explains.
 * @throws {RangeError} when nothing explains it.
 */
export function artikeltekst(artikel: string, lid: string): Artikeltekst {
  const leden = artikelteksten[artikel];
  const gevonden = leden?.[lid] ?? leden?.[lid.split(' ')[0] ?? ''];
  if (gevonden === undefined) throw new RangeError(`geen uitleg bij artikel ${artikel} lid ${lid}`);
  return gevonden;
}
