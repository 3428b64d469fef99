// What goes into the gate and what comes out: a request and its outcome.
import type { Weigering } from '../convenant/besluit.ts';
import type { Klok } from '../platform/clock.ts';
import type { Database } from '../platform/database/transaction.ts';
import type { Ids } from '../platform/ids.ts';
import type { Vault } from '../platform/vault/vault.ts';

/** What the building gives the gate. */
export interface Poort {
  readonly database: Database;
  readonly vault: Vault;
  readonly klok: Klok;
  readonly ids: Ids;
}

/** Who asks what, from where. `invoer` is what the entrance parsed with the schema of the act. */
export interface Verzoek<I> {
  readonly samenwerkingsverband: string;
  readonly functionaris: string;
  readonly invoer: I;
  readonly herkomst: string;
  readonly traceId: string;
  /** Idempotency key: the same key with the same input is answered again, never done again. */
  readonly herhaalsleutel?: string;
  /** The version that the user looked at (ETag); anything else now is 'veranderd'. */
  readonly verwachtMerk?: string;
}

export type Uitkomst<U> =
  | { readonly soort: 'gedaan'; readonly antwoord: U; readonly herhaald: boolean; readonly merk?: string }
  | { readonly soort: 'geweigerd'; readonly weigeringen: readonly Weigering[] }
  | { readonly soort: 'niet-gevonden' }
  | { readonly soort: 'veranderd'; readonly merk: string }
  | { readonly soort: 'sleutel-hergebruikt' };
