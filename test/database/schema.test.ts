// The schema that the migrations make is the one that is written down: as SQL for people, as types for the code.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { vernietigingsverklaring } from '../../src/convenant/documenten/vernietigingsverklaring.ts';
import { casusoverlegsoorten, weegploegsoorten } from '../../src/convenant/gegevens.ts';
import { documenttalen } from '../../src/convenant/vormen/document.ts';
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

test('een verklaring van vernietiging noemt alles wat een dossier of verzoek kan bevatten bij een eigen woord', async () => {
  const tabellen = await proef.achter(
    `select tabel from archief.tabellen('weegploeg') union select tabel from archief.tabellen('casusoverleg')
     union select tablename from pg_tables where schemaname = 'verzoeken' and tablename <> 'teller'`,
  );
  const namen = [
    // What is a dossier itself is a line of the list; search keys are not counted; items are counted by kind.
    ...tabellen.map(({ tabel }) => `${tabel}`).filter((naam) => !/^(dossier|casus|zoeksleutel|gegeven)$/.test(naam)),
    ...new Set([...Object.keys(weegploegsoorten), ...Object.keys(casusoverlegsoorten)]),
  ];
  assert.ok(
    namen.length > 40 && namen.includes('voorstel_selectie') && namen.includes('naw') && namen.includes('stap'),
  );
  const dag = '2032-01-01';
  for (const taal of documenttalen) {
    const { blocks } = vernietigingsverklaring(
      {
        nummer: 'VV-2032-0001',
        samenwerkingsverband: 'Proef',
        opgemaaktOp: dag,
        verzegeld: false,
        regels: [
          {
            ...{ id: '00000000-0000-4000-8000-000000000001', nummer: 'W-2026-0001', register: 'weegploeg' },
            ...{ hoortBij: null, grond: 'bewaartermijn', termijnVanaf: dag, nietVoor: dag, vernietigdOp: dag },
            ...{ geopendOp: dag, laatsteVerwerking: dag, goedkeuringen: [] },
            aantallen: [...namen, 'bestaat_niet_meer'].map((naam, plaats) => [naam, plaats + 1]),
          },
        ],
      },
      '0'.repeat(64),
      taal,
    );
    const rijen = blocks.find((blok) => blok.kind === 'table')?.rows ?? [];
    // Of a file that nobody approved it says so.
    assert.match(
      JSON.stringify(blocks),
      taal === 'nl' ? /Zonder goedkeuring.*: 1 dossier\./ : /Without approval.*: 1 file\./,
    );
    const anders = taal === 'nl' ? 'Ander stuk' : 'Other piece';
    // Everything has a word, no two the same: only what does not exist any more is something else.
    assert.equal(rijen.length, namen.length + 1);
    assert.deepEqual(
      rijen.filter(([soort]) => soort === anders),
      [[anders, `${namen.length + 1}`]],
    );
    for (const [soort] of rijen) assert.match(soort ?? '', /^[A-Z][a-z]+( [a-z]+)*$/);
  }
});
