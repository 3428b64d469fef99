// Copies of a test world: made and put back as the commands do it, with one key of the copies.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Gebouw } from '../src/cli/opbouw.ts';
import { type Kopie, maakReservekopie, type Teruggezet, zetReservekopieTerug } from '../src/cli/reservekopie.ts';
import { maakReservesleutel } from '../src/platform/backup/sealed-file.ts';
import { type Database, openDatabase } from '../src/platform/database/transaction.ts';
import { openKeyring } from '../src/platform/vault/keyring.ts';
import type { Proefwereld } from './proefwereld.ts';

/** The building of a world whose system has stopped: its pool connects only when an act needs it. */
export function gebouwVan({ proef, poort }: Proefwereld): Gebouw & { readonly database: Database } {
  const database = openDatabase(proef.app);
  return {
    poort: { ...poort, database },
    database,
    demoklok: undefined,
    wandklok: poort.klok,
    aanmeldsleutel: new Uint8Array(),
    eigenaar: proef.eigenaar,
    applicatie: proef.app,
    databaseEinde: new Promise(() => undefined),
    stop: async () => undefined,
  };
}

export interface Proefkopieen {
  /** The folder of the copies. */
  readonly map: string;
  /** The file with the key of the copies. */
  readonly sleutel: string;
  maak(naam: string): Promise<Kopie>;
  zetTerug(
    naar: Proefwereld,
    kopie: Kopie,
    anders?: { readonly overschrijf?: boolean; readonly sleutel?: string },
  ): Promise<Teruggezet>;
}

/** Copies of this world, in a folder beside its keyring. */
export async function maakProefkopieen(wereld: Proefwereld): Promise<Proefkopieen> {
  const map = join(wereld.keyringbestand, '..', 'reserve');
  await mkdir(join(map, 'kluis'), { recursive: true });
  const sleutel = join(map, 'kluis', 'reservesleutel');
  await maakReservesleutel(sleutel);
  return {
    map,
    sleutel,
    async maak(naam) {
      const gebouw = gebouwVan(wereld);
      const mappen = { map: join(map, naam), sleutelmap: join(map, `${naam}-sleutels`), sleutel };
      return maakReservekopie(gebouw, mappen).finally(() => gebouw.database.sluit());
    },
    async zetTerug(naar, kopie, anders = {}) {
      const gebouw = gebouwVan(naar);
      const keyring = await openKeyring(wereld.keyringbestand, false);
      const hoe = { sleutel, overschrijf: true, ...anders };
      return zetReservekopieTerug(gebouw, keyring, kopie, hoe).finally(() => gebouw.database.sluit());
    },
  };
}
