// The supervisor's rules, each tried on real servers: the machine's PostgreSQL and that of the npm package.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, type TestContext, test } from 'node:test';
import pg from 'pg';
import { isReachable, settleCluster } from './cluster-folder.ts';
import { connectRunning, type Embedded, EmbeddedBezet, startEmbedded } from './embedded.ts';
import { type BinariesKeuze, copyBinaries, findBinaries } from './postgres-binaries.ts';

const repository = join(import.meta.dirname, '../../..');
const asRoot = process.getuid?.() === 0;
const onlyLinux = process.platform === 'linux' ? false : 'leest /proc';
const chosen = process.env['WEEGWIJS_POSTGRES'];

async function skipReason(keuze: BinariesKeuze): Promise<string | false> {
  if (chosen !== undefined && chosen !== keuze) return `WEEGWIJS_POSTGRES is ${chosen}`;
  return (await findBinaries(keuze)) === undefined ? `geen PostgreSQL (${keuze}) op deze machine` : false;
}

/** Undoes what a test set up, the last first: a server stops before its folder goes. */
const toUndo = new WeakMap<TestContext, (() => unknown)[]>();

function undo(t: TestContext, step: () => unknown): void {
  const steps = toUndo.get(t) ?? [];
  if (steps.length === 0)
    t.after(async () => {
      for (const one of steps.reverse()) await one();
    });
  toUndo.set(t, steps);
  steps.push(step);
}

async function temporaryFolder(t: TestContext, base = tmpdir()): Promise<string> {
  const folder = await mkdtemp(join(base, 'weegwijs-test-'));
  undo(t, () => rm(folder, { recursive: true, force: true }));
  return folder;
}

const examples = new Map<BinariesKeuze, Promise<string>>();
after(async () => {
  for (const folder of examples.values()) await rm(await folder, { recursive: true, force: true });
});

/** Making a cluster takes longer than most tests of it: one example per kind of programs, made when it is first asked for. */
async function makeExample(keuze: BinariesKeuze): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-test-'));
  await (await startEmbedded({ folder, binaries: keuze, snelVoorTests: true })).stop();
  return folder;
}

/** Puts a cluster into `folder` that ran before and was stopped: a durable one, or one that was made for tests. */
async function putCluster(folder: string, keuze: BinariesKeuze, soort: 'durable' | 'fast'): Promise<void> {
  const example = examples.get(keuze) ?? makeExample(keuze);
  examples.set(keuze, example);
  // Only the program keeps owners and modes.
  const copy = spawn('cp', ['-a', join(await example, 'cluster'), folder], { stdio: 'ignore' });
  assert.deepEqual((await once(copy, 'exit'))[0], 0);
  if (soort === 'durable') await rm(join(folder, 'cluster', 'snel-voor-tests')); // As a cluster that was made without it.
}

async function started(t: TestContext, opties: Parameters<typeof startEmbedded>[0]): Promise<Embedded> {
  const embedded = await startEmbedded(opties);
  undo(t, () => embedded.stop());
  return embedded;
}

async function query(at: { socketFolder: string; port: number }, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ host: at.socketFolder, port: at.port, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    let answer: unknown[] = [];
    for (const statement of statements)
      answer = (await client.query({ text: statement, rowMode: 'array' })).rows.flat();
    return answer;
  } finally {
    await client.end();
  }
}

/** Another process of ours: it starts the database, inserts numbers one by one and prints each when it is committed. */
const writer = `
  import pg from 'pg';
  import { startEmbedded, EmbeddedBezet } from './src/platform/database/embedded.ts';
  const [folder, binaries] = process.argv.slice(1);
  try {
    const db = await startEmbedded({ folder, ...(binaries ? { binaries } : {}) });
    const client = new pg.Client({ host: db.socketFolder, port: db.port, user: 'postgres', database: 'postgres' });
    await client.connect();
    await client.query('create table if not exists getal (n int)');
    for (let n = 1; ; n += 1) {
      await client.query('insert into getal values ($1)', [n]);
      console.log(n);
    }
  } catch (fout) {
    console.log(fout instanceof EmbeddedBezet ? 'bezet: ' + fout.message : fout);
    process.exitCode = 1;
  }`;

