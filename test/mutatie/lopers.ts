// The processes that try broken versions of the rules: a few side by side, each renewed now and then, and at once when one hangs.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** One run: the tests to pass when file `pad` (absolute) holds `bron`; an unbroken run has no `pad`. */
export interface Opdracht {
  readonly nummer: number;
  readonly pad?: string;
  readonly bron: string;
  readonly toetsen: readonly string[];
}

export interface Uitslag {
  readonly nummer: number;
  readonly slaagt: boolean;
}

const geduld = 60_000;
/** Versions per process: the modules of every one stay in its memory. */
const portie = 80;

function vraag(loper: ChildProcess, opdracht: Opdracht): Promise<boolean> {
  return new Promise((klaar) => {
    const af = (slaagt: boolean) => {
      clearTimeout(klok);
      loper.off('message', antwoord).off('exit', gestopt);
      klaar(slaagt);
    };
    const antwoord = (uitslag: Uitslag) => uitslag.nummer === opdracht.nummer && af(uitslag.slaagt);
    // Whatever ends the process, a run that does not come to an end is not one that passed.
    const gestopt = () => af(false);
    const klok = setTimeout(() => loper.kill('SIGKILL'), geduld);
    loper.on('message', antwoord).on('exit', gestopt);
    loper.send(opdracht);
  });
}

/** Which of the runs passed, by number. */
export async function probeerAlle(opdrachten: readonly Opdracht[], naast: number): Promise<ReadonlySet<number>> {
  const geslaagd = new Set<number>();
  const wachtrij = [...opdrachten];
  const loop = async () => {
    while (wachtrij.length > 0) {
      const loper = fork(join(import.meta.dirname, 'proef.ts'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      for (let keer = 0; keer < portie && loper.exitCode === null && loper.signalCode === null; keer += 1) {
        const opdracht = wachtrij.shift();
        if (opdracht === undefined) break;
        if (await vraag(loper, opdracht)) geslaagd.add(opdracht.nummer);
      }
      loper.kill();
    }
  };
  await Promise.all(Array.from({ length: naast }, loop));
  return geslaagd;
}
