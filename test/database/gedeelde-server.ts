// One PostgreSQL for the worlds of many test files: as a program it says in one line where it is, and runs until its input ends.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { werelden } from '../proefwereld.ts';
import { richtIn } from './proefdatabase.ts';

let einde: (() => Promise<void>) | undefined;

/** Makes the server and the world that every other is copied from, and tells the test files where it is (node --test-global-setup). */
export async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'weegwijs-proef-'));
  const server = await richtIn(folder, werelden);
  einde = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  process.env['WEEGWIJS_PROEFSERVER'] = folder;
}

export async function globalTeardown(): Promise<void> {
  await einde?.();
}

if (process.argv[1] === import.meta.filename) {
  await globalSetup();
  process.stdin.once('end', () => void globalTeardown()).resume();
  console.log(process.env['WEEGWIJS_PROEFSERVER']);
}
