// What goes into the gate and what comes out: a request and its outcome.
import { z } from 'zod';
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

/** What came of a task: besides the outcomes of its act, it may have been done already or be in other hands. */
export type Taakuitkomst<U> = Uitkomst<U> | { readonly soort: 'niet-open' };

/** Thrown for input that does not fit the schema of the act: a fault of the caller, unlike any other ZodError. */
export class InvoerOngeldig extends Error {
  readonly fouten: readonly { readonly veld: string; readonly fout: string }[];

  constructor(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) {
    super('ongeldige invoer');
    this.fouten = issues.map((een) => ({ veld: een.path.map(String).join('.'), fout: een.message }));
  }
}

/** What an act made of its input, or @throws {InvoerOngeldig} with every field that stands in the way; then nothing happened at all. */
export function inhoudVan(
  uitkomst: { readonly inhoud: unknown } | { readonly fouten: ConstructorParameters<typeof InvoerOngeldig>[0] },
): unknown {
  if ('fouten' in uitkomst) throw new InvoerOngeldig(uitkomst.fouten);
  return uitkomst.inhoud;
}

const ids = z
  .object({ id: z.uuid(), dossier: z.uuid(), ander: z.uuid(), casus: z.uuid(), functionaris: z.uuid() })
  .partial();

/** Ids that a request named, so that the log shows what somebody tried to reach. */
export function gevraagdeIds(invoer: unknown): readonly string[] {
  const gevonden = ids.safeParse(invoer);
  return gevonden.success ? Object.values(gevonden.data).filter((id) => id !== undefined) : [];
}
