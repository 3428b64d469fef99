// Who may do what in the database: compared with the list that people read, and the walls that must hold whatever the list says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { handelingen } from '../../src/handelingen.ts';
import { databaserollen } from '../../src/platform/database/transaction.ts';
import { type Proefcluster, type Proefdatabase, startProefcluster } from './proefdatabase.ts';
import { leesRechten, type Recht, rechtenbestand, schemas, schrijfRechten } from './rechten.ts';

let cluster: Proefcluster;
let proef: Proefdatabase;
let rechten: readonly Recht[];
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
  rechten = await leesRechten(proef);
});
after(() => cluster.stop());

const op = (schema: string, recht: string) =>
  rechten.filter((een) => een.soort === 'tabel' && een.schema === schema && een.recht === recht);
const rollen = (lijst: readonly Recht[]) => [...new Set(lijst.map((een) => een.rol))].sort();
const tabellen = () =>
  proef.achter(
    `select n.nspname as schema, c.relname as tabel, c.relrowsecurity as aan, c.relforcerowsecurity as gedwongen
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
     order by 1, 2`,
  );

test('wie schrijft mag het antwoord bewaren onder de sleutel die elk scherm meestuurt', async () => {
  const schrijvers = Object.values(handelingen).filter(({ soort }) => soort === 'schrijven');
  assert.ok(schrijvers.length > 100);
  const mag = await proef.achter(
    `select rol from unnest($1::text[]) rol
     where has_table_privilege(rol, 'beheer.herhaling', 'insert') and has_table_privilege(rol, 'beheer.herhaling', 'select')`,
    [databaserollen],
  );
  const zonder = schrijvers.filter(({ rol }) => !mag.some((een) => een.rol === rol));
  assert.deepEqual(
    zonder.map(({ naam }) => naam),
    [],
  );
});

/** SQL as the login of the application, in one transaction that is rolled back. */
async function alsLogin(statements: readonly string[]): Promise<pg.QueryResult['rows']> {
  const client = new pg.Client(proef.app);
  await client.connect();
  try {
    await client.query('begin');
    let rijen: pg.QueryResult['rows'] = [];
    for (const statement of statements) rijen = (await client.query(statement)).rows;
    return rijen;
  } finally {
    await client.end();
  }
}

test('de rechten staan in de lijst die mensen lezen (bijwerken: node test/database/rechten.ts)', async () => {
  assert.equal(schrijfRechten(rechten), await readFile(rechtenbestand, 'utf8'));
});

test('geen rol leest twee registers; de wacht telt, wist, kent deelnemers, vergaderingen en wie stemde, en niemand kan haar worden', async () => {
  const beide = rollen(op('weegploeg', 'select')).filter((rol) => rollen(op('casusoverleg', 'select')).includes(rol));
  // The guard reads some columns; the keeper moves and removes whole dossiers. Nobody can become either.
  assert.deepEqual(beide, ['bewaarder', 'wacht']);
  assert.deepEqual(
    [
      ...new Set(
        [...op('weegploeg', 'select'), ...op('casusoverleg', 'select')]
          .filter((een) => een.rol === 'wacht')
          .map((een) => `${een.schema}.${een.naam}`),
      ),
    ].sort(),
    [
      'casusoverleg.agendapunt',
      'casusoverleg.casus',
      'casusoverleg.correctie',
      'casusoverleg.deelnemer',
      'casusoverleg.doorverstrekking',
      'casusoverleg.doorverstrekt_gegeven',
      'casusoverleg.gegeven',
      'casusoverleg.kennisgeving',
      'casusoverleg.maatregel',
      'casusoverleg.plan',
      'casusoverleg.stem',
      'casusoverleg.teller',
      'casusoverleg.vergadering',
      'casusoverleg.vergaderteller',
      'casusoverleg.voorstel',
      'casusoverleg.zoeksleutel',
      'weegploeg.agendapunt',
      'weegploeg.gegeven',
      'weegploeg.intrekking',
      'weegploeg.teller',
      'weegploeg.vergadering',
      'weegploeg.vergaderteller',
      'weegploeg.voorstel_selectie',
      'weegploeg.vrijgave',
      'weegploeg.zoeksleutel',
    ],
  );
  assert.deepEqual(
    await proef.achter(
      `select m.member::regrole::text from pg_auth_members m where m.roleid in ('wacht'::regrole, 'bewaarder'::regrole)
         or m.member in ('wacht'::regrole, 'bewaarder'::regrole)`,
    ),
    [],
  );
});

