// From a fresh clone to a running system: fetches what is missing, then starts, tests or runs. Plain JavaScript, any Node >= 18.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, ensureNode, environment, readStamp, root, Stop, say } from './runtime.mjs';

process.chdir(root);

const check = [
  { naam: 'biome check .', args: ['node_modules/.bin/biome', 'check', '.'] },
  { naam: 'tsc --noEmit -p .', args: ['node_modules/.bin/tsc', '--noEmit', '-p', '.'] },
  { naam: 'knip', args: ['node_modules/.bin/knip'] },
];
// One PostgreSQL for the worlds of all test files: making one takes longer than most files themselves.
const server = ['--test-global-setup=test/database/gedeelde-server.ts'];
// What only computes has nothing that could pass from one file to the next, so that those files share a process.
const computing = [join('src', 'convenant'), join('src', 'web'), join('src', 'cli', 'casuistiek')];
const pure = {
  naam: 'tests: het convenant en wat verder alleen rekent',
  vlaggen: ['--test-isolation=none'],
  tests: () => computing.flatMap(testFiles),
};
const database = {
  naam: 'tests: de database',
  vlaggen: server,
  // What is about the programs themselves tries those of the machine and those of npm in one run already.
  tests: () =>
    [...testFiles(join('src', 'platform', 'database')), ...testFiles(join('test', 'database'))].filter(
      (file) => basename(file) !== 'embedded.test.ts',
    ),
};
const rest = {
  naam: 'tests: het gebouw',
  vlaggen: server,
  // The longest first: what is left at the end has the machine for itself alone. Node runs files in the order of their
  // names, whatever the order in which it gets them; a name that begins at the root comes before all others.
  tests: () => [
    ...testFiles(join('test', 'e2e')).map((file) => join(root, file)),
    ...testFiles('src').filter((file) => !computing.some((folder) => file.startsWith(folder + sep))),
    ...testFiles('test').filter((file) => !file.startsWith(join('test', 'e2e') + sep)),
  ],
};
const web = { naam: 'vite build', web: true };

/** What `test` and the shorter checks do, in order; the first failure ends it. */
const stepTables = {
  test: [...check, web, pure, rest],
  'test:snel': [pure],
  'test:database': [database],
  check,
};

/** What else can be run: a program of ours and its first arguments; `web` when it serves the screens. */
const programs = {
  start: { args: ['src/cli/main.ts', 'start'], web: true },
  cli: { args: ['src/cli/main.ts'], web: true },
  genereer: { args: ['src/cli/main.ts', 'genereer'] },
  casuistiek: { args: ['src/cli/casuistiek/main.ts'] },
  mutatie: { args: ['test/mutatie.ts'] },
  'kill-test': { args: ['test/kill-test.ts'], web: true },
  bench: { args: ['test/bench.ts'], web: true },
  belasting: { args: ['test/belasting.ts'] },
};

