// Clears the files of a PostgreSQL server of rows that were deleted: tables and indexes anew, samples forgotten, old WAL overwritten.
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

/** The disk cannot be cleared now; the message is a sentence for the user. */
export class SchijfNietVrij extends Error {}

/** What keeps old content outside the reach of the server itself. */
export interface DiskReport {
  readonly tables: number;
  /** WAL files from before that the server must keep. */
  readonly keptWal: number;
  /** WAL is copied to elsewhere as well. */
  readonly archived: boolean;
  readonly replicas: number;
}

/** One value of the only row. */
async function value<T>(client: pg.Client, sql: string, values: readonly unknown[] = []): Promise<T> {
  const { rows } = await client.query<{ value: T }>(sql, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return row.value;
}

/** Waits until nobody looks at a moment from before now: what such a look still sees would be written anew with the rest. */
async function waitForOlderTransactions(client: pg.Client, patienceMs: number): Promise<void> {
  const now = await value<string>(client, 'select pg_current_xact_id()::text as value');
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const older = await value<number>(
      client,
      `select count(*)::int as value from (
         select unnest(array[backend_xmin, backend_xid]) as xid from pg_stat_activity
         where pid <> pg_backend_pid() and (datname is null or datname = current_database())
         union all select transaction from pg_prepared_xacts
         union all select xmin from pg_replication_slots union all select catalog_xmin from pg_replication_slots) held
       where age(xid) > age($1::text::xid)`,
      [now],
    );
    if (older === 0) return;
    if (Date.now() > deadline)
      throw new SchijfNietVrij(
        'Iemand houdt op deze databaseserver een transactie of replicatieslot open; daardoor blijft oude inhoud staan. Beëindig die en probeer het opnieuw.',
      );
    await wait(200);
  }
}

/**
 * Writes every table anew with its indexes, and forgets what was sampled of their columns: a sample holds values of rows
 * that are gone, and an empty table would keep its last one.
 */
async function rewrite(client: pg.Client, tables: readonly string[]): Promise<void> {
  await client.query(
    `delete from pg_statistic where starelid in (
       select t::regclass from unnest($1::text[]) t
       union all select indexrelid from pg_index where indrelid in (select t::regclass from unnest($1::text[]) t))`,
    [[...tables]],
  );
  for (const table of tables) await client.query(`vacuum (full, analyze) ${table}`);
  await client.query('vacuum (full) pg_catalog.pg_statistic');
}

const currentWal = (client: pg.Client) =>
  value<string>(client, 'select pg_walfile_name(pg_current_wal_insert_lsn()) as value');

/** Begins a new WAL file; what is left of the old one is filled with zeros. */
async function switchWal(client: pg.Client): Promise<void> {
  await client.query(`select pg_logical_emit_message(true, 'weegwijs', '')`);
  await client.query('select pg_switch_wal()');
}

/**
 * Old WAL files are used again under a later name, with what they held, until it is their turn: gives each of them its
 * turn now. Returns how many from before the server still keeps.
 */
async function overwriteWal(client: pg.Client): Promise<number> {
  await client.query('checkpoint');
  await switchWal(client);
  const clean = await currentWal(client);
  await client.query('checkpoint');
  const last = await value<string>(
    client,
    `select max(name) as value from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`,
  );
  while ((await currentWal(client)) <= last) await switchWal(client);
  await client.query('checkpoint');
  return value<number>(
    client,
    `select count(*)::int as value from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name < $1`,
    [clean],
  );
}

/**
 * Clears what deleted rows of these tables left on the disk of the server. Beside a running system each table is closed for
 * a moment. For a superuser.
 * @throws {SchijfNietVrij} when something on the server keeps old rows in sight, or this is no superuser.
 */
export async function clearDisk(
  client: pg.Client,
  tables: readonly string[],
  patienceMs = 60_000,
): Promise<DiskReport> {
  if (!(await value<boolean>(client, 'select rolsuper as value from pg_roles where rolname = current_user')))
    throw new SchijfNietVrij(
      'De schijf opruimen vraagt een superuser van de database: een ander mag niet alles opnieuw schrijven, en het WAL niet.',
    );
  await waitForOlderTransactions(client, patienceMs);
  await rewrite(client, tables);
  const keptWal = await overwriteWal(client);
  return {
    tables: tables.length,
    keptWal,
    archived: await value<boolean>(client, `select current_setting('archive_mode') <> 'off' as value`),
    replicas: await value<number>(client, 'select count(*)::int as value from pg_stat_replication'),
  };
}
