// The overview of art. 12 lid 3: what can be done with an item of it, on what grounds it stays out, and who decides that.
import type { Optreden } from './feiten.ts';
import { type Uitstelgrond, uitstelletters } from './regimes/convenant-2017.ts';
import type { Kernpartij } from './rollen.ts';
import { type Hoedanigheid, type Vondstsoort, vraagtVoorEenAnder } from './verzoeken.ts';
import type { Zoekfeiten } from './zoekslagen.ts';

/** An item goes out as it is, in other words, or not at all. */
export const stukbesluiten = ['tonen', 'inkorten', 'weglaten'] as const;
export type Stukbesluit = (typeof stukbesluiten)[number];

/** Why an item stays out: somebody else's rights (AVG 15 lid 4), or an interest of art. 12 lid 4, a-e. */
export const weglaatgronden = ['melder', 'andere-personen', ...uitstelletters] as const;
export type Weglaatgrond = 'melder' | 'andere-personen' | Uitstelgrond;

/** Who decides on an item: the core party that brought it, any of them in the archive, the uitvoerder for the rest. */
export const beslissers = ['gemeente', 'om', 'politie', 'uitvoerder', 'kernpartij'] as const;
export type Beslisser = Kernpartij | 'uitvoerder' | 'kernpartij';

/**
 * Who decides on an item now: of a core party for which nobody can act, because it left or nobody of it holds an authorisation,
 * any core party that is there (18 lid 3), as of what lies in the archive.
 */
export function beslisserNu(beslisser: Beslisser, afwezig: readonly Kernpartij[]): Beslisser {
  return afwezig.some((partij) => partij === beslisser) ? 'kernpartij' : beslisser;
}

/** True when the actor is who decides on an item. */
export function beslistOver(beslisser: Beslisser, { rol, partij }: Optreden): boolean {
  if (rol === 'uitvoerder') return beslisser === 'uitvoerder';
  return rol === 'weegploeglid' && (beslisser === 'kernpartij' || beslisser === partij);
}

/** What was said of informing is for the core parties: the uitvoerder knows neither it nor whether there is any (art. 11). */
export const isOverInformeren = (soort: string): boolean =>
  soort === 'informeeroordeel' || soort === 'informeerbesluit';

/** How a request of inzage can be answered: with the overview, or not. */
export const weigervormen = ['gemotiveerd', 'neutraal'] as const;
export type Weigervorm = (typeof weigervormen)[number];

/** What the answer came to. */
export const inzageuitkomsten = ['verleend', 'gedeeltelijk', 'niets', 'geweigerd', 'neutraal'] as const;
export type Inzageuitkomst = (typeof inzageuitkomsten)[number];

/**
 * True when an answer told that there is something about the person on record: words that neither confirm nor deny do not, nor
 * an overview of his own requests (`teMelden`: items that he may not know of).
 */
export const isOpenAntwoord = (uitkomst: Inzageuitkomst, teMelden: number): boolean =>
  uitkomst !== 'neutraal' && teMelden > 0;

/** How somebody was told before that he is on record: by the letter of art. 11, or by an answer to another request. */
export const openheden = ['informatiebrief', 'antwoord'] as const;
export type Openheid = (typeof openheden)[number];

/** The facts of a request of inzage when it is answered; what is sealed is not among them. */
export interface Inzagefeiten extends Zoekfeiten {
  /** Finds that nobody judged yet, and items that nobody decided on yet. */
  readonly openVondsten: number;
  readonly openStukken: number;
  /** Confirmed finds of which the file changed after their items were taken. */
  readonly verouderd: number;
  /** Items of confirmed finds, and those of them that go out, shortened or not. */
  readonly stukken: number;
  readonly getoond: number;
  /** Items that who asks may not know of: all but those of requests that he made himself. */
  readonly teMelden: number;
  /** Those that stay out, or go out shortened, for an interest of art. 12 lid 4. */
  readonly beperkt: number;
  /** Times that he was told before that he is on record, as far as the actor may know. */
  readonly eerderOpen: number;
  /** Files of his in which informing him is postponed, as far as the actor may know. */
  readonly lopendUitstel: number;
}

/** True when an item does not go out as it is for an interest of art. 12 lid 4, a-e: a refusal in part, with reasons and a weighing. */
export function isBeperkt(stuk: { readonly besluit: string | null; readonly grond: string | null }): boolean {
  return stuk.besluit !== 'tonen' && uitstelletters.some((letter) => letter === stuk.grond);
}

/** True when an item tells of a request that the person made himself. */
export const deedZelf = (als: Vondstsoort): boolean => als === 'verzoeker' || als === 'vertegenwoordiger';

/** True when that is nothing to keep from who reads the answer: he knows what he asked himself, and not what his child or ward did. */
export const kentLezerHet = (als: Vondstsoort, hoedanigheid: Hoedanigheid): boolean =>
  deedZelf(als) && !vraagtVoorEenAnder(hoedanigheid);

/** The outcome of an overview: whole, in part, or nothing on record. */
export function uitkomstVan({
  stukken,
  weggelaten,
}: {
  readonly stukken: number;
  readonly weggelaten: number;
}): Inzageuitkomst {
  if (stukken === 0) return 'niets';
  return weggelaten === 0 ? 'verleend' : 'gedeeltelijk';
}
