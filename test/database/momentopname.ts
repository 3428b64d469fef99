// The whole content of a database in a few lines, to prove that nothing changed: per table the number of rows and a digest.
import type { Proefdatabase } from './proefdatabase.ts';

/**
 * Table -> rows and digest; not the access log, where every attempt leaves its entry, nor sessions, which note
 * their use, nor what the mail of a running system plans and marks.
 */
export async function neemOp({ achter }: Pick<Proefdatabase, 'achter'>): Promise<Readonly<Record<string, string>>> {
  const tabellen = await achter(
    `select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('beheer', 'weegploeg', 'casusoverleg', 'kluis', 'taken', 'archief', 'vernietiging')
       and c.relname not in ('sessie', 'bericht') order by 1`,
  );
  const delen = tabellen.map(
    ({ tabel }) =>
      `select '${tabel}' as tabel, count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as stand from ${tabel} t${tabel === 'taken.taak' ? ' where besluit is not null' : ''}`,
  );
  const rijen = await achter(delen.join(' union all '));
  return Object.fromEntries(rijen.map(({ tabel, stand }) => [tabel, stand]));
}
