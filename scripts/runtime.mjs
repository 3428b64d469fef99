// What everything else needs: a Node that is new enough, and the dependencies of package-lock.json.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const platform = `${process.platform}-${process.arch}`;

/** The Node that this system runs on when the machine's own is older than 24: release and checksum per platform. */
const pinnedNodes = {
  'linux-x64': {
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
};

/** A reason to stop that the user can do something about. */
export class Stop extends Error {}

/** Tells the user what is going on, beside the output of programs. */
export function say(text) {
  console.error(`weegwijs: ${text}`);
}

// npm hands its own settings to its children, where they mislead a second npm; these few are the user's and stay.
const keptFromNpm =
  /^npm_config_(registry|cache|userconfig|proxy|https_proxy|noproxy|cafile|strict_ssl|offline|prefer_offline)$/;

/** The environment for our own programs, with the right Node first; what it made of our TypeScript is kept for the next time. */
export function environment(node) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([naam]) => !naam.startsWith('npm_') || keptFromNpm.test(naam)),
  );
  return {
    NODE_COMPILE_CACHE: join(root, '.runtime', 'compile-cache'),
    ...env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  };
}

/**
 * Runs npm in `folder` on Node `node`; true when it succeeded. An npm on an older Node leaves out, without a word, the
 * optional packages that ask for a newer one; NODE_ENV=production leaves out what the screens are built with.
 */
export function npm(node, folder, args) {
  const { NODE_ENV: _, ...env } = environment(node);
  const program = npmProgram();
  const [command, first] = program.endsWith('.js') ? [node, [program]] : [program, []];
  // No package may run programs of its own during installation.
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const all = [...first, ...args, '--ignore-scripts', ...quiet];
  return spawnSync(command, all, { cwd: folder, env, stdio: ['ignore', 2, 2] }).status === 0;
}

/** npm itself: the one that started us, else the one on the path, as the JavaScript file that it is. */
function npmProgram() {
  const own = process.env.npm_execpath ?? '';
  if (own.endsWith('npm-cli.js')) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, 'npm')).find((path) => existsSync(path));
  return found === undefined ? 'npm' : realpathSync(found);
}

/** The path of a Node >= 24: the running one, or the pinned one, fetched from npm when it is not there yet. */
export function ensureNode() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const pinned = pinnedNodes[platform];
  if (pinned === undefined)
    throw new Stop(
      `Installeer Node 24 of hoger; voor ${platform} halen wij het niet op. / Install Node 24 or higher; it is not fetched for ${platform}.`,
    );
  const folder = join(root, '.runtime');
  const naam = `node-${platform}`;
  const node = join(folder, 'node_modules', naam, 'bin', 'node');
  const stamp = join(folder, `${naam}-${pinned.version}`);
  if (existsSync(stamp) && existsSync(node)) return node;
  const works = () => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${pinned.version}`;
  if (!works()) {
    say(`haalt Node ${pinned.version} op in .runtime (Node ${process.versions.node} is te oud)`);
    mkdirSync(folder, { recursive: true });
    const dependencies = { [naam]: pinned.version };
    // With a lock file npm compares what it fetched with the checksum above.
    const lock = { '': { dependencies }, [`node_modules/${naam}`]: pinned };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages: lock }));
    if (!npm(process.execPath, folder, ['ci']) || !works())
      throw new Stop(
        `Node ${pinned.version} kon niet worden opgehaald of werkt hier niet; installeer zelf Node 24 of hoger. / ` +
          `Node ${pinned.version} could not be fetched or does not run here; install Node 24 or higher yourself.`,
      );
  }
  writeFileSync(stamp, '');
  return node;
}

/** Installs the dependencies when package-lock.json is not the one that node_modules was made from. */
export function ensureDependencies(node) {
  const stamp = join('node_modules', '.weegwijs-lock');
  const wanted = createHash('sha256').update(platform).update(readFileSync('package-lock.json')).digest('hex');
  if (readStamp(stamp) === wanted) return;
  say('installeert de onderdelen (npm install)');
  rmSync(stamp, { force: true });
  // Not `npm ci`: that refuses a lock file without the optional packages of other platforms, and not every registry has
  // those. Versions and checksums come from the lock file all the same, which stays as it is.
  if (!npm(node, root, ['install', '--no-save']))
    throw new Stop(
      'De onderdelen konden niet worden geïnstalleerd; is het npm-register bereikbaar? / ' +
        'The dependencies could not be installed; can the npm registry be reached?',
    );
  writeFileSync(stamp, wanted);
}

/** The text of a stamp file: what was last made, so that it is not made again. */
export function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
