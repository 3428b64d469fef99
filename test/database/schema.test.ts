// The schema that the migrations make is the one that is written down: as SQL for people, as types for the code.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { type Proefcluster, type Proefdatabase, startProefcluster } from './proefdatabase.ts';
import { maakSchemadump, schemabestand } from './schemadump.ts';

const huis = join(import.meta.dirname, '../..');

let cluster: Proefcluster;
let proef: Proefdatabase;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
});
after(() => cluster.stop());

test('db/schema.sql is het schema na alle migraties (bijwerken: node test/database/schemadump.ts)', async () => {
  assert.equal(await maakSchemadump(proef), await readFile(schemabestand, 'utf8'));
});

test('de typen van de code zijn die van het schema (bijwerken: kysely-codegen, zie CONTRIBUTING)', async () => {
  const { host, port, user, database } = proef.eigenaar;
  const uit = join(cluster.folder, 'schema.ts');
  await promisify(execFile)(
    process.execPath,
    [
      join(huis, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--date-parser', 'string', '--default-schema', 'platform'],
      ...['--include-pattern', '{beheer,weegploeg,casusoverleg,kluis,logboek,taken,verzoeken,archief,vernietiging}.*'],
      ...['--out-file', uit],
      ...['--url', `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`],
    ],
    { cwd: cluster.folder },
  );
  assert.equal(await readFile(uit, 'utf8'), await readFile(join(huis, 'src/platform/database/schema.ts'), 'utf8'));
});
