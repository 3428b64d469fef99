// The access log: who did what on which numbers, why it was refused, from where and when; never any content (BIO2 8.15.01).
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../database/transaction.ts';

/** What happened: carried out, refused, not known to the actor, answered again by idempotency key, or changed meanwhile. */
export type Resultaat = 'toegestaan' | 'geweigerd' | 'niet-gevonden' | 'herhaald' | 'veranderd';

export interface Logregel {
  readonly samenwerkingsverband: string;
  readonly tijd: Temporal.Instant;
  readonly functionaris: string | undefined;
  readonly partij: string | undefined;
  readonly rol: string;
  readonly handeling: string;
  readonly artikel: string;
  readonly resultaat: Resultaat;
  readonly redenen: readonly string[];
  /** Ids of the dossiers touched. */
  readonly objecten: readonly string[];
  /** Their numbers, for those who read the log. */
  readonly nummers: readonly string[];
  /** Device or network of origin (BIO2 8.15.01), e.g. an address, 'cli' or 'taak'. */
  readonly herkomst: string;
  /** 32 hex digits, W3C trace context. */
  readonly traceId: string;
}

/** Appends one entry in the caller's transaction; durable when that commits. */
export async function schrijfLogregel(tx: Tx, regel: Logregel): Promise<void> {
  await tx.db
    .insertInto('logboek.regel')
    .values({
      samenwerkingsverband: regel.samenwerkingsverband,
      tijd: regel.tijd.toString(),
      functionaris: regel.functionaris ?? null,
      partij: regel.partij ?? null,
      rol: regel.rol,
      handeling: regel.handeling,
      artikel: regel.artikel,
      resultaat: regel.resultaat,
      redenen: [...regel.redenen],
      objecten: [...regel.objecten],
      nummers: [...regel.nummers],
      herkomst: regel.herkomst,
      trace_id: regel.traceId,
    })
    .execute();
}
