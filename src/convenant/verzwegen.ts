// What people kept from somebody of an item when he was answered before: a later letter does not say it after all (art. 12 lid 4, AVG 15 lid 4). Pure.
import type { Inzageuitkomst, Stukbesluit, Weglaatgrond } from './inzage.ts';
import type { Overzichtbesluiten, Stuknummer } from './vormen/inzage.ts';

/** An answer to a request of inzage: with an overview, or a refusal. */
export interface Gegevenantwoord {
  readonly uitkomst?: Inzageuitkomst | undefined;
  readonly overzicht?: Overzichtbesluiten | undefined;
  /** Undefined of answers of before numbers were kept. */
  readonly nummers?: readonly Stuknummer[] | undefined;
}

/** An item by every id that it has or had, also as a copy, with its kind and day. */
export interface Gevraagditem {
  readonly ids: ReadonlySet<string>;
  readonly soort: string;
  readonly dag: string | null;
}

/** What was kept from him, whole or in part; without ground where the answer named no item. */
export interface Verzwegen {
  readonly besluit: Exclude<Stukbesluit, 'tonen'>;
  readonly grond: Weglaatgrond | null;
}

/**
 * What the last answer that speaks of the item kept from him of it; undefined when that showed it, or none speaks of it. A refusal
 * speaks of all there is. Of an answer of before numbers were kept an item of the same kind and day is taken to be this one.
 */
export function laatstVerzwegen(
  nieuwsteEerst: readonly Gegevenantwoord[],
  { ids, soort, dag }: Gevraagditem,
): Verzwegen | undefined {
  for (const { uitkomst, overzicht, nummers } of nieuwsteEerst) {
    if (uitkomst === 'geweigerd' || uitkomst === 'neutraal') return { besluit: 'weglaten', grond: null };
    const buiten = overzicht?.buiten ?? [];
    const plaatsen = nummers?.flatMap(({ gegeven, plaats }) => (ids.has(gegeven) ? [plaats] : []));
    if (plaatsen?.length === 0) continue;
    const hiervan = buiten.filter((een) =>
      plaatsen === undefined
        ? een.soort === soort && een.dag === dag
        : een.plaats !== undefined && plaatsen.includes(een.plaats),
    );
    const strengste = hiervan.find(({ besluit }) => besluit === 'weglaten') ?? hiervan[0];
    if (strengste !== undefined) return { besluit: strengste.besluit, grond: strengste.grond };
    if (plaatsen !== undefined) return undefined;
  }
  return undefined;
}
