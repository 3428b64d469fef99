// Migrations: plain SQL files, forward only, each chained by hash to the one before, under one advisory lock.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Verbinding } from './transaction.ts';

/** Thrown when the database does not have exactly the migrations of this version. */
export class DatabaseVerouderd extends Error {}

/** The login that the application uses: owns nothing, inherits nothing. */
export const applicatielogin = 'weegwijs_app';

const slot = 7_233_411;

interface Migratie {
  readonly naam: string;
  readonly sql: string;
  readonly hash: string;
}

/** The migrations of a folder in order, each with the hash over its text and the hash before it (hex SHA-256). */
export async function leesMigraties(folder: string): Promise<readonly Migratie[]> {
  const namen = (await readdir(folder)).filter((naam) => /^\d{3}-.*\.sql$/.test(naam)).sort();
  const migraties: Migratie[] = [];
  let vorige = '';
  for (const naam of namen) {
    const tekst = await readFile(join(folder, naam), 'utf8');
    vorige = createHash('sha256').update(`${vorige}\n${naam}\n${tekst}`).digest('hex');
    migraties.push({ naam, sql: tekst, hash: vorige });
  }
  return migraties;
}

/** Before anything is applied: all that was applied is here, and unchanged. As hashes are chained, nothing slipped in between either. */
function controleer(toegepast: readonly Pick<Migratie, 'naam' | 'hash'>[], migraties: readonly Migratie[]): void {
  for (const { naam, hash } of toegepast) {
    const migratie = migraties.find((kandidaat) => kandidaat.naam === naam);
    if (migratie === undefined)
      throw new Error(`migratie ${naam} is hier onbekend; de database hoort bij een nieuwere versie`);
    if (migratie.hash !== hash)
      throw new Error(`migratie ${naam} is na toepassing veranderd; schrijf een nieuwe migratie`);
  }
}

/**
 * Brings a database up to date and returns the names that were new; running it again changes nothing.
 * Throws, before it changes anything, when an applied migration was changed afterwards or is not known here.
 */
export async function migreer(eigenaar: Verbinding, folder: string): Promise<readonly string[]> {
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [slot]);
    await client.query('create schema if not exists platform');
    await client.query(
      'create table if not exists platform.migratie (naam text primary key, hash text not null, toegepast timestamptz not null default now())',
    );
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${applicatielogin}') then
        create role ${applicatielogin} login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
      end if; end $$`);
    const { rows } = await client.query<{ naam: string; hash: string }>('select naam, hash from platform.migratie');
    const migraties = await leesMigraties(folder);
    controleer(rows, migraties);
    const toegepast = new Set(rows.map((rij) => rij.naam));
    const nieuw: string[] = [];
    for (const migratie of migraties.filter((kandidaat) => !toegepast.has(kandidaat.naam))) {
      await client.query('begin');
      await client.query(migratie.sql);
      await client.query('insert into platform.migratie (naam, hash) values ($1, $2)', [migratie.naam, migratie.hash]);
      await client.query('commit');
      nieuw.push(migratie.naam);
    }
    return nieuw;
  } finally {
    await client.end();
  }
}

/** The hashes that the login of the application finds; none in a database where nothing was applied. */
async function leesToegepast(app: Verbinding): Promise<readonly string[]> {
  const client = new pg.Client(app);
  await client.connect();
  try {
    // Of an empty database neither table nor role has to be there.
    const { rowCount } = await client.query(
      `select from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
       where r.rolname = 'toegang' and n.nspname = 'platform' and c.relname = 'migratie'
         and has_schema_privilege(r.oid, n.oid, 'usage') and has_table_privilege(r.oid, c.oid, 'select')`,
    );
    if (rowCount === 0) return [];
    await client.query('set role toegang');
    const { rows } = await client.query<{ hash: string }>('select hash from platform.migratie order by naam');
    return rows.map(({ hash }) => hash);
  } finally {
    await client.end();
  }
}

/** @throws {DatabaseVerouderd} when the database misses a migration of this folder, all of them perhaps, or has another. */
export async function controleerMigraties(app: Verbinding, folder: string): Promise<void> {
  const verwacht = (await leesMigraties(folder)).map((migratie) => migratie.hash);
  if (JSON.stringify(await leesToegepast(app)) !== JSON.stringify(verwacht))
    throw new DatabaseVerouderd('De database past niet bij deze versie: draai migreren met WEEGWIJS_MIGRATIE_URL.');
}
