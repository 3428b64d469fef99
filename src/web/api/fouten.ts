// What can go wrong between screen and server, as one closed list, so that every screen can answer all of it.
import type { z } from 'zod';
import type { Weigering } from '../../convenant/besluit.ts';
import { type Reden, redenen } from '../../convenant/redenen.ts';
import type { weigeringVorm } from '../../convenant/vormen/gedeeld.ts';
import { probleem } from '../../http/contract.ts';

/** A fault in the input: the field by its path in the input, and a sentence. */
export interface Invoerfout {
  readonly veld: string;
  readonly fout: string;
}

export type Misser =
  | { readonly soort: 'invoer'; readonly fouten: readonly Invoerfout[] }
  | { readonly soort: 'aanmelden' }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly Weigering[] }
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'veranderd' }
  | { readonly soort: 'botsing' }
  | { readonly soort: 'te-vaak'; readonly wacht: number }
  | { readonly soort: 'niet-beschikbaar' }
  | { readonly soort: 'geen-verbinding' }
  | { readonly soort: 'onbekend'; readonly status: number };

/** An answer that is not the one asked for; thrown, because queries and mutations tell success from failure that way. */
export class ApiFout extends Error {
  override readonly name = 'ApiFout';
  readonly misser: Misser;

  constructor(misser: Misser) {
    super(misser.soort);
    this.misser = misser;
  }
}

/** What went wrong, from anything that was thrown. */
export function misserVan(fout: unknown): Misser {
  return fout instanceof ApiFout ? fout.misser : { soort: 'onbekend', status: 0 };
}

/** A reason of the registry, or undefined for a word that this version does not know. */
export function redenVan(reden: string): Reden | undefined {
  return redenen.find((bekend) => bekend === reden);
}

/** Refusals as the server writes them, as the rules know them; an unknown reason is left out. */
export function weigeringenVan(gegeven: readonly z.infer<typeof weigeringVorm>[]): readonly Weigering[] {
  return gegeven.flatMap(({ artikel, lid, clausule, reden }) => {
    const bekend = redenVan(reden);
    return bekend === undefined ? [] : [{ artikel, lid, clausule, reden: bekend }];
  });
}

/** Reads problem+json (RFC 9457) into a Misser; a body that is no problem leaves the status to speak. */
export function misserVanAntwoord(status: number, body: unknown, wacht: string | null): Misser {
  const gelezen = probleem.safeParse(body);
  switch (status) {
    case 400:
      return { soort: 'invoer', fouten: gelezen.data?.fouten ?? [] };
    case 401:
      return { soort: 'aanmelden' };
    case 403:
      return {
        soort: 'geweigerd',
        weigeringen: weigeringenVan(gelezen.data?.weigeringen ?? []),
      };
    case 404:
      return { soort: 'niet-gevonden' };
    case 409:
      return { soort: 'botsing' };
    case 412:
      return { soort: 'veranderd' };
    case 429:
      return { soort: 'te-vaak', wacht: Math.max(1, Number.parseInt(wacht ?? '', 10) || 60) };
    case 502:
    case 503:
    case 504:
      return { soort: 'niet-beschikbaar' };
    default:
      return { soort: 'onbekend', status };
  }
}