/** Builds the screens into dist/web when their sources changed; nothing to do while there are none. */
function ensureWeb(node) {
  if (!existsSync('vite.config.ts')) return 0;
  const hash = createHash('sha256');
  for (const input of [
    'src/web',
    'src/convenant',
    'src/http/contract.ts',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ])
    for (const file of filesIn(input))
      if (!/\.test\.ts$/.test(file)) hash.update(`${file}\n`).update(readFileSync(file));
  const stamp = join('dist', '.weegwijs-web');
  const wanted = hash.digest('hex');
  if (readStamp(stamp) === wanted && existsSync(join('dist', 'web'))) return 0;
  say('bouwt de schermen');
  const { status } = spawnSync(node, ['node_modules/.bin/vite', 'build', '--logLevel', 'warn'], {
    env: environment(node),
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) {
    mkdirSync('dist', { recursive: true });
    writeFileSync(stamp, wanted);
  }
  return status ?? 1;
}

/** The files at or below `path`, in a fixed order; none when it does not exist. */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

function testFiles(folder) {
  return filesIn(folder).filter((file) => /\.test\.ts$/.test(file));
}

/** Carries out a table of steps and returns the exit code; the last line sums up the tests, a failed other step as one. */
function runSteps(steps, node, extra) {
  const env = environment(node);
  const total = { passed: 0, failed: 0 };
  let code = 0;
  for (const step of steps) {
    const begin = Date.now();
    console.log(`\n== ${step.naam}`);
    code = step.tests
      ? runTests(node, env, step.tests(), [...(step.vlaggen ?? []), ...extra], total)
      : step.web
        ? ensureWeb(node)
        : runTool(node, env, step.args);
    if (code !== 0 && !step.tests) total.failed += 1;
    console.log(`== ${step.naam}: ${code === 0 ? 'goed' : 'mislukt'}, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
    if (code !== 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return code;
}

function runTool(node, env, args) {
  return spawnSync(node, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

function runTests(node, env, files, extra, total) {
  if (files.length === 0) {
    console.log('er zijn geen tests gevonden'); // Nothing tried is nothing proven.
    total.failed += 1;
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'weegwijs-tests-'));
  const counts = join(folder, 'tap');
  const toScreen = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const toCount = ['--test-reporter=tap', `--test-reporter-destination=${counts}`];
  const code = runTool(node, env, ['--test', '--test-concurrency=2', ...toScreen, ...toCount, ...extra, ...files]);
  const text = existsSync(counts) ? readFileSync(counts, 'utf8') : '';
  rmSync(folder, { recursive: true });
  const count = (naam) => Number(new RegExp(`^# ${naam} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  total.passed += count('pass');
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  return code;
}

/** Our parent, and when that is npm's shell its parent too: other numbers later mean that one of them has died. */
function ancestors() {
  const path = `/proc/${process.ppid}/stat`;
  const [, naam, parent] = (existsSync(path) && /^\d+ \((.*)\) \S (\d+) /.exec(readFileSync(path, 'utf8'))) || [];
  return naam === 'sh' ? `${process.ppid} ${parent}` : `${process.ppid}`;
}

/** Runs a program of ours in the foreground, hands on the signals that we get, and ends with its exit code. */
function runProgram(node, args) {
  // The program ends when we do, however that happens: on Linux the kernel sees to it.
  const tie = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', '--'] : [];
  const [command, ...rest] = [...tie, node, ...args];
  const child = spawn(command, rest, { env: environment(node), stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C in a terminal reaches the child without us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  // npm does not tell us when it ends: it passes a signal to the shell between us at most, and that dies of it silently.
  const before = ancestors();
  const orphaned = () => ancestors() !== before && child.kill('SIGTERM');
  if (process.env.npm_lifecycle_event !== undefined) setInterval(orphaned, 250).unref();
  child.on('error', (error) => {
    say(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    for (const naam of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(naam);
    process.kill(process.pid, signal);
  });
}

function main([first = '', ...others]) {
  const [naam = '', ...extra] = first === 'run' ? others : [first, ...others];
  const steps = stepTables[naam];
  const program = programs[naam];
  if (steps === undefined && program === undefined) {
    const known = [...Object.keys(programs), ...Object.keys(stepTables)].join(', ');
    throw new Stop(`Kies wat er moet gebeuren: ${known}. / Choose what to do: ${known}.`);
  }
  const node = ensureNode();
  ensureDependencies(node);
  if (steps !== undefined) {
    if (naam === 'test') process.env.WEEGWIJS_CHROMIUM = ensureChromium(node);
    process.exitCode = runSteps(steps, node, extra);
    return;
  }
  if (program.web && ensureWeb(node) !== 0)
    throw new Stop('De schermen konden niet worden gebouwd. / The screens could not be built.');
  runProgram(node, [...program.args, ...extra]);
}

try {
  main(process.argv.slice(2));
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  say(fout.message);
  process.exitCode = 1;
}