test('wie in het ene register schrijft, schrijft niet in het andere', () => {
  for (const recht of ['insert', 'update']) {
    // Keepers act by their functions only.
    const doetIemand = (rol: string) => rol !== 'wacht' && rol !== 'bewaarder';
    const weegploeg = rollen(op('weegploeg', recht)).filter(doetIemand);
    const casusoverleg = rollen(op('casusoverleg', recht)).filter(doetIemand);
    assert.deepEqual(weegploeg, ['weegploeg_schrijven']);
    // Two doors only add, the third only ends; the other roles do both.
    assert.deepEqual(casusoverleg, [
      'casusbesluit_stemmen',
      'casusbesluit_uitvoeren',
      'casusoverleg_schrijven',
      ...(recht === 'insert' ? ['deur_casusoverleg', 'deur_deelname'] : ['deur_vertrek']),
    ]);
  }
});

test('de deur leest nergens iets', () => {
  const deur = rechten.filter((een) => een.rol === 'deur_casusoverleg' && een.soort === 'tabel');
  assert.ok(deur.length > 0);
  assert.deepEqual([...new Set(deur.map((een) => `${een.schema} ${een.recht}`))], ['casusoverleg insert']);
});

test('alleen wacht en bewaarder verwijderen, niemand maakt leeg, en niemand heeft een recht dat wij niet kennen', () => {
  assert.deepEqual(rollen(rechten.filter((een) => een.recht === 'delete')), ['bewaarder', 'wacht']);
  assert.deepEqual([...new Set(rechten.map((een) => een.recht))].sort(), [
    'delete',
    'execute',
    'insert',
    'select',
    'update',
    'usage',
  ]);
});

test('het logboek is alleen bij te schrijven, zonder nummer en transactie, en alleen de wacht leest het', () => {
  const logboek = rechten.filter((een) => een.schema === 'logboek' && een.soort === 'tabel');
  const lezers = logboek.filter((een) => een.recht !== 'insert');
  assert.deepEqual(
    lezers.map((een) => `${een.rol} ${een.recht}`),
    ['wacht select'],
  );
  for (const een of logboek.filter((elk) => elk.recht === 'insert')) {
    assert.notEqual(een.kolom, '', `${een.rol} mag iedere kolom schrijven`);
    assert.ok(!['id', 'transactie', 'begonnen'].includes(een.kolom), `${een.rol} schrijft ${een.kolom}`);
  }
  assert.ok(!rollen(logboek.filter((een) => een.recht === 'insert')).includes('deur_casusoverleg'));
});

test('alleen de wacht komt bij de sleutels; de bewaarder ziet van welk register zij zijn', () => {
  const sleutels = rechten.filter((een) => een.schema === 'kluis' && een.soort === 'tabel');
  assert.deepEqual(rollen(sleutels), ['bewaarder', 'wacht']);
  assert.deepEqual(
    sleutels
      .filter((een) => een.rol === 'bewaarder')
      .map((een) => `${een.recht} ${een.kolom}`)
      .sort(),
    ['select dossier', 'select register'],
  );
});

test('iedereen mag niets, behalve vragen wie hij zelf is', () => {
  const publiek = rechten.filter((een) => een.rol === 'iedereen');
  assert.deepEqual([...new Set(publiek.map((een) => een.soort))], ['functie']);
  assert.ok(!publiek.some((een) => /sleutel|herinpakken|volgend_nummer|functionaris_van_sub|gelogd/.test(een.naam)));
});

