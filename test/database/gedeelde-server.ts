// One PostgreSQL for all worlds of a run of the tests: started before the first test file and stopped after the last (node --test).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { werelden } from '../proefwereld.ts';
import { richtIn } from './proefdatabase.ts';

let einde: (() => Promise<void>) | undefined;

/** Makes the server and the world that every other is copied from, and tells the test files where it is. */
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