function startWriter(t: TestContext, folder: string, keuze: string, account = {}): ChildProcess {
  const args = ['--input-type=module', '-e', writer, folder, keuze];
  const stdio = ['ignore' as const, 'pipe' as const, 'inherit' as const];
  const child = spawn(process.execPath, args, { cwd: repository, stdio, ...account });
  undo(t, () => child.kill('SIGKILL'));
  return child;
}

/** Reads what the writer prints until `enough`, and returns the last line. */
async function readUntil(child: ChildProcess, enough: (line: string) => boolean): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) if (enough(line)) return line;
  throw new Error('de schrijver hield eerder op');
}

/** Every process below `root`, itself first. */
async function processTree(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const naam of await readdir('/proc')) {
    if (!/^\d+$/.test(naam)) continue;
    const text = await readFile(`/proc/${naam}/stat`, 'utf8').catch(() => '');
    parents.set(Number(naam), Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [root];
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return tree;
}

function killHard(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended with one that we killed before it.
    }
  }
}

async function pidOf(folder: string): Promise<number> {
  return Number.parseInt(await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

/** The TCP sockets that process `pid` has open, as the kernel lists them. */
async function tcpSockets(pid: number): Promise<string[]> {
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((naam) => readFile(`/proc/net/${naam}`, 'utf8').catch(() => '')),
  );
  const inodes = new Set(tables.flatMap((table) => table.split('\n').map((line) => line.trim().split(/\s+/)[9])));
  const fds = await readdir(`/proc/${pid}/fd`);
  const targets = await Promise.all(fds.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  return targets.filter((target) => {
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
    return inode !== undefined && inodes.has(inode);
  });
}

for (const keuze of ['systeem', 'npm'] as const) {
  const skip = await skipReason(keuze);

  test(`${keuze}: makes a durable cluster that only its owner can reach, without any network`, { skip }, async (t) => {
    const folder = join(await temporaryFolder(t), 'database');
    const db = await started(t, { folder, binaries: keuze });
    assert.equal(db.leftoverStopped, false);
    assert.ok(db.version >= 15);
    assert.equal(Math.trunc(Number((await query(db, 'show server_version_num'))[0]) / 10_000), db.version);
    const shown = async (naam: string) => (await query(db, `show ${naam}`))[0];
    assert.equal(await shown('listen_addresses'), '');
    assert.equal(await shown('fsync'), 'on');
    assert.equal(await shown('synchronous_commit'), 'on');
    assert.equal(await shown('full_page_writes'), 'on');
    assert.equal(await shown('data_checksums'), 'on');
    assert.equal(await shown('server_encoding'), 'UTF8');
    assert.equal(await shown('timezone'), 'UTC');
    if (process.platform === 'linux') {
      assert.deepEqual(await query(db, "select datcollate from pg_database where datname = 'postgres'"), ['C.UTF-8']);
      assert.deepEqual(await tcpSockets(await pidOf(folder)), []);
    }
    assert.equal(db.socketFolder.startsWith(folder), true);
    for (const closed of [join(folder, 'cluster'), db.socketFolder]) {
      const { mode, uid } = await stat(closed);
      assert.equal(mode & 0o777, 0o700, closed);
      assert.equal(uid === 0, false, closed);
      assert.equal(asRoot || uid === process.getuid?.(), true, closed);
    }
  });

  test(`${keuze}: stops gracefully and starts again with everything that was committed`, { skip }, async (t) => {
    const folder = await temporaryFolder(t);
    await putCluster(folder, keuze, 'durable');
    const first = await startEmbedded({ folder, binaries: keuze });
    await query(first, 'create table getal (n int)', 'insert into getal values (1)');
    const open = new pg.Client({ host: first.socketFolder, port: first.port, user: 'postgres', database: 'postgres' });
    open.on('error', () => undefined); // The server ends this session.
    await open.connect();
    await open.query('begin; insert into getal values (2)');
    await Promise.all([first.stop(), first.stop(), first.ended]);
    assert.equal(await connectRunning(folder), undefined);
    assert.match(await readFile(join(folder, 'postgresql.log'), 'utf8'), /database system is shut down/);

    const second = await started(t, { folder, binaries: keuze });
    assert.equal(second.leftoverStopped, false);
    assert.deepEqual(await query(second, 'select n from getal'), [1]);
    assert.doesNotMatch(await readFile(join(folder, 'postgresql.log'), 'utf8'), /not properly shut down|recovery/);
  });

  test(`${keuze}: a second start on the same data folder is refused with one sentence`, { skip }, async (t) => {
    const folder = await temporaryFolder(t);
    await putCluster(folder, keuze, 'fast');
    const db = await started(t, { folder, binaries: keuze, snelVoorTests: true });
    await assert.rejects(startEmbedded({ folder, binaries: keuze }), (fout) => {
      assert.ok(fout instanceof EmbeddedBezet);
      assert.match(fout.message, /^De gegevensmap .* is al in gebruik door een ander proces; [^\n]*\.$/);
      return true;
    });
    assert.match(await readUntil(startWriter(t, folder, keuze), () => true), /^bezet: De gegevensmap /);
    assert.deepEqual(await query(db, 'select 1'), [1], 'de eerste werkt door');
    await db.stop();
    await (await startEmbedded({ folder, binaries: keuze })).stop();
  });

  for (const whole of [false, true]) {
    const who = whole ? 'the whole process tree' : 'Node alone';
    test(`${keuze}: after kill -9 of ${who} the next start works and nothing committed is lost`, {
      skip: skip || onlyLinux,
    }, async (t) => {
      const folder = await temporaryFolder(t);
      await putCluster(folder, keuze, 'durable');
      for (const round of [1, 2]) {
        const child = startWriter(t, folder, keuze);
        const exited = once(child, 'exit');
        const last = Number(await readUntil(child, (line) => Number(line) >= 50 * round));
        // The next start begins at once: it must also cope with a process that is still dying.
        killHard(whole ? await processTree(child.pid!) : [child.pid!]);
        const db = await started(t, { folder, binaries: keuze });
        await exited;
        const [kept] = await query(db, 'select max(n) from getal');
        assert.ok(Number(kept) >= last, `${last} bevestigd, ${kept} bewaard`);
        await query(db, 'truncate getal');
        await db.stop();
      }
    });
  }
}

const one = (await skipReason('systeem')) === false ? 'systeem' : 'npm';
const skip = await skipReason(one);

test('the server ends by itself when Node dies', { skip: skip || onlyLinux }, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'durable');
  const child = startWriter(t, folder, one);
  await readUntil(child, () => true);
  const server = await pidOf(folder);
  assert.ok((await processTree(child.pid!)).includes(server));
  child.kill('SIGKILL');
  await once(child, 'exit');
  while (await stat(join(folder, 'cluster', 'postmaster.pid')).catch(() => undefined)) await new Promise(setImmediate);
  assert.match(await readFile(join(folder, 'postgresql.log'), 'utf8'), /received fast shutdown request/);
});

