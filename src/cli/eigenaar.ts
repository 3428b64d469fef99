// What commands of the owner of the database share: its connection, and their entry in the log of every partnership.
import pg from 'pg';
import { schrijfLogregel } from '../platform/access-log/access-log.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import type { Tx } from '../platform/database/transaction.ts';
import { traceId } from '../platform/ids.ts';
import type { Gebouw } from './opbouw.ts';

/** Does something as the owner, past the policies on rows: better a fault than what one may happen to see. */
export async function metEigenaar<T>(
  { eigenaar }: Gebouw,
  waarvoor: string,
  doe: (client: pg.Client) => Promise<T>,
): Promise<T> {
  if (eigenaar === undefined)
    throw new ConfigOngeldig(`Zet WEEGWIJS_MIGRATIE_URL: ${waarvoor} vraagt een superuser van de database.`);
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    await client.query('set row_security = off');
    return await doe(client);
  } finally {
    await client.end();
  }
}

/** An entry in the log of every partnership: this was done to the database. */
export async function inLogboek(gebouw: Gebouw, handeling: string, waarvoor: string): Promise<void> {
  const { database } = gebouw.poort;
  const verbanden = await metEigenaar(gebouw, waarvoor, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from beheer.samenwerkingsverband');
    return rows.map(({ id }) => id);
  });
  for (const id of verbanden)
    await database.transactie('sleutelbeheer', { samenwerkingsverband: id }, (tx) =>
      schrijfBeheerregel(tx, gebouw, id, handeling),
    );
}

/** The entry of such a command for one partnership, and about whom, in the transaction of its role `sleutelbeheer`. */
export function schrijfBeheerregel(
  tx: Tx,
  { poort }: Gebouw,
  samenwerkingsverband: string,
  handeling: string,
  mensen: readonly string[] = [],
) {
  return schrijfLogregel(tx, {
    samenwerkingsverband,
    tijd: poort.klok.nu(),
    functionaris: undefined,
    partij: undefined,
    rol: 'sleutelbeheer',
    handeling,
    artikel: '15',
    resultaat: 'toegestaan',
    redenen: [],
    objecten: [samenwerkingsverband, ...mensen],
    nummers: [],
    herkomst: 'cli',
    traceId: traceId(undefined),
  });
}
