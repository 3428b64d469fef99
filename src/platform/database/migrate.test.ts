// Migrations on a real database: once and only once, chained, forward only, whole or not at all.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type Proefcluster, startProefcluster } from '../../../test/database/proefdatabase.ts';
import { migratiefolder } from '../../cli/opbouw.ts';
import { applicatielogin, controleerMigraties, DatabaseVerouderd, leesMigraties, migreer } from './migrate.ts';
import type { Verbinding } from './transaction.ts';

let cluster: Proefcluster;
before(async () => {
  cluster = await startProefcluster();
});
after(() => cluster.stop());

async function vraag(waar: Verbinding, sql: string): Promise<pg.QueryResult['rows']> {
  const client = new pg.Client(waar);
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** A folder with these migrations, and an empty database to apply them to. */
async function stelOp(migraties: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(cluster.folder, 'migraties-'));
  const schrijf = (naam: string, sql: string) => writeFile(join(folder, naam), sql);
  for (const [naam, sql] of Object.entries(migraties)) await schrijf(naam, sql);
  const waar = await cluster.maakLeeg();
  const tabellen = async () =>
    (await vraag(waar, `select relname from pg_class where relname like 'proef%' and relkind = 'r' order by 1`)).map(
      ({ relname }) => relname,
    );
  const toegepast = () => vraag(waar, 'select naam, hash from platform.migratie order by naam');
  return { folder, waar, schrijf, tabellen, toegepast };
}

const twee = { '001-een.sql': 'create table proef_een (x int);', '002-twee.sql': 'create table proef_twee (x int);' };

test('alle migraties van het huis gaan eenmaal, en een tweede keer verandert niets', async () => {
  const waar = await cluster.maakLeeg();
  const namen = (await leesMigraties(migratiefolder)).map((migratie) => migratie.naam);
  assert.deepEqual(await migreer(waar, migratiefolder), namen);
  const toen = await vraag(waar, 'select naam, hash, toegepast from platform.migratie order by naam');
  assert.deepEqual(await migreer(waar, migratiefolder), []);
  assert.deepEqual(await vraag(waar, 'select naam, hash, toegepast from platform.migratie order by naam'), toen);
  assert.deepEqual(
    toen.map(({ naam }) => naam),
    namen,
  );
});

test('iedere hash hangt aan alle vorige', async () => {
  const { folder, schrijf } = await stelOp(twee);
  const [een, tweede] = await leesMigraties(folder);
  assert.match(een?.hash ?? '', /^[0-9a-f]{64}$/);
  await schrijf('001-een.sql', 'create table proef_een (x bigint);');
  const [anders, ookAnders] = await leesMigraties(folder);
  assert.notEqual(anders?.hash, een?.hash);
  assert.notEqual(ookAnders?.hash, tweede?.hash);
});

test('wat geen migratie is telt niet mee', async () => {
  const { folder, schrijf } = await stelOp(twee);
  await schrijf('schema.sql', 'geen migratie');
  await schrijf('README.md', 'geen migratie');
  assert.deepEqual(
    (await leesMigraties(folder)).map((migratie) => migratie.naam),
    ['001-een.sql', '002-twee.sql'],
  );
});

test('een volgende migratie komt erbij', async () => {
  const { folder, waar, schrijf, tabellen } = await stelOp(twee);
  await migreer(waar, folder);
  await schrijf('003-drie.sql', 'create table proef_drie (x int);');
  assert.deepEqual(await migreer(waar, folder), ['003-drie.sql']);
  assert.deepEqual(await tabellen(), ['proef_drie', 'proef_een', 'proef_twee']);
});

test('een toegepaste migratie die is veranderd wordt geweigerd, en er gebeurt niets', async () => {
  for (const verander of [
    { '001-een.sql': 'create table proef_een (x int); -- anders' },
    { '002-twee.sql': 'create table proef_twee (x int);\n' },
    { '001-een-hernoemd.sql': twee['001-een.sql'] },
    { '001a-ertussen.sql': 'create table proef_ertussen (x int);', '001-aa.sql': 'select 1;' },
  ]) {
    const { folder, waar, schrijf, tabellen, toegepast } = await stelOp(twee);
    await migreer(waar, folder);
    const toen = await toegepast();
    for (const [naam, sql] of Object.entries(verander)) await schrijf(naam, sql ?? '');
    await schrijf('003-drie.sql', 'create table proef_drie (x int);');
    await assert.rejects(migreer(waar, folder), /na toepassing veranderd/);
    assert.deepEqual(await toegepast(), toen);
    assert.deepEqual(await tabellen(), ['proef_een', 'proef_twee']);
  }
});

test('een database die verder is dan deze versie wordt geweigerd', async () => {
  const { folder, waar } = await stelOp(twee);
  await migreer(waar, folder);
  const ouder = await mkdtemp(join(cluster.folder, 'migraties-'));
  await cp(folder, ouder, { recursive: true });
  await rm(join(ouder, '002-twee.sql'));
  await assert.rejects(migreer(waar, ouder), /002-twee\.sql/);
});

test('een migratie die halverwege faalt laat niets na; wat ervoor kwam blijft', async () => {
  const { folder, waar, schrijf, tabellen, toegepast } = await stelOp({
    ...twee,
    '003-stuk.sql': 'create table proef_drie (x int); select 1/0;',
    '004-vier.sql': 'create table proef_vier (x int);',
  });
  await assert.rejects(migreer(waar, folder), /division by zero/);
  assert.deepEqual(await tabellen(), ['proef_een', 'proef_twee']);
  assert.deepEqual(
    (await toegepast()).map(({ naam }) => naam),
    ['001-een.sql', '002-twee.sql'],
  );
  await schrijf('003-stuk.sql', 'create table proef_drie (x int);');
  assert.deepEqual(await migreer(waar, folder), ['003-stuk.sql', '004-vier.sql']);
});

test('wie tegelijk migreert wacht op de ander', async () => {
  const { folder, waar } = await stelOp(twee);
  const uitkomsten = await Promise.all(Array.from({ length: 4 }, () => migreer(waar, folder)));
  assert.deepEqual(uitkomsten.flat().sort(), ['001-een.sql', '002-twee.sql']);
});

test('wie start zonder alle migraties hoort dat, ook als er nog geen een is toegepast', async () => {
  const leeg = await cluster.maakLeeg();
  await assert.rejects(controleerMigraties({ ...leeg, user: applicatielogin }, migratiefolder), DatabaseVerouderd);
  await vraag(leeg, 'create schema platform; create table platform.migratie (naam text, hash text)');
  await assert.rejects(controleerMigraties({ ...leeg, user: applicatielogin }, migratiefolder), DatabaseVerouderd);
  const proef = await cluster.maak();
  await controleerMigraties(proef.app, migratiefolder);
  await vraag(proef.eigenaar, `delete from platform.migratie where naam = (select max(naam) from platform.migratie)`);
  await assert.rejects(controleerMigraties(proef.app, migratiefolder), DatabaseVerouderd);
});
