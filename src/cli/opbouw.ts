// Puts the building together from its configuration: database, migrations, keys, vault, gate; and takes it down again.
import { hkdfSync } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Poort } from '../gate/verzoek.ts';
import { type Klok, maakZetbareKlok, systeemklok, type ZetbareKlok } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import { connectRunning, startEmbedded } from '../platform/database/embedded.ts';
import { weigerMachtigLogin } from '../platform/database/login.ts';
import { applicatielogin, controleerMigraties, migreer } from '../platform/database/migrate.ts';
import { openDatabase, type Verbinding } from '../platform/database/transaction.ts';
import { willekeurigeIds } from '../platform/ids.ts';
import { maakKeyringBestand, openKeyring } from '../platform/vault/keyring.ts';
import { maakVault } from '../platform/vault/vault.ts';

/** Folder of the migrations, beside the code. */
export const migratiefolder = join(import.meta.dirname, '../../db');

const databasenaam = 'weegwijs';

export interface Gebouw {
  readonly poort: Poort;
  /** The clock of the acts; only the demo can set it. */
  readonly demoklok: ZetbareKlok | undefined;
  readonly wandklok: Klok;
  /** Seals a sign-in that is under way (32 bytes); the same for every process with this keyring. */
  readonly aanmeldsleutel: Uint8Array;
  /** The owner's connection, for installation; undefined when only the application login is known. */
  readonly eigenaar: Verbinding | undefined;
  /** The connection of the application, for what listens outside the pool. */
  readonly applicatie: Verbinding;
  /** Resolves when the embedded database ends, by `stop` or of itself; never for a server elsewhere. */
  readonly databaseEinde: Promise<void>;
  stop(): Promise<void>;
}

interface Bron {
  readonly einde: Promise<void>;
  readonly app: Verbinding;
  readonly eigenaar: Verbinding | undefined;
  stop(): Promise<void>;
}

async function maakDatabase(beheer: Verbinding): Promise<void> {
  const client = new pg.Client({ ...beheer, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databasenaam]);
    if (rowCount === 0) await client.query(`create database ${databasenaam}`);
  } finally {
    await client.end();
  }
}

async function openBron(config: Config, naast: boolean): Promise<Bron> {
  if (config.databaseUrl !== undefined) {
    return {
      app: { connectionString: config.databaseUrl },
      eigenaar: config.migratieUrl === undefined ? undefined : { connectionString: config.migratieUrl },
      einde: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const folder = join(config.dataFolder, 'postgres');
  const lopend = naast ? await connectRunning(folder) : undefined;
  const server =
    lopend === undefined
      ? await startEmbedded({ folder, ...(config.postgres === undefined ? {} : { binaries: config.postgres }) })
      : undefined;
  const plek = lopend ?? server;
  if (plek === undefined) throw new Error('geen database');
  const basis = { host: plek.socketFolder, port: plek.port, database: databasenaam };
  return {
    app: { ...basis, user: applicatielogin },
    eigenaar: { ...basis, user: 'postgres' },
    einde: server?.ended ?? new Promise(() => undefined),
    stop: async () => server?.stop(),
  };
}

/**
 * Opens everything that acts need. With `naast` an embedded server that runs already is used beside its own process.
 * @throws when production finds a login with too much power, a readable keyring or migrations that are not applied.
 */
export async function openGebouw(config: Config, naast = false): Promise<Gebouw> {
  await mkdir(config.dataFolder, { recursive: true });
  const bron = await openBron(config, naast);
  try {
    if (bron.eigenaar !== undefined) {
      if (config.databaseUrl === undefined) await maakDatabase(bron.eigenaar);
      await migreer(bron.eigenaar, migratiefolder);
    }
    if (config.productie) await weigerMachtigLogin(bron.app);
    // In production somebody makes the keyring with care (`sleutelbos-maken`); the demo makes its own.
    if (!config.productie) await maakKeyringBestand(config.keyringFile);
    const keyring = await openKeyring(config.keyringFile, config.productie);
    if (bron.eigenaar === undefined) await controleerMigraties(bron.app, migratiefolder);
    const database = openDatabase(bron.app);
    const demoklok = config.productie ? undefined : maakZetbareKlok(systeemklok);
    return {
      poort: { database, vault: maakVault(keyring), klok: demoklok ?? systeemklok, ids: willekeurigeIds },
      demoklok,
      wandklok: systeemklok,
      aanmeldsleutel: new Uint8Array(hkdfSync('sha256', keyring.index('weegploeg'), '', 'aanmelden', 32)),
      eigenaar: bron.eigenaar,
      applicatie: bron.app,
      databaseEinde: bron.einde,
      async stop() {
        await database.sluit();
        await bron.stop();
      },
    };
  } catch (fout) {
    await bron.stop();
    throw fout;
  }
}
