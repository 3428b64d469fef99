// The one connection API: every piece of SQL runs in a serializable transaction under a named role, with its actor in the settings.
import { setTimeout as wacht } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.ts';

/** The roles that the login may take, one per kind of work (db/001). */
export const databaserollen = [
  'toegang',
  'beheer_lezen',
  'beheer_schrijven',
  'weegploeg_lezen',
  'weegploeg_schrijven',
  'informatieplicht_lezen',
  'casusoverleg_lezen',
  'casusoverleg_schrijven',
  'plan_lezen',
  'deur_casusoverleg',
  'casusbesluit_lezen',
  'casusbesluit_stemmen',
  'casusbesluit_uitvoeren',
  'deur_afsluiting',
  'deur_vertrek',
  'deur_deelname',
  'verzoeken_lezen',
  'verzoeken_schrijven',
  'verzoeken_toezien',
  'archief_lezen',
  'archief_schrijven',
  'deur_archief',
  'vernietiging_lezen',
  'vernietiging_schrijven',
  'vernietiger',
  'sleutelbeheer',
  'taken_dragen',
] as const;
export type DatabaseRole = (typeof databaserollen)[number];

/** What row level security may know of the actor; keys become `app.<key>`. */
export interface Settings {
  readonly samenwerkingsverband?: string;
  readonly functionaris?: string;
  readonly partij?: string;
  readonly partijsoort?: string;
  readonly externe_partner?: string;
  readonly rol?: string;
}

/** The inside of a transaction: typed SQL, and nothing that could run outside it. */
export interface Tx {
  readonly db: Transaction<DB>;
  /** Runs `fn` under another role or with other settings in this same transaction, then goes back. */
  als<T>(role: DatabaseRole, settings: Settings, fn: () => Promise<T>): Promise<T>;
}

/**
 * Runs `fn` in one serializable transaction; serialization failures and deadlocks are tried again, bounded.
 * Transactions that name the same `beurt` wait for each other before they begin: those that draw a number would
 * otherwise always collide.
 */
export type Transactie = <T>(
  role: DatabaseRole,
  settings: Settings,
  fn: (tx: Tx) => Promise<T>,
  beurt?: string,
) => Promise<T>;

export interface Database {
  readonly transactie: Transactie;
  sluit(): Promise<void>;
}

const pogingen = 12;
/** A statement that waited longer than its time limit (query_canceled). */
const wachtteTeLang = '57014';
// A serialization failure, a deadlock, or a unique value that a simultaneous transaction just took (PostgreSQL manual,
// "Serialization Failure Handling"): looked at again, the rule says what is the matter.
const opnieuw = new Set(['40001', '40P01', '23505']);

/** Thrown when a transaction kept colliding with others; the caller may ask the user to try again. */
export class TeDruk extends Error {}

function sqlstate(fout: unknown): string | undefined {
  return typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string'
    ? fout.code
    : undefined;
}

/** Thrown when the connection to the database was lost: what was asked may or may not have been carried out. */
export class Verbroken extends Error {}

/** The server stops or starts (class 57P), the connection broke (class 08), or there is no server to connect to. */
const verbrekingen = /^(?:08...|57P0[123]|ECONNRESET|ECONNREFUSED|EPIPE|ENOENT)$/;
/** What pg and Kysely say, without a code, of a connection that can no longer be used. */
const verbroken =
  /^Connection terminated|is not queryable$|connection has been discarded$|^timeout exceeded when trying to connect$/;

function isVerbroken(fout: unknown): boolean {
  return verbrekingen.test(sqlstate(fout) ?? '') || (fout instanceof Error && verbroken.test(fout.message));
}

