// The real server as a process of its own on one data folder: started, killed with everything below it, started again.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const programma = join(import.meta.dirname, '../../src/cli/main.ts');

/** A port that is free now; every start of the server takes it again, so that sessions keep their address. */
export async function kiesPoort(): Promise<number> {
  const proef = createServer().listen(0, '127.0.0.1');
  await once(proef, 'listening');
  const adres = proef.address();
  proef.close();
  await once(proef, 'close');
  if (adres === null || typeof adres === 'string') throw new Error('geen vrije poort');
  return adres.port;
}

export interface Serverproces {
  /** Resolves when it says that it runs; rejects, with what it said, when it ends before. */
  readonly gereed: Promise<void>;
  /** Kills the process and everything below it with SIGKILL, and waits until it has ended. */
  dood(): Promise<void>;
  /** Asks it to stop and waits. */
  stop(): Promise<void>;
}

/** Starts `main.ts start` on a data folder. */
export function startProces(data: string, poort: number): Serverproces {
  const kind = spawn(process.execPath, [programma, 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      WEEGWIJS_DATA: data,
      WEEGWIJS_PORT: `${poort}`,
      WEEGWIJS_LOGNIVEAU: 'error',
      WEEGWIJS_VERZOEKEN_PER_MINUUT: '10000000',
    },
  });
  const geeindigd = once(kind, 'exit');
  return {
    gereed: wachtOpGereed(kind),
    async dood() {
      const zelf = kind.pid ?? 0;
      const onder = nakomelingen(zelf);
      // Who goes first matters: behind a dead server the database still commits, before a living one it is gone.
      for (const pid of Math.random() < 0.5 ? [zelf, ...onder] : [...onder, zelf]) kill(pid);
      await geeindigd;
    },
    async stop() {
      kind.kill('SIGTERM');
      await geeindigd;
    },
  };
}

async function wachtOpGereed(kind: ChildProcess): Promise<void> {
  const gezegd: string[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) {
    if (stroom === null) throw new Error('geen uitvoer');
    createInterface({ input: stroom }).on('line', (regel) => {
      gezegd.push(regel);
      if (regel.startsWith('Weegwijs draait op')) kind.emit('gereed');
    });
  }
  await Promise.race([once(kind, 'gereed'), once(kind, 'exit')]);
  if (kind.exitCode !== null || kind.signalCode !== null)
    throw new Error(`de server stopte: ${gezegd.slice(-5).join(' / ')}`);
}

/** Everything below a process, children before their parents. */
function nakomelingen(pid: number): readonly number[] {
  const ouders = processen();
  const onder = (ouder: number): number[] =>
    ouders.filter((een) => een.ouder === ouder).flatMap((een) => [...onder(een.pid), een.pid]);
  return onder(pid);
}

function processen(): readonly { readonly pid: number; readonly ouder: number }[] {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return stdout.split('\n').map((regel) => {
      const [pid, ouder] = regel.trim().split(/\s+/).map(Number);
      return { pid: pid ?? 0, ouder: ouder ?? 0 };
    });
  }
  return readdirSync('/proc')
    .filter((naam) => /^\d+$/.test(naam))
    .map((naam) => ({ pid: Number(naam), ouder: ouderVan(naam) }));
}

function ouderVan(pid: string): number {
  try {
    return Number(/^\d+ \(.*\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // It ended while we looked.
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fout) {
    if (!(fout instanceof Error && 'code' in fout && fout.code === 'ESRCH')) throw fout;
  }
}