test('a server that nobody tied to Node is stopped first', { skip }, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'fast');
  await (await startEmbedded({ folder, binaries: one, snelVoorTests: true })).stop();
  const { home, cluster, account } = await settleCluster(folder);
  const [program] = (await readFile(join(cluster, 'postmaster.opts'), 'utf8')).split(' ');
  const options = ['-D', cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories="${join(home, 'socket')}"`];
  const leftover = spawn(program!, options, { ...account, cwd: '/', stdio: 'ignore' });
  const exited = once(leftover, 'exit');
  while ((await connectRunning(folder)) === undefined) await new Promise(setImmediate);
  const db = await started(t, { folder, binaries: one });
  assert.equal(db.leftoverStopped, true);
  assert.deepEqual((await exited)[0], 0);
});

test('a pid file that names another living process does not stand in the way', {
  skip: skip || onlyLinux,
}, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'durable');
  const child = startWriter(t, folder, one);
  await readUntil(child, () => true);
  const exited = once(child, 'exit');
  killHard(await processTree(child.pid!));
  await exited;
  const { cluster, account } = await settleCluster(folder);
  const bystander = spawn('sleep', ['1000'], { ...account, stdio: 'ignore' });
  undo(t, () => bystander.kill());
  for (const path of [join(cluster, 'postmaster.pid'), join(folder, 'socket', '.s.PGSQL.5432.lock')])
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^\d+/, String(bystander.pid)));
  assert.equal(await connectRunning(folder), undefined);
  const db = await started(t, { folder, binaries: one });
  assert.equal(db.leftoverStopped, false);
  assert.equal(bystander.exitCode ?? bystander.signalCode, null);
});

test('a command beside the server finds it while it runs', { skip }, async (t) => {
  const folder = join(await temporaryFolder(t), 'nog-niet');
  assert.equal(await connectRunning(folder), undefined);
  const db = await startEmbedded({ folder, binaries: one, snelVoorTests: true });
  const found = await connectRunning(folder);
  assert.deepEqual(found, { socketFolder: db.socketFolder, port: db.port });
  assert.deepEqual(await query(found!, 'select 1'), [1]);
  await db.stop();
  assert.equal(await connectRunning(folder), undefined);
});

test('a path too long for a socket: a closed folder elsewhere, the same one at the next start', { skip }, async (t) => {
  const base = await temporaryFolder(t);
  const short = join(base, 'kort');
  const folder = join(base, 'lang'.repeat(30));
  await mkdir(folder);
  await putCluster(folder, one, 'durable');
  const first = await startEmbedded({ folder, binaries: one });
  undo(t, () => rm(first.socketFolder, { recursive: true, force: true }));
  assert.equal(dirname(first.socketFolder), tmpdir());
  assert.equal((await stat(first.socketFolder)).mode & 0o777, 0o700);
  assert.deepEqual(await query(first, 'select 1'), [1]);
  assert.deepEqual(await connectRunning(folder), { socketFolder: first.socketFolder, port: first.port });
  await first.stop();
  const second = await startEmbedded({ folder, binaries: one });
  assert.equal(second.socketFolder, first.socketFolder);
  await second.stop();

  await chmod(first.socketFolder, 0o755);
  const third = await startEmbedded({ folder, binaries: one });
  undo(t, () => rm(third.socketFolder, { recursive: true, force: true }));
  assert.notEqual(third.socketFolder, first.socketFolder, 'een map die openstaat wordt niet gebruikt');
  await third.stop();
  await rename(folder, short);
  assert.equal((await started(t, { folder: short, binaries: one })).socketFolder, join(short, 'socket'));
});

test('a folder name with spaces, commas, quotes and accents', { skip }, async (t) => {
  const folder = join(await temporaryFolder(t), 'één map, "met" \'van alles\'');
  const db = await started(t, { folder, binaries: one, snelVoorTests: true });
  assert.deepEqual(await query(db, 'select 1'), [1]);
  assert.deepEqual(await connectRunning(folder), { socketFolder: db.socketFolder, port: db.port });
});

test('speed at the cost of durability only on a cluster that was made for tests', { skip }, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'fast');
  const fast = await startEmbedded({ folder, binaries: one, snelVoorTests: true });
  assert.deepEqual(await query(fast, 'show fsync'), ['off']);
  await fast.stop();
  await rm(join(folder, 'cluster', 'snel-voor-tests')); // As a cluster that was made without it.
  await assert.rejects(startEmbedded({ folder, binaries: one, snelVoorTests: true }), /niet voor tests gemaakt/);
  const durable = await started(t, { folder, binaries: one });
  assert.deepEqual(await query(durable, 'show fsync'), ['on']);
});

test('what a cut-off first start left is cleared away', { skip }, async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'cluster.nieuw-abc'));
  await writeFile(join(folder, 'cluster.nieuw-abc', 'PG_VERSION'), '15\n');
  await started(t, { folder, binaries: one, snelVoorTests: true });
  assert.deepEqual((await readdir(folder)).sort(), ['cluster', 'postgresql.log', 'slot', 'socket']);
});

test('what people typed does not reach the log file', { skip }, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'fast');
  const db = await started(t, { folder, binaries: one, snelVoorTests: true });
  await assert.rejects(query(db, "select 'Fatima'::int"), /Fatima/);
  await db.stop();
  assert.doesNotMatch(await readFile(join(folder, 'postgresql.log'), 'utf8'), /Fatima/);
});

const both = (await skipReason('systeem')) || (await skipReason('npm'));

test('a cluster is only run by the PostgreSQL version that made it', { skip: both }, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, 'npm', 'durable');
  const again = await startEmbedded({ folder });
  assert.equal(again.version, (await findBinaries('npm'))?.version);
  await again.stop();
  if (again.version === (await findBinaries('systeem'))?.version) return;
  await assert.rejects(
    startEmbedded({ folder, binaries: 'systeem' }),
    /is van PostgreSQL \d+ en die versie is hier niet/,
  );
});

test('root: a data folder that the database user cannot reach gets its cluster elsewhere', {
  skip: skip || !asRoot,
}, async (t) => {
  const folder = join(await temporaryFolder(t, homedir()), 'database'); // The first is closed to all but root.
  const db = await started(t, { folder, binaries: one, snelVoorTests: true });
  const elsewhere = dirname(await readlink(join(folder, 'cluster')));
  undo(t, () => rm(elsewhere, { recursive: true, force: true }));
  assert.match(elsewhere, /^\/var\/lib\/weegwijs\/data-/);
  await query(db, 'create table getal (n int)', 'insert into getal values (1)');
  await assert.rejects(startEmbedded({ folder }), EmbeddedBezet);
  await db.stop();
  const again = await started(t, { folder });
  assert.deepEqual(await query(again, 'select n from getal'), [1]);
});

test('root: a cluster that belongs to root is given back to the database user', {
  skip: skip || !asRoot,
}, async (t) => {
  const folder = await temporaryFolder(t);
  await putCluster(folder, one, 'durable');
  const chown = spawn('chown', ['-R', '0:0', join(folder, 'cluster')]);
  await once(chown, 'exit');
  await chmod(join(folder, 'cluster'), 0o755);
  await started(t, { folder, binaries: one });
  const { uid, mode } = await lstat(join(folder, 'cluster'));
  assert.notEqual(uid, 0);
  assert.equal(mode & 0o777, 0o700);
});

const ordinary = { uid: 65534, gid: 65534 };
const notOrdinary =
  !asRoot || onlyLinux || (isReachable(process.execPath, ordinary) ? false : 'Node is niet bereikbaar');

test('an ordinary user runs the database as itself', { skip: skip || notOrdinary }, async (t) => {
  const folder = await temporaryFolder(t);
  await chmod(folder, 0o777);
  const child = startWriter(t, join(folder, 'database'), one, ordinary);
  await readUntil(child, (line) => Number(line) > 0);
  const { uid, mode } = await stat(join(folder, 'database', 'cluster'));
  assert.equal(uid, ordinary.uid);
  assert.equal(mode & 0o777, 0o700);
  assert.match(await readFile(`/proc/${await pidOf(join(folder, 'database'))}/status`, 'utf8'), /^Uid:\s+65534/m);
  const exited = once(child, 'exit');
  killHard(await processTree(child.pid!));
  await exited;
});

test('the choice of programs is one of two', async () => {
  const before = process.env['WEEGWIJS_POSTGRES'];
  process.env['WEEGWIJS_POSTGRES'] = 'sqlite';
  try {
    await assert.rejects(findBinaries(), /WEEGWIJS_POSTGRES is "sqlite"/);
  } finally {
    if (before === undefined) delete process.env['WEEGWIJS_POSTGRES'];
    else process.env['WEEGWIJS_POSTGRES'] = before;
  }
});

test('the links that the npm package cannot hold are made on first use', {
  skip: await skipReason('npm'),
}, async () => {
  const binaries = await findBinaries('npm');
  const link = join(dirname(binaries!.folder), 'lib', 'libecpg.so'); // Not used by a running server.
  const target = await readlink(link);
  await rm(link);
  await Promise.all([findBinaries('npm'), findBinaries('npm')]);
  assert.equal(await readlink(link), target);
});

test('programs that the database user cannot reach are copied once, whole', {
  skip: await skipReason('npm'),
}, async (t) => {
  const base = join(await temporaryFolder(t), 'kopie');
  const binaries = await findBinaries('npm');
  const copies = await Promise.all([copyBinaries(binaries!, base), copyBinaries(binaries!, base)]);
  assert.deepEqual(copies[0], copies[1]);
  assert.equal((await readdir(base)).length, 1);
  const asked = spawn(join(copies[0].folder, 'postgres'), ['--version'], { stdio: 'ignore' });
  assert.deepEqual((await once(asked, 'exit'))[0], 0);
});
