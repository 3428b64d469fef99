// The embedded PostgreSQL of a data folder: starts and stops its server, leaves none behind, and never lets two meet.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type ClusterPlace,
  close,
  findCluster,
  isReachable,
  reachableBase,
  settleCluster,
  settleSocketFolder,
  socketPort,
  takeLock,
} from './cluster-folder.ts';
import { isErrno } from './errno.ts';
import { type Binaries, type BinariesKeuze, copyBinaries, findBinaries } from './postgres-binaries.ts';
import { findPostmaster, stopLeftover } from './postmaster.ts';
import { isForTests, makeCluster, startServer } from './server-process.ts';

const fastStopMs = 60_000;

/** Another process works on this data folder already; the message is a sentence for the user. */
export class EmbeddedBezet extends Error {}

/** Where a running server listens: the folder of its Unix socket (the `host` of `pg`) and the port in the socket's name. */
interface Aansluiting {
  readonly socketFolder: string;
  readonly port: number;
}

/** A running embedded server. */
export interface Embedded extends Aansluiting {
  /** PostgreSQL's major version. */
  readonly version: number;
  /** True when the server of an earlier, killed process was still there and had to be stopped first. */
  readonly leftoverStopped: boolean;
  /** Resolves when the server has ended, by `stop` or of itself. */
  readonly ended: Promise<void>;
  /** Ends the server: open transactions are rolled back, what was committed is on disk, the data folder is free again. */
  stop(): Promise<void>;
}

interface EmbeddedOpties {
  /** The data folder of the database; made when it does not exist. For root: the folders above it need o+x. */
  readonly folder: string;
  readonly binaries?: BinariesKeuze;
  /** Gives up durability for speed; refused on a cluster that was not made with it. */
  readonly snelVoorTests?: boolean;
}

/**
 * Starts the embedded server of a data folder, making the cluster first if there is none, and waits until it accepts
 * connections as superuser `postgres`. Throws `EmbeddedBezet` when another process has the folder, and an Error with a
 * sentence for the user when it cannot start.
 */
export async function startEmbedded(opties: EmbeddedOpties): Promise<Embedded> {
  if (process.platform === 'win32')
    throw new Error('De ingebouwde database werkt niet op Windows; zet DATABASE_URL naar een PostgreSQL-server.');
  const place = await settleCluster(opties.folder);
  const release = await takeLock(join(place.home, 'slot'));
  if (release === undefined)
    throw new EmbeddedBezet(
      `De gegevensmap ${opties.folder} is al in gebruik door een ander proces; stop dat eerst of kies een andere map.`,
    );
  try {
    return await startLocked(opties, place, release);
  } catch (fout) {
    release();
    throw fout;
  }
}

/** Where the living server of a data folder listens, for a command beside it; undefined when none accepts connections. */
export async function connectRunning(folder: string): Promise<Aansluiting | undefined> {
  const cluster = await findCluster(folder);
  const running = cluster === undefined ? undefined : await findPostmaster(cluster);
  return running?.ready ? { socketFolder: running.socketFolder, port: running.port } : undefined;
}

async function startLocked(opties: EmbeddedOpties, place: ClusterPlace, release: () => void): Promise<Embedded> {
  const fast = opties.snelVoorTests === true;
  const version = await clusterVersion(place.cluster);
  const binaries = await binariesFor(opties, place, version);
  if (version === undefined) await makeCluster(binaries, place, fast);
  if (fast && !isForTests(place.cluster))
    throw new Error(`snelVoorTests kan niet op ${opties.folder}: die database is niet voor tests gemaakt.`);
  await close(place.cluster, place.account);
  const leftoverStopped = await stopLeftover(place.cluster);
  const socketFolder = await settleSocketFolder(place);
  const { server, ended } = await startServer(binaries, place, socketFolder, fast);

  // Where the kernel does not tie the server to us, an ordinary exit still takes it along.
  const onExit = () => server.kill('SIGINT');
  process.once('exit', onExit);
  void ended.then(() => process.off('exit', onExit));
  const stop = async () => {
    server.kill('SIGINT'); // PostgreSQL's "fast" shutdown: no waiting for clients, a checkpoint, then the end.
    const hurry = setTimeout(() => server.kill('SIGQUIT'), fastStopMs);
    await ended;
    clearTimeout(hurry);
    release();
  };
  let stopping: Promise<void> | undefined;
  return {
    socketFolder,
    port: socketPort,
    version: binaries.version,
    leftoverStopped,
    ended,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function clusterVersion(cluster: string): Promise<number | undefined> {
  try {
    return Number(await readFile(join(cluster, 'PG_VERSION'), 'utf8'));
  } catch (fout) {
    if (isErrno(fout, 'ENOENT')) return undefined;
    throw fout;
  }
}

/** A cluster belongs to one major version, so an existing one decides; programs out of the user's reach are copied. */
async function binariesFor(
  opties: EmbeddedOpties,
  { home, account }: ClusterPlace,
  version: number | undefined,
): Promise<Binaries> {
  const found = await findBinaries(opties.binaries, version);
  if (found === undefined)
    throw new Error(
      version === undefined
        ? 'Er is geen PostgreSQL 15 of hoger gevonden; installeer het (Debian: apt-get install postgresql).'
        : `De database in ${home} is van PostgreSQL ${version} en die versie is hier niet gevonden; installeer haar.`,
    );
  if (account === undefined || found.bron === 'systeem') return found;
  return isReachable(join(found.folder, 'postgres'), account) ? found : copyBinaries(found, reachableBase);
}
