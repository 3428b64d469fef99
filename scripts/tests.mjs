// Runs test files, each in a process of its own and a few beside each other; those of one lane share a database server.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './runtime.mjs';

const taskset = '/usr/bin/taskset';
/** Files of one lane that run beside each other: while one waits the other works. */
const beside = 2;

/** The cores that we may use, by number; none where the system does not say. */
function cores() {
  const status = '/proc/self/status';
  const [, list = ''] = (existsSync(status) && /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync(status, 'utf8'))) || [];
  return list
    .split(',')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, place) => first + place);
    });
}

/**
 * What stands before every command of a lane. A test, its database and its browser talk to each other all the time, and
 * waking another core costs more than most of what they say: so each half of the machine is a lane. One lane without
 * limits where halves cannot be kept apart.
 */
function lanes() {
  const all = cores();
  if (all.length < 2 || !existsSync(taskset)) return [[]];
  const half = Math.floor(all.length / 2);
  return [all.slice(0, half), all.slice(half)].map((part) => [taskset, '-c', part.join(',')]);
}

/** Starts the database server of a lane (test/database/gedeelde-server.ts) and gives its folder and how to stop it. */
async function startServer(lane, node, env) {
  const [command, ...args] = [...lane, node, join('test', 'database', 'gedeelde-server.ts')];
  const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const folder = await Promise.race([
    new Promise((done) => createInterface({ input: child.stdout }).once('line', done)),
    ended.then(() => undefined),
  ]);
  if (folder === undefined) throw new Error('de database van de tests start niet');
  return {
    folder,
    stop() {
      child.stdin.end();
      return ended;
    },
  };
}

/** Runs a command to its end: its exit code, and what it printed. `nice` gives way to what runs without it. */
export function runQuietly(command, args, env, nice = 0) {
  return new Promise((done) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => printed.push(part));
    child.once('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.once('spawn', () => {
      try {
        setPriority(child.pid ?? 0, nice);
      } catch {
        // It has ended already, or may not be slowed down: it runs as it is.
      }
    });
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(printed).toString() }));
  });
}

/** Runs node on test files (one, or more that share a process) and counts what it says of them in TAP. */
async function runOne([command, ...args], files, env, extra, nice) {
  const folder = mkdtempSync(join(tmpdir(), 'weegwijs-tests-'));
  const counts = join(folder, 'tap');
  const toScreen = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const toCount = ['--test-reporter=tap', `--test-reporter-destination=${counts}`];
  const begin = Date.now();
  const { code, output } = await runQuietly(command, [...args, ...toScreen, ...toCount, ...extra, ...files], env, nice);
  const text = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
  rmSync(folder, { recursive: true });
  const count = (naam) => Number(new RegExp(`^# ${naam} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    code,
    output,
    passed: count('pass'),
    failed: code !== 0 && failed === 0 ? 1 : failed,
    seconds: ((Date.now() - begin) / 1000).toFixed(1),
  };
}

/** Runs test files that share one process, because they only compute. */
export function runTogether(node, env, files, extra) {
  return runOne([node, '--test', '--test-isolation=none'], files, env, extra, 0);
}

/**
 * Runs test files, each in a process of its own, in the order given; `urgent` files go before others that run at the same
 * time. Says of every file how it went, and everything of one that failed. Returns the counts.
 */
export async function runApart(node, env, files, extra, urgent = () => false) {
  const total = { passed: 0, failed: 0 };
  const waiting = [...files];
  const runLane = async (lane) => {
    const server = await startServer(lane, node, env);
    const worker = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const nice = urgent(file) ? 0 : constants.priority.PRIORITY_BELOW_NORMAL / 2;
        const own = { ...env, WEEGWIJS_PROEFSERVER: server.folder };
        const { code, output, passed, failed, seconds } = await runOne([...lane, node], [file], own, extra, nice);
        total.passed += passed;
        total.failed += failed;
        if (code !== 0) console.log(output);
        console.log(
          `${code === 0 ? '✔' : '✖'} ${relative(root, file)}: ${passed} goed, ${failed} mislukt, ${seconds} s`,
        );
      }
    };
    await Promise.all(Array.from({ length: beside }, worker)).finally(server.stop);
  };
  await Promise.all(lanes().map(runLane));
  return total;
}
