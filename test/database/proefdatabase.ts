// A real database for tests: one private cluster per test file, a migrated template, and a fresh copy for every test that asks.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migratiefolder } from '../../src/cli/opbouw.ts';
import { connectRunning, startEmbedded } from '../../src/platform/database/embedded.ts';
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
  /** A fresh migrated database, copied from the template, or from the database that the cluster began with. */
  maak(uit?: string): Promise<Proefdatabase>;
  /** A fresh empty database. */
  maakLeeg(): Promise<Verbinding>;
  /** A folder for the test's own files; it goes with the cluster. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** What a cluster has beyond the migrated template: a database called `naam`, filled by `vul`, to `maak` others from. */
export interface Begin {
  readonly naam: string;
  /** Files beside it in the folder of the cluster, by name. */
  readonly bestanden: readonly string[];
  /** Fills the database and makes the files in `folder`. It leaves no connection open. */
  vul(proef: Proefdatabase, folder: string): Promise<void>;
}

async function verbind(verbinding: Verbinding): Promise<pg.Client> {
  const client = new pg.Client(verbinding);
  await client.connect();
  return client;
}

/** A server to make databases on; those that were made here are `gemaakt`. */
function plek(basis: { readonly host: string; readonly port: number }) {
  const gemaakt: string[] = [];
  const beheer = async (sql: string) => {
    const client = await verbind({ ...basis, user: 'postgres', database: 'postgres' });
    await client.query(sql).finally(() => client.end());
  };
  return {
    basis,
    beheer,
    gemaakt,
    async nieuw(uit: string): Promise<string> {
      const naam = `proef_${process.pid}_${gemaakt.length + 1}`;
      gemaakt.push(naam);
      // Copying files is quickest where nothing has to reach the disk.
      await beheer(`create database ${naam} template ${uit} strategy file_copy`);
      return naam;
    },
    proef(database: string): Proefdatabase {
      const app = { ...basis, user: applicatielogin, database };
      const eigenaar = { ...basis, user: 'postgres', database };
      const geopend = openDatabase(app);
      let achter: Promise<pg.Client> | undefined;
      return {
        app,
        eigenaar,
        database: geopend,
        async achter(sql, waarden) {
          achter ??= verbind(eigenaar);
          return (await (await achter).query(sql, waarden === undefined ? undefined : [...waarden])).rows;
        },
        async sluit() {
          await Promise.all([geopend.sluit(), achter?.then((client) => client.end())]);
        },
      };
    },
  };
}

/** Starts a new cluster in `folder`, with what it begins with. */
export async function richtIn(folder: string, begin?: Begin) {
  const server = await startEmbedded({ folder: join(folder, 'pg'), snelVoorTests: true });
  const cluster = plek({ host: server.socketFolder, port: server.port });
  // The template of every new database of this cluster, so that each is migrated from its first moment.
  await migreer({ ...cluster.basis, user: 'postgres', database: 'template1' }, migratiefolder);
  if (begin !== undefined) {
    await cluster.beheer(`create database ${begin.naam}`);
    const proef = cluster.proef(begin.naam);
    await begin.vul(proef, folder);
    await proef.sluit();
  }
  return { ...cluster, stop: () => server.stop() };
}

/** The server that all worlds of this run share (gedeelde-server.ts); files of its own like the keys are copied to `folder`. */
async function deel(gedeeld: string, folder: string, { bestanden }: Begin) {
  const lopend = await connectRunning(join(gedeeld, 'pg'));
  if (lopend === undefined) throw new Error(`in ${gedeeld} draait geen server`);
  for (const bestand of bestanden) await copyFile(join(gedeeld, bestand), join(folder, bestand));
  const cluster = plek({ host: lopend.socketFolder, port: lopend.port });
  return {
    ...cluster,
    async stop() {
      for (const naam of cluster.gemaakt) await cluster.beheer(`drop database if exists ${naam} with (force)`);
    },
  };
}

/**
 * A cluster in a temporary folder that is the test file's own; `WEEGWIJS_POSTGRES` chooses the binaries. When all tests
 * run, one that begins with something is a part of the shared server: databases and files of its own, not the roles;
 * unless it is about the server itself (`eigenServer`).
 */
export async function startProefcluster(begin?: Begin, eigenServer = false): Promise<Proefcluster> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-proef-'));
  const gedeeld = process.env['WEEGWIJS_PROEFSERVER'];
  const cluster = await (begin === undefined || gedeeld === undefined || eigenServer
    ? richtIn(folder, begin)
    : deel(gedeeld, folder, begin));
  const geopend: Proefdatabase[] = [];
  return {
    folder,
    async maakLeeg() {
      return { ...cluster.basis, user: 'postgres', database: await cluster.nieuw('template0') };
    },
    async maak(uit = 'template1') {
      const kaal = cluster.proef(await cluster.nieuw(uit));
      const proef: Proefdatabase = {
        ...kaal,
        async sluit() {
          geopend.splice(geopend.indexOf(proef), 1);
          await kaal.sluit();
        },
      };
      geopend.push(proef);
      return proef;
    },
    async stop() {
      for (const proef of [...geopend]) await proef.sluit();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
