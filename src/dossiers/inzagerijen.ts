// The rows of a live dossier as the archive keeps them: table and values, so that one way of telling serves both (12 lid 3).
import { sql } from 'kysely';
import type { Tx } from '../platform/database/transaction.ts';
import { wordtVerteld } from './inzagetabel.ts';
import { inzagetabellen } from './inzagetabellen.ts';

export interface Rij {
  readonly tabel: string;
  readonly rij: Readonly<Record<string, unknown>>;
  /** Its place in the archive; a live row goes by its own id. */
  readonly stuk?: string;
}

type Register = keyof typeof inzagetabellen;
const hoofd = { weegploeg: 'dossier', casusoverleg: 'casus' } as const;

/** The rows of a table that are of this dossier. */
function vanDossier(register: Register, tabel: string, dossier: string) {
  const id = sql`${dossier}::uuid`;
  switch (tabel) {
    case 'stem':
      return sql`r.voorstel in (
        select v.id from ${sql.table(`${register}.voorstel`)} v where v.${sql.ref(hoofd[register])} = ${id})`;
    case 'samenvoeging':
      return sql`${id} in (r.naar, r.van)`;
    case 'agendapunt':
      return sql`r.dossier = ${id}`;
    default:
      return sql`r.${sql.ref(hoofd[register])} = ${id}`;
  }
}

/** Every row of which something is told, as far as it exists for who reads; what is sealed is not among them. */
export async function leesInzagerijen(tx: Tx, register: Register, dossier: string): Promise<readonly Rij[]> {
  const tabellen = Object.entries(inzagetabellen[register]).flatMap(([tabel, wat]) =>
    wordtVerteld(wat) ? [tabel] : [],
  );
  const { rows } = await sql<Rij>`${sql.join(
    tabellen.map(
      (tabel) => sql`select ${tabel} as tabel, to_jsonb(r) as rij from ${sql.table(`${register}.${tabel}`)} r
        where ${vanDossier(register, tabel, dossier)}`,
    ),
    sql` union all `,
  )}`.execute(tx.db);
  return rows.filter(({ rij }) => rij['verzegeld'] !== true);
}
