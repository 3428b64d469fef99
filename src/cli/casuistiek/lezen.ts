// Reads a folder with the parties' lists to typed rows; touches nothing but the files and knows nothing of the service.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { herken } from './kolommen.ts';
import { leesLijst } from './lijst.ts';
import { type IngelezenRegel, leesRegel } from './regel.ts';

/** What could not be read: of a whole file, or of one of its rows. */
export interface Leesfout {
  readonly bestand: string;
  readonly rij?: number;
  readonly fout: string;
}

export interface Inlezing {
  /** All rows in order of file name and row, those with faults included; a verbatim second copy is a row too. */
  readonly regels: readonly IngelezenRegel[];
  /** Every fault: files that are no list, and the `fouten` of each row. */
  readonly fouten: readonly Leesfout[];
  /** Recognised lists that hold no signals. */
  readonly overgeslagen: readonly string[];
}

/** Reads one file of a folder; `bestand` is its name. */
export function leesBestand(bestand: string, bytes: Uint8Array): Inlezing {
  const lijst = leesLijst(bytes);
  if ('fout' in lijst) return { regels: [], fouten: [{ bestand, fout: lijst.fout }], overgeslagen: [] };
  const herkend = herken(lijst.koppen);
  if (herkend.soort === 'onbekend') return { regels: [], fouten: [{ bestand, fout: herkend.fout }], overgeslagen: [] };
  if (herkend.soort === 'andere') return { regels: [], fouten: [], overgeslagen: [bestand] };
  const regels = lijst.rijen.map((rij) => leesRegel(bestand, herkend.kolommen, rij));
  const fouten = regels.flatMap(({ rij, fouten: gevonden }) => gevonden.map((fout) => ({ bestand, rij, fout })));
  return { regels, fouten, overgeslagen: [] };
}

/**
 * Reads every list (.csv, .tsv, .txt) of a folder. A folder that is not there or holds no list is a fault in the result;
 * a file that the system refuses to open throws.
 */
export async function leesMap(folder: string): Promise<Inlezing> {
  const bestanden = await lijstbestanden(folder);
  if (bestanden.length === 0) {
    return { regels: [], fouten: [{ bestand: basename(folder), fout: 'hier staan geen lijsten' }], overgeslagen: [] };
  }
  const gelezen = await Promise.all(
    bestanden.map(async (naam) => leesBestand(naam, await readFile(join(folder, naam)))),
  );
  return {
    regels: gelezen.flatMap(({ regels }) => regels),
    fouten: gelezen.flatMap(({ fouten }) => fouten),
    overgeslagen: gelezen.flatMap(({ overgeslagen }) => overgeslagen),
  };
}

async function lijstbestanden(folder: string): Promise<readonly string[]> {
  try {
    const namen = await readdir(folder, { withFileTypes: true });
    return namen
      .filter((naam) => naam.isFile() && /\.(csv|tsv|txt)$/i.test(naam.name) && !naam.name.startsWith('.'))
      .map(({ name }) => name)
      .toSorted();
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && (fout.code === 'ENOENT' || fout.code === 'ENOTDIR')) return [];
    throw fout;
  }
}
