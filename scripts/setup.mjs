// From a fresh clone to a running system: fetches what is missing, then starts, tests or runs. Plain JavaScript, any Node >= 18.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies, ensureNode, environment, readStamp, root, Stop, say } from './runtime.mjs';
import { runApart, runQuietly, runTogether } from './tests.mjs';

process.chdir(root);

// The type check on one core: beside each other its checkers each work out the great types anew, four times the work.
const types = { naam: 'tsc --noEmit -p .', args: ['node_modules/.bin/tsc', '--noEmit', '-p', '.', '--singleThreaded'] };
const check = [
  types,
  { naam: 'biome check .', args: ['node_modules/.bin/biome', 'check', '.'] },
  { naam: 'knip', args: ['node_modules/.bin/knip'] },
];
// What only computes has nothing that could pass from one file to the next, so that those files share a process.
const computing = [join('src', 'convenant'), join('src', 'web'), join('src', 'cli', 'casuistiek')];
const pure = {
  naam: 'tests: het convenant en wat verder alleen rekent',
  together: true,
  tests: () => computing.flatMap(testFiles),
};
const database = {
  naam: 'tests: de database',
  // What is about the programs themselves tries those of the machine and those of npm in one run already.
  tests: () =>
    [...testFiles(join('src', 'platform', 'database')), ...testFiles(join('test', 'database'))].filter(
      (file) => basename(file) !== 'embedded.test.ts',
    ),
};
const browser = join('test', 'e2e');
// The longest first: what is left at the end has the machine for itself alone.
const longest = [browser, 'test', join('src', 'platform'), 'src'];
const rest = {
  naam: 'tests: het gebouw',
  tests: () => {
    const files = [...testFiles('src'), ...testFiles('test')].filter(
      (file) => !computing.some((folder) => file.startsWith(folder + sep)),
    );
    const place = (file) => longest.findIndex((folder) => file.startsWith(folder + sep));
    return files.sort((a, b) => place(a) - place(b));
  },
};
const web = { naam: 'vite build', web: true };

/** What `test` and the shorter checks do, in order: a list within it is done beside each other. The first failure ends it. */
const stepTables = {
  test: [[...check, web, pure], [rest]],
  'test:snel': [[pure]],
  'test:database': [[database]],
  check: [check],
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
async function ensureWeb(node) {
  const nothing = { code: 0, output: '' };
  if (!existsSync('vite.config.ts')) return nothing;
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
  if (readStamp(stamp) === wanted && existsSync(join('dist', 'web'))) return nothing;
  say('bouwt de schermen');
  const built = await runQuietly(node, ['node_modules/.bin/vite', 'build', '--logLevel', 'warn'], environment(node));
  if (built.code === 0) {
    mkdirSync('dist', { recursive: true });
    writeFileSync(stamp, wanted);
  }
  return built;
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

/** Carries out one step and says how it went; its tests, or a failure of what is no test, are added to `total`. */
async function runStep(step, node, env, extra, total) {
  const begin = Date.now();
  const files = step.tests?.() ?? [];
  const run = async () => {
    if (step.tests !== undefined && files.length === 0) return { code: 1, output: 'er zijn geen tests gevonden' }; // Nothing tried is nothing proven.
    if (step.together) return runTogether(node, env, files, extra);
    if (step.tests !== undefined) return runApart(node, env, files, extra, (file) => file.startsWith(browser + sep));
    return step.web ? ensureWeb(node) : runQuietly(node, step.args, env);
  };
  const { output = '', passed = 0, failed, code = failed } = await run();
  total.passed += passed;
  total.failed += failed ?? (code === 0 ? 0 : 1);
  if (output !== '') console.log(output);
  console.log(`== ${step.naam}: ${code === 0 ? 'goed' : 'mislukt'}, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** Carries out a table of steps and returns the exit code; the last line sums up the tests, a failed other step as one. */
async function runSteps(table, node, extra) {
  const env = environment(node);
  const total = { passed: 0, failed: 0 };
  for (const steps of table) {
    console.log(`\n== ${steps.map(({ naam }) => naam).join(', ')}`);
    await Promise.all(steps.map((step) => runStep(step, node, env, extra, total)));
    if (total.failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
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

async function main([first = '', ...others]) {
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
    process.exitCode = await runSteps(steps, node, extra);
    return;
  }
  const { code, output } = program.web ? await ensureWeb(node) : { code: 0, output: '' };
  if (output !== '') console.error(output);
  if (code !== 0) throw new Stop('De schermen konden niet worden gebouwd. / The screens could not be built.');
  runProgram(node, [...program.args, ...extra]);
}

try {
  await main(process.argv.slice(2));
} catch (fout) {
  if (!(fout instanceof Stop)) throw fout;
  say(fout.message);
  process.exitCode = 1;
}
