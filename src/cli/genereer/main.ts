// Writes the documents that are built from code.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { documenten } from './documenten.ts';

/** Writes every built document into `folder` (made when absent) and returns their paths. */
export async function genereer(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paden: string[] = [];
  for (const [naam, bouw] of Object.entries(documenten)) {
    const pad = join(folder, naam);
    await writeFile(pad, bouw());
    paden.push(pad);
  }
  return paden;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  for (const pad of await genereer(resolve(import.meta.dirname, '../../../docs/generated'))) console.log(pad);
}
