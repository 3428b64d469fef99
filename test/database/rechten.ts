// What every role may do in the database, read from the catalogue and written so that a jurist can follow it; run by itself it writes rechten.txt.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Proefdatabase, startProefcluster } from './proefdatabase.ts';

/** The walled schemas of the house. */
export const schemas = [
  'beheer',
  'weegploeg',
  'casusoverleg',
  'kluis',
  'logboek',
  'taken',
  'verzoeken',
  'archief',
  'vernietiging',
] as const;

/** The committed list that the test compares with. */
export const rechtenbestand = join(import.meta.dirname, 'rechten.txt');

/** One privilege of one role; `kolom` is empty when it holds for the whole table. */
export interface Recht {
  readonly rol: string;
  readonly soort: 'tabel' | 'reeks' | 'functie' | 'schema';
  readonly schema: string;
  readonly naam: string;
  readonly kolom: string;
  readonly recht: string;
}

/** Every privilege that somebody else than the owner has on anything outside PostgreSQL's own schemas. */
export async function leesRechten({ achter }: Pick<Proefdatabase, 'achter'>): Promise<readonly Recht[]> {
  return achter(`
    with ding as (
      select 'schema' as soort, n.nspname::text as schema, ''::text as naam, ''::text as kolom, n.nspowner as eigenaar, n.nspacl as acl
      from pg_namespace n
      union all
      select case c.relkind when 'S' then 'reeks' else 'tabel' end, n.nspname::text, c.relname::text, '', c.relowner, c.relacl
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      union all
      select 'tabel', n.nspname::text, c.relname::text, a.attname::text, c.relowner, a.attacl
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where a.attacl is not null
      union all
      select 'functie', n.nspname::text, p.proname::text || '(' || pg_get_function_identity_arguments(p.oid) || ')', '', p.proowner,
        coalesce(p.proacl, acldefault('f', p.proowner))
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace)
    select coalesce(r.rolname, 'iedereen') as rol, d.soort, d.schema, d.naam, d.kolom, lower(a.privilege_type) as recht
    from ding d cross join lateral aclexplode(d.acl) a left join pg_roles r on r.oid = a.grantee
    where a.grantee <> d.eigenaar and d.schema not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')
    order by 1, 2, 3, 4, 6, 5`);
}

const werkwoorden: Readonly<Record<string, string>> = {
  usage: 'gebruikt',
  select: 'leest',
  insert: 'voegt toe',
  update: 'wijzigt',
  delete: 'verwijdert',
  truncate: 'maakt leeg',
  execute: 'voert uit',
};

const meervoud: Readonly<Record<Recht['soort'], string>> = {
  schema: 'schema ',
  tabel: '',
  reeks: 'reeks ',
  functie: 'functie ',
};

/** The privileges as text: a block per role, a line per thing, with the columns when not all of them. */
export function schrijfRechten(rechten: readonly Recht[]): string {
  const blokken = [...Map.groupBy(rechten, ({ rol }) => rol)].map(([rol, eigen]) => {
    const regels = [
      ...Map.groupBy(
        eigen,
        ({ soort, schema, naam }) => `${meervoud[soort]}${[schema, naam].filter(Boolean).join('.')}`,
      ),
    ].map(([ding, rij]) => {
      const perRecht = [...Map.groupBy(rij, ({ recht }) => recht)].map(([recht, kolommen]) => {
        const namen = kolommen.map(({ kolom }) => kolom).filter(Boolean);
        return `${werkwoorden[recht] ?? recht}${namen.length === 0 ? '' : ` (${namen.join(', ')})`}`;
      });
      return `  ${ding}: ${perRecht.join('; ')}`;
    });
    return [rol, ...regels].join('\n');
  });
  return `Wat iedere databaserol mag. Wat hier niet staat, mag niemand.\n\n${blokken.join('\n\n')}\n`;
}

if (import.meta.main) {
  const cluster = await startProefcluster();
  await writeFile(rechtenbestand, schrijfRechten(await leesRechten(await cluster.maak())));
  await cluster.stop();
}
