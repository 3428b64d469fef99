// The server process of a cluster folder: what postmaster.pid says of it, whether it is alive, and how to stop it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isErrno } from './errno.ts';

const run = promisify(execFile);
const pollMs = 10;
const fastStopMs = 60_000;
const immediateStopMs = 20_000;

/** What a server says of itself; `ready` is true when it accepts connections. */
interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly port: number;
  readonly ready: boolean;
}

/** What postmaster.pid in `cluster` says, of a server alive or dead; undefined when there is no (whole) such file. */
export async function readPidFile(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch((fout: unknown) => {
    if (isErrno(fout, 'ENOENT')) return '';
    throw fout;
  });
  const [pid = '', , , port = '', socketFolder = '', , , status = ''] = text.split('\n');
  if (!/^\d+$/.test(pid) || !/^\d+$/.test(port)) return undefined;
  return { pid: Number(pid), port: Number(port), socketFolder, ready: status.trim() === 'ready' };
}

/** The living server of `cluster` (a real path), or undefined. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const noted = await readPidFile(cluster);
  return noted !== undefined && (await isPostmasterOf(noted.pid, cluster)) ? noted : undefined;
}

/** Numbers of dead processes are given out again, so a living one counts only if it is a postgres of this very folder. */
async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const words = await commandLine(pid);
  const program = basename(words[0] ?? '');
  return (
    (program === 'postgres' || program === 'postmaster') &&
    words.some((word) => word !== '' && resolve(word) === cluster)
  );
}

async function commandLine(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux') {
    // Also empty for a process that has died and was not reaped yet.
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return text.split('\0');
  }
  // Elsewhere the words are not kept apart; the folder follows -D and is followed by the next option.
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  const parts = /^(\S+) -D (.*?) -c /.exec(stdout.trim());
  return [parts?.[1] ?? '', parts?.[2] ?? ''];
}

/**
 * Stops the server that an earlier, killed process of ours left behind: a fast shutdown, and when that takes over a
 * minute an immediate one, which loses nothing committed. Returns false when there was none; throws when it does not end.
 */
export async function stopLeftover(cluster: string): Promise<boolean> {
  const left = await findPostmaster(cluster);
  if (left === undefined) return false;
  for (const [signal, patience] of [
    ['SIGINT', fastStopMs],
    ['SIGQUIT', immediateStopMs],
  ] as const) {
    sendSignal(left.pid, signal);
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (!(await isPostmasterOf(left.pid, cluster))) return true;
      await wait(pollMs);
    }
  }
  throw new Error(`De achtergebleven database (proces ${left.pid}) stopt niet; stop dat proces en start opnieuw.`);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (fout) {
    // It ended between our look and the signal: what was wanted.
    if (!isErrno(fout, 'ESRCH')) throw fout;
  }
}

/** Waits until the server with number `pid` accepts connections; false when `ended` says that it stopped instead. */
export async function becomesReady(cluster: string, pid: number, ended: () => boolean): Promise<boolean> {
  // No time limit: recovery after a crash takes as long as it takes, and a failing server ends by itself.
  while (!ended()) {
    const noted = await readPidFile(cluster);
    if (noted?.pid === pid && noted.ready) return true;
    await wait(pollMs);
  }
  return false;
}
