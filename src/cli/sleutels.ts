// Rotation of register keys: every data key of every partnership is wrapped again, each run with its log entry.
import pg from 'pg';
import { ConfigOngeldig } from '../platform/config.ts';
import type { Register } from '../platform/vault/keyring.ts';
import { schrijfBeheerregel } from './eigenaar.ts';
import type { Gebouw } from './opbouw.ts';

/** Wraps all data keys of a register under its current key; returns how many. Needs the owner's connection to list partnerships. */
export async function herinpakken(gebouw: Gebouw, register: Register): Promise<number> {
  if (gebouw.eigenaar === undefined)
    throw new ConfigOngeldig('Zet WEEGWIJS_MIGRATIE_URL: sleutels vervangen vraagt de eigenaar van de database.');
  const client = new pg.Client(gebouw.eigenaar);
  await client.connect();
  const { rows } = await client
    .query<{ id: string }>('select id from beheer.samenwerkingsverband')
    .finally(() => client.end());
  const { database, vault } = gebouw.poort;
  let aantal = 0;
  for (const { id } of rows) {
    aantal += await database.transactie('sleutelbeheer', { samenwerkingsverband: id }, async (tx) => {
      await schrijfBeheerregel(tx, gebouw, id, 'registersleutel-vervangen');
      return vault.herinpakken(tx, register);
    });
  }
  return aantal;
}