async function neem(db: Transaction<DB>, role: DatabaseRole, settings: Settings): Promise<void> {
  await sql`select set_config('role', ${role}, true),
    set_config('app.samenwerkingsverband', ${settings.samenwerkingsverband ?? ''}, true),
    set_config('app.functionaris', ${settings.functionaris ?? ''}, true),
    set_config('app.partij', ${settings.partij ?? ''}, true),
    set_config('app.partijsoort', ${settings.partijsoort ?? ''}, true),
    set_config('app.externe_partner', ${settings.externe_partner ?? ''}, true),
    set_config('app.rol', ${settings.rol ?? ''}, true)`.execute(db);
}

/** Connection settings of `pg`; `max` connections at most (about 8 measured best on two cores). */
export interface Verbinding {
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly connectionString?: string;
  readonly max?: number;
}

/** Opens the pool and hands out only transactions. Dates stay text: the covenant counts days, not instants. */
export function openDatabase(verbinding: Verbinding): Database {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.DATE, (waarde: string) => waarde);
  types.setTypeParser(pg.types.builtins.INT8, (waarde: string) => waarde);
  const pool = new pg.Pool({
    max: 8,
    ...verbinding,
    types,
    // Whoever hangs must not hold the turn, the pool and the health check of all others.
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    connectionTimeoutMillis: 20_000,
  });
  // A connection that breaks is replaced by the pool, and the query that needs it reports the failure. The pool listens to
  // the idle ones only: one that breaks between two queries of a transaction would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });

  async function eenmaal<T>(
    db: Kysely<DB>,
    role: DatabaseRole,
    settings: Settings,
    fn: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return db
      .transaction()
      .setIsolationLevel('serializable')
      .execute(async (trx) => {
        let nu = { role, settings };
        await neem(trx, role, settings);
        const tx: Tx = {
          db: trx,
          async als(andereRol, andereSettings, doe) {
            const terug = nu;
            nu = { role: andereRol, settings: andereSettings };
            await neem(trx, andereRol, andereSettings);
            const uitkomst = await doe().catch(async (fout: unknown) => {
              nu = terug;
              // After a failed statement nothing can be set any more; the first fault is the one to tell.
              await neem(trx, terug.role, terug.settings).catch(() => undefined);
              throw fout;
            });
            nu = terug;
            await neem(trx, terug.role, terug.settings);
            return uitkomst;
          },
        };
        return fn(tx);
      });
  }

  /** The lock is held by the session, so that the snapshot of the transaction begins after the wait. */
  async function opBeurt<T>(beurt: string | undefined, doe: (db: Kysely<DB>) => Promise<T>): Promise<T> {
    if (beurt === undefined) return doe(kysely);
    return kysely.connection().execute(async (db) => {
      await sql`select pg_advisory_lock(hashtextextended(${beurt}, 0))`.execute(db);
      const geefVrij = () => sql`select pg_advisory_unlock(hashtextextended(${beurt}, 0))`.execute(db);
      const uitkomst = await doe(db).catch(async (fout: unknown) => {
        // A connection that broke took the lock with it; the first fault is the one to tell.
        await geefVrij().catch(() => undefined);
        throw fout;
      });
      await geefVrij();
      return uitkomst;
    });
  }

  const transactie: Transactie = async (role, settings, fn, beurt) => {
    for (let poging = 1; ; poging += 1) {
      try {
        return await opBeurt(beurt, (db) => eenmaal(db, role, settings, fn));
      } catch (fout) {
        const code = sqlstate(fout);
        if (code === wachtteTeLang) throw new TeDruk('een ander hield de database te lang bezet', { cause: fout });
        if (isVerbroken(fout)) throw new Verbroken('de verbinding met de database viel weg', { cause: fout });
        if (code === undefined || !opnieuw.has(code)) throw fout;
        // A value that stays taken is no collision but a fault of ours.
        if (code === '23505' && poging >= 3) throw fout;
        if (poging >= pogingen) throw new TeDruk('te veel gelijktijdige wijzigingen', { cause: fout });
        // Spread the retries, so that those who collided do not collide again.
        await wacht(Math.random() * 8 * 2 ** Math.min(poging, 6));
      }
    }
  };

  return { transactie, sluit: () => kysely.destroy() };
}