test('de login is niets, bezit niets, erft niets en kan alleen de rollen van handelingen nemen', async () => {
  assert.deepEqual(
    await proef.achter(
      `select rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls, rolcanlogin
       from pg_roles where rolname = 'weegwijs_app'`,
    ),
    [
      {
        rolsuper: false,
        rolinherit: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        rolbypassrls: false,
        rolcanlogin: true,
      },
    ],
  );
  assert.deepEqual(await proef.achter(`select relname from pg_class where relowner = 'weegwijs_app'::regrole`), []);
  assert.ok(!rollen(rechten).includes('weegwijs_app'));
  const leden = await proef.achter(
    `select r.rolname as rol, pg_has_role('weegwijs_app', r.oid, 'usage') as erft from pg_roles r
     where pg_has_role('weegwijs_app', r.oid, 'member') and r.rolname <> 'weegwijs_app' order by 1`,
  );
  assert.deepEqual(
    leden,
    [...databaserollen].sort().map((rol) => ({ rol, erft: false })),
  );
  // No role of an act is more than a name for rights: none logs in, owns or passes by row level security.
  assert.deepEqual(
    await proef.achter(
      `select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcanlogin or rolinherit
         or exists (select from pg_class c where c.relowner = pg_roles.oid))`,
      [[...databaserollen, 'wacht', 'bewaarder']],
    ),
    [],
  );
});

test('de login leest uit zichzelf van geen enkele tabel iets', async () => {
  const alle = await tabellen();
  assert.ok(alle.length > 25);
  for (const { schema, tabel } of alle) {
    await assert.rejects(
      alsLogin([`select 1 from ${schema}.${tabel} limit 1`]),
      { code: '42501' },
      `${schema}.${tabel}`,
    );
  }
});

test('iedere tabel heeft rijbeveiliging die ook de eigenaar bindt, en een beleid', async () => {
  const ommuurd = (await tabellen()).filter(({ schema }) => schemas.includes(schema));
  assert.deepEqual(
    ommuurd.filter(({ aan, gedwongen }) => !aan || !gedwongen),
    [],
  );
  assert.deepEqual(
    (await tabellen())
      .filter(({ schema }) => !schemas.includes(schema))
      .map(({ schema, tabel }) => `${schema}.${tabel}`),
    ['platform.migratie'],
  );
  const zonder = await proef.achter(
    `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) and not exists (select from pg_policy p where p.polrelid = c.oid)`,
    [[...schemas]],
  );
  assert.deepEqual(zonder, []);
});

test('iedere rij hoort bij een samenwerkingsverband', async () => {
  const zonder = await proef.achter(
    `select c.table_schema || '.' || c.table_name as tabel from information_schema.tables c
     where c.table_schema = any($1) and not exists (select from information_schema.columns k
       where k.table_schema = c.table_schema and k.table_name = c.table_name
         and k.column_name = 'samenwerkingsverband' and k.is_nullable = 'NO')`,
    [[...schemas]],
  );
  assert.deepEqual(zonder, [{ tabel: 'beheer.samenwerkingsverband' }]);
});

test('een functie die meer mag dan haar aanroeper hoort bij de wacht en zoekt nergens anders', async () => {
  assert.deepEqual(
    await proef.achter(
      `select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any($1) and p.prosecdef and (p.proowner not in ('wacht'::regrole, 'bewaarder'::regrole) or not p.proconfig @> array['search_path=""'])`,
      [[...schemas]],
    ),
    [],
  );
});

test('niemand maakt iets in een schema', async () => {
  for (const rol of databaserollen)
    for (const schema of [...schemas, 'platform', 'public'])
      await assert.rejects(
        alsLogin([`set local role ${rol}`, `create table ${schema}.eigen (x int)`]),
        { code: '42501' },
        `${rol} in ${schema}`,
      );
});
