// What exists for whom: the rows that a database role sees with the settings of one person, table by table.
import { sql } from 'kysely';
import type { Rol } from '../../src/convenant/rollen.ts';
import type { DatabaseRole, Settings, Tx } from '../../src/platform/database/transaction.ts';
import { leesActor, settingsVan } from '../../src/toegang/actor.ts';
import type { Proefwereld, Wie } from '../proefwereld.ts';
import { leesRechten, schemas } from './rechten.ts';

/** The settings of a transaction of this person under this hat, whether he holds it or not. */
export async function settingsAls(
  { proef, poort, samenwerkingsverband, mensen }: Proefwereld,
  wie: Wie,
  hoed: Rol,
): Promise<Settings> {
  const actor = await proef.database.transactie('toegang', { samenwerkingsverband }, (tx) =>
    leesActor(tx, mensen[wie], poort.klok.nu().toString().slice(0, 10)),
  );
  if (actor === undefined) throw new Error(`${wie} heeft geen account`);
  return settingsVan(actor, { rol: hoed });
}

/** Runs SQL as a role with settings, in a transaction of its own. */
export function als<T>(
  { proef }: Pick<Proefwereld, 'proef'>,
  rol: DatabaseRole,
  settings: Settings,
  doe: (tx: Tx) => Promise<T>,
): Promise<T> {
  return proef.database.transactie(rol, settings, doe);
}

/** Counts the rows per table that a role may read; `waar` narrows it, e.g. to one partnership. */
export type Teller = (
  rol: DatabaseRole,
  settings: Settings,
  waar?: (tabel: string) => string,
) => Promise<Readonly<Record<string, number>>>;

/** A counter over the tables that each role may read in this database. */
export async function maakTeller(wereld: Pick<Proefwereld, 'proef'>): Promise<Teller> {
  const rechten = (await leesRechten(wereld.proef)).filter(
    ({ recht, soort, schema }) => recht === 'select' && soort === 'tabel' && schemas.some((elk) => elk === schema),
  );
  return async (rol, settings, waar = () => 'true') => {
    const leesbaar = rechten.filter((recht) => recht.rol === rol).map((recht) => `${recht.schema}.${recht.naam}`);
    const delen = [...new Set(leesbaar)]
      .sort()
      .map((tabel) => `select '${tabel}' as tabel, count(*)::int as n from ${tabel} where ${waar(tabel)}`);
    if (delen.length === 0) return {};
    return als(wereld, rol, settings, async (tx) => {
      const { rows } = await sql<{ tabel: string; n: number }>`${sql.raw(delen.join(' union all '))}`.execute(tx.db);
      return Object.fromEntries(rows.map(({ tabel, n }) => [tabel, n]));
    });
  };
}

/** The tables of which a count is not zero. */
export function gezien(telling: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(telling)
    .filter(([, n]) => n > 0)
    .map(([tabel]) => tabel);
}
