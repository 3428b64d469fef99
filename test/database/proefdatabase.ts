// A real database for tests: one private cluster per test file, a migrated template, and a fresh copy for every test that asks.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migratiefolder } from '../../src/cli/opbouw.ts';
import { startEmbedded } from '../../src/platform/database/embedded.ts';
import { applicatielogin, migreer } from '../../src/platform/database/migrate.ts';
import { type Database, openDatabase, type Verbinding } from '../../src/platform/database/transaction.ts';

export interface Proefdatabase {
  readonly database: Database;
  /** The powerless login of the application. */
  readonly app: Verbinding;
  /** The owner, for looking behind the walls in tests. */
  readonly eigenaar: Verbinding;
  /** SQL as the owner, on a connection that stays open. */
  achter(sql: string, waarden?: readonly unknown[]): Promise<pg.QueryResult['rows']>;
  sluit(): Promise<void>;
}

export interface Proefcluster {
  /** A fresh migrated database, copied from the template. */
  maak(): Promise<Proefdatabase>;
  /** A fresh empty database. */
  maakLeeg(): Promise<Verbinding>;
  /** A folder for the test's own files; it goes with the cluster. */
  readonly folder: string;
  readonly version: number;
  stop(): Promise<void>;
}

async function verbind(verbinding: Verbinding): Promise<pg.Client> {
  const client = new pg.Client(verbinding);
  await client.connect();
  return client;
}

/** Starts a cluster in a temporary folder; `WEEGWIJS_POSTGRES` chooses the binaries. */
export async function startProefcluster(): Promise<Proefcluster> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-proef-'));
  const server = await startEmbedded({ folder: join(folder, 'pg'), snelVoorTests: true });
  const basis = { host: server.socketFolder, port: server.port };
  const beheer = async (sql: string) => {
    const client = await verbind({ ...basis, user: 'postgres', database: 'postgres' });
    await client.query(sql).finally(() => client.end());
  };
  // The template of every new database of this cluster, so that each is migrated from its first moment.
  await migreer({ ...basis, user: 'postgres', database: 'template1' }, migratiefolder);
  let volgnummer = 0;
  const open: Proefdatabase[] = [];
  return {
    folder,
    version: server.version,
    async maakLeeg() {
      volgnummer += 1;
      await beheer(`create database leeg_${volgnummer} template template0`);
      return { ...basis, user: 'postgres', database: `leeg_${volgnummer}` };
    },
    async maak() {
      volgnummer += 1;
      const database = `proef_${volgnummer}`;
      await beheer(`create database ${database}`);
      const app = { ...basis, user: applicatielogin, database };
      const eigenaar = { ...basis, user: 'postgres', database };
      const geopend = openDatabase(app);
      let achter: Promise<pg.Client> | undefined;
      const proef: Proefdatabase = {
        app,
        eigenaar,
        database: geopend,
        async achter(sql, waarden) {
          achter ??= verbind(eigenaar);
          return (await (await achter).query(sql, waarden === undefined ? undefined : [...waarden])).rows;
        },
        async sluit() {
          open.splice(open.indexOf(proef), 1);
          await Promise.all([geopend.sluit(), achter?.then((client) => client.end())]);
        },
      };
      open.push(proef);
      return proef;
    },
    async stop() {
      for (const proef of [...open]) await proef.sluit();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
