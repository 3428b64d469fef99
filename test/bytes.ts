// Searches every file below a folder for bytes, as somebody would who got hold of the disk.
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Content that is kept sealed, and as it stands in the archive: PostgreSQL writes bytes in JSON as hexadecimal text. */
export const ookInJson = (wat: Buffer): readonly Buffer[] => [wat, Buffer.from(wat.toString('hex'), 'ascii')];

/** Which of these are found in any of their forms, by name with the files that they are in; text as UTF-8. */
export async function zoekBytes(
  map: string,
  gezocht: Readonly<Record<string, string | Buffer | readonly Buffer[]>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const naalden = Object.entries(gezocht).flatMap(([naam, wat]) =>
    [wat]
      .flat()
      .map((vorm): readonly [string, Buffer] => [naam, typeof vorm === 'string' ? Buffer.from(vorm, 'utf8') : vorm]),
  );
  const gevonden: { readonly naam: string; readonly pad: string }[] = [];
  for (const bestand of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (!bestand.isFile()) continue;
    const pad = join(bestand.parentPath, bestand.name);
    const inhoud = readFileSync(pad);
    for (const [naam, naald] of naalden) if (inhoud.includes(naald)) gevonden.push({ naam, pad });
  }
  return Object.fromEntries(
    [...Map.groupBy(gevonden, ({ naam }) => naam)].map(([naam, waar]) => [naam, waar.map(({ pad }) => pad)]),
  );
}
