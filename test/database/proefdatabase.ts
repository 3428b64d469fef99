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
  sluit(): Promise<void>;
}

export interface Proefcluster {
  /** A fresh migrated database, copied from the template in tens of milliseconds. */
  maak(): Promise<Proefdatabase>;
  /** A fresh empty database. */
  maakLeeg(): Promise<Verbinding>;
  readonly version: number;
  stop(): Promise<void>;
}

/** Starts a cluster in a temporary folder; `WEEGWIJS_POSTGRES` chooses the binaries. */
export async function startProefcluster(): Promise<Proefcluster> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-proef-'));
  const server = await startEmbedded({ folder: join(folder, 'pg'), snelVoorTests: true });
  const basis = { host: server.socketFolder, port: server.port };
  const beheer = async (sql: string) => {
    const client = new pg.Client({ ...basis, user: 'postgres', database: 'postgres' });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await beheer('create database sjabloon');
  await migreer({ ...basis, user: 'postgres', database: 'sjabloon' }, migratiefolder);
  let volgnummer = 0;
  const open: Proefdatabase[] = [];
  return {
    version: server.version,
    async maakLeeg() {
      volgnummer += 1;
      await beheer(`create database leeg_${volgnummer}`);
      return { ...basis, user: 'postgres', database: `leeg_${volgnummer}` };
    },
    async maak() {
      volgnummer += 1;
      const database = `proef_${volgnummer}`;
      await beheer(`create database ${database} template sjabloon`);
      const app = { ...basis, user: applicatielogin, database };
      const geopend = openDatabase(app);
      const proef = {
        app,
        eigenaar: { ...basis, user: 'postgres', database },
        database: geopend,
        sluit: () => geopend.sluit(),
      };
      open.push(proef);
      return proef;
    },
    async stop() {
      for (const proef of open) await proef.sluit().catch(() => undefined);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
