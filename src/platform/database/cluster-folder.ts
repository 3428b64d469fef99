// Where the embedded cluster lives and whose it is: an unprivileged owner, a closed folder, a lock, a place for the socket.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, mkdtemp, readlink, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { isErrno } from './errno.ts';

const run = promisify(execFile);

/** The port only names the socket file; nothing listens on the network. */
export const socketPort = 5432;
// The kernel's limit on the path of a Unix socket, without its closing zero byte.
const longestSocketPath = process.platform === 'darwin' ? 103 : 107;
const lockSeconds = 1;
/** Where root keeps what the database user must reach while the data folder is closed to it (below /root, say). */
export const reachableBase = '/var/lib/weegwijs';

/** The user that the server runs as; undefined means: as ourselves. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `home` holds `cluster` (the PostgreSQL data folder), the lock, the log and the socket folder. */
export interface ClusterPlace {
  readonly home: string;
  readonly cluster: string;
  readonly account: Account | undefined;
}

/** The real path of the cluster of a data folder, or undefined when there is none yet. */
export async function findCluster(folder: string): Promise<string | undefined> {
  return realpath(join(folder, 'cluster')).catch((fout: unknown) => {
    if (isErrno(fout, 'ENOENT')) return undefined;
    throw fout;
  });
}

/**
 * Settles where the cluster of data folder `folder` lives and who owns it, making folders as needed. PostgreSQL refuses
 * to run as root, so root hands it to the owner of the existing cluster, else to `postgres`, else to `nobody`. When that
 * user cannot reach `folder`, the cluster is made under /var/lib/weegwijs and `folder/cluster` is a link to it.
 */
export async function settleCluster(folder: string): Promise<ClusterPlace> {
  const asRoot = process.getuid?.() === 0;
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const data = await realpath(folder);
  if (asRoot) await openPath(made === undefined ? data : await realpath(made), data);
  const link = await readlink(join(data, 'cluster')).catch(() => undefined);
  const home = link === undefined ? data : await realpath(dirname(resolve(data, link)));
  const cluster = join(home, 'cluster');
  const owner = await stat(cluster).catch(() => undefined);
  if (!asRoot) {
    if (owner !== undefined && owner.uid !== process.getuid?.())
      throw new Error(`De database in ${home} is van een andere gebruiker (${owner.uid}); start als die gebruiker.`);
    return { home, cluster, account: undefined };
  }
  const account = owner !== undefined && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : await unprivileged();
  // A cluster that root copied or restored belongs to root; give it to the user that must run it.
  if (owner?.uid === 0) await run('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  if (isReachable(home, account)) return { home, cluster, account };
  if (owner !== undefined || link !== undefined)
    throw new Error(`Gebruiker ${account.uid} kan niet bij ${home}; geef de mappen erboven het recht o+x.`);
  await mkdir(reachableBase, { recursive: true, mode: 0o711 });
  const elsewhere = await realpath(await mkdtemp(join(reachableBase, 'data-')));
  await chmod(elsewhere, 0o711);
  await symlink(join(elsewhere, 'cluster'), join(data, 'cluster'));
  return { home: elsewhere, cluster: join(elsewhere, 'cluster'), account };
}

/**
 * Makes root's data folder passable, not listable, for the database user that must get at its own folder below; and the
 * folders above it down from `first`, which we just made, or all of them that are in the temporary folder.
 */
async function openPath(first: string, data: string): Promise<void> {
  const temporary = (await realpath(tmpdir())) + sep;
  for (let folder = data; folder.length >= first.length || folder.startsWith(temporary); folder = dirname(folder)) {
    const { mode, uid } = await stat(folder);
    if (uid === 0) await chmod(folder, (mode & 0o777) | 0o011);
  }
}

async function unprivileged(): Promise<Account> {
  for (const naam of ['postgres', 'nobody']) {
    const ids = await Promise.all([run('id', ['-u', naam]), run('id', ['-g', naam])]).catch(() => undefined);
    if (ids !== undefined) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) };
  }
  throw new Error(
    'PostgreSQL draait niet als root en er is geen gebruiker postgres of nobody; start als gewone gebruiker.',
  );
}

/** True when `account` can enter folder `path` or run program `path`; the kernel decides, so access lists count too. */
export function isReachable(path: string, account: Account): boolean {
  return spawnSync('test', ['-x', path], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/**
 * Takes the lock on a data folder and returns its release, or undefined when another start holds it; waits a moment for
 * one that is just ending. It is the kernel's lock on our open file (flock): it goes with this process however that
 * ends, so it is never stale, and it holds between containers that share the folder without seeing each other.
 */
export async function takeLock(path: string): Promise<(() => void) | undefined> {
  const descriptor = openSync(path, 'a', 0o600);
  // Node cannot call flock itself; the lock that a child sets belongs to the open file that we share with it.
  const [program, args] =
    process.platform === 'darwin'
      ? ([
          'perl',
          ['-e', `open(F, ">>&=3") or exit 2; $SIG{ALRM} = sub { exit 1 }; alarm ${lockSeconds}; flock(F, 2)`],
        ] as const)
      : (['flock', ['-x', '-w', `${lockSeconds}`, '3']] as const);
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
  const code = await new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => resolve(null));
  });
  if (code === 0) return () => closeSync(descriptor);
  closeSync(descriptor);
  if (code === 1) return undefined;
  throw new Error(`De gegevensmap kan niet worden vergrendeld: ${program} ontbreekt of werkt niet.`);
}

/**
 * The folder for the socket: closed to others (0700), inside `home`, or in the temporary folder when the socket's path
 * would be too long for the kernel; then `home/socket` is a link to it, so that the next start takes the same.
 */
export async function settleSocketFolder({ home, account }: ClusterPlace): Promise<string> {
  const inside = join(home, 'socket');
  const remembered = await readlink(inside).catch(() => undefined);
  if (fits(inside)) {
    if (remembered !== undefined) await rm(inside); // The data folder was moved from where its path was longer.
    await mkdir(inside, { recursive: true });
    await close(inside, account);
    return inside;
  }
  if (remembered !== undefined && fits(remembered) && (await isOurs(remembered, account))) return remembered;
  const base = [tmpdir(), '/tmp'].find((naam) => fits(join(naam, 'weegwijs-123456')));
  if (base === undefined) throw new Error(`Het pad van de tijdelijke map (${tmpdir()}) is te lang voor een socket.`);
  const outside = await mkdtemp(join(base, 'weegwijs-'));
  await close(outside, account);
  await rm(inside, { recursive: true, force: true });
  await symlink(outside, inside);
  return outside;
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath;
}

/** Anyone may make a folder in /tmp: one that is not ours or not closed is not used. */
async function isOurs(folder: string, account: Account | undefined): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  const uid = account?.uid ?? process.getuid?.();
  return found?.isDirectory() === true && found.uid === uid && (found.mode & 0o777) === 0o700;
}

/** Closes `folder` to everyone but the user that the server runs as. */
export async function close(folder: string, account: Account | undefined): Promise<void> {
  await chmod(folder, 0o700);
  if (account !== undefined) await chown(folder, account.uid, account.gid);
}
