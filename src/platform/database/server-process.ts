// The processes of PostgreSQL: initdb that makes a cluster, and the server itself, both tied to the life of this process.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Account, type ClusterPlace, close, socketPort } from './cluster-folder.ts';
import type { Binaries } from './postgres-binaries.ts';
import { becomesReady, readPidFile } from './postmaster.ts';

const run = promisify(execFile);
const setpriv = '/usr/bin/setpriv';
const orphansMs = 60_000;
const unfinished = 'cluster.nieuw-';
const testMark = 'snel-voor-tests';

/** A running server, and the promise that it has ended. */
interface ServerProcess {
  readonly server: ChildProcess;
  readonly ended: Promise<void>;
}

/** True when the cluster was made for tests, so that it may run without durability. */
export function isForTests(cluster: string): boolean {
  return existsSync(join(cluster, testMark));
}

/**
 * Makes the cluster of `place`. It gets its name only when it is whole and on disk: a start that was cut off leaves
 * nothing that looks like a database.
 */
export async function makeCluster(binaries: Binaries, place: ClusterPlace, forTests: boolean): Promise<void> {
  const { home, cluster, account } = place;
  for (const naam of await readdir(home))
    if (naam.startsWith(unfinished)) await rm(join(home, naam), { recursive: true, force: true, maxRetries: 5 });
  // Always a new name: an initdb that was cut off may still be clearing up its own.
  const half = await mkdtemp(join(home, unfinished));
  await close(half, account);
  // Not every macOS has C.UTF-8: there the same order of text (C), with letters known to upper and lower case.
  const locale = process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8'];
  const [program, args] = tied(join(binaries.folder, 'initdb'), [
    ...['-D', half, '--username=postgres', '--encoding=UTF8', ...locale, '--data-checksums', '--no-instructions'],
    // No passwords: who may connect is decided by the file system, as the socket lies in a folder closed to others.
    '--auth=trust',
    ...(forTests ? ['--no-sync'] : []),
  ]);
  try {
    await run(program, [...args], { ...account, cwd: '/', env: environment() });
  } catch (cause) {
    throw new Error(`De database kon niet worden gemaakt in ${home}: initdb mislukte.`, { cause });
  }
  if (forTests) await writeFile(join(half, testMark), '');
  await rename(half, cluster);
  const folder = await open(home);
  await folder.sync();
  await folder.close();
}

/** Starts the server of a stopped cluster and waits until it accepts connections on its socket in `socketFolder`. */
export async function startServer(
  binaries: Binaries,
  { home, cluster, account }: ClusterPlace,
  socketFolder: string,
  fast: boolean,
): Promise<ServerProcess> {
  const log = join(home, 'postgresql.log');
  await rename(log, join(home, 'postgresql.vorige.log')).catch(() => undefined);
  const settings = [...serverSettings(socketFolder), ...(fast ? ['fsync=off', 'full_page_writes=off'] : [])];
  const [program, args] = tied(join(binaries.folder, 'postgres'), [
    ...['-D', cluster],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const deadline = Date.now() + orphansMs;
  for (;;) {
    // The pid file of a dead server may name a number that is now another process. PostgreSQL takes the number given
    // here for dead, and still checks by the shared memory noted in that file that nobody works on this cluster.
    const stale = (await readPidFile(cluster))?.pid;
    const grandparent = stale === undefined ? {} : { PG_GRANDPARENT_PID: String(stale) };
    const server = launch(program, args, log, account, { ...environment(), ...grandparent });
    let running = true;
    const ended = new Promise<void>((resolve) => {
      server.on('exit', resolve);
      server.on('error', () => resolve());
    }).then(() => {
      running = false;
    });
    if (await becomesReady(cluster, server.pid ?? 0, () => !running)) return { server, ended };
    const said = (await readFile(log, 'utf8')).trim().split('\n').slice(-3).join(' ');
    // Sessions of a killed server may need a moment to notice that and end.
    if (!said.includes('shared memory block') || Date.now() > deadline)
      throw new Error(`De database in ${home} start niet: ${said === '' ? `${program} is niet uitvoerbaar` : said}`);
    await wait(100);
  }
}

function serverSettings(socketFolder: string): readonly string[] {
  return [
    'listen_addresses=',
    `port=${socketPort}`,
    // The setting is a list; within quotes a name may hold commas and spaces.
    `unix_socket_directories="${socketFolder.replaceAll('"', '""')}"`,
    'unix_socket_permissions=0700',
    // Messages about statements quote what people typed: they go to the caller, never into a log file.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_checkpoints=off',
  ];
}

function launch(
  program: string,
  args: readonly string[],
  log: string,
  account: Account | undefined,
  env: Record<string, string>,
): ChildProcess {
  const descriptor = openSync(log, 'w', 0o600);
  try {
    // A group of its own (detached): Ctrl-C is for us, and we stop the server after our last transaction.
    const stdio = ['ignore' as const, descriptor, descriptor];
    return spawn(program, args, { ...account, cwd: '/', env, stdio, detached: true });
  } finally {
    closeSync(descriptor);
  }
}

/** On Linux the kernel stops the program when we die, however that happens. */
function tied(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  return existsSync(setpriv) ? [setpriv, ['--pdeathsig', 'INT', '--', program, ...args]] : [program, args];
}

/** Nothing of the caller's environment reaches the server: the same language and time zone everywhere. */
function environment(): Record<string, string> {
  const language = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: language, TZ: 'UTC' };
}
