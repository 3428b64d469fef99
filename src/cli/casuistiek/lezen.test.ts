// Tests of reading a folder, on files made here and, where the invented casework of Meerstede is at hand, on those lists.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leesMap } from './lezen.ts';
import type { IngelezenRegel } from './regel.ts';

const omkop =
  'Kenmerk\tOntvangen\tBetrokkene\tGeb. dd\tWoonplaats\tAdres\tFeitelijke omstandigheden\tStand\tZwaarwegend belang\tDoel verstrekking\tGrondslag\tMelder\tContact\tInbrenger\n';

test('a folder: lists by content, not by name; faults per file and per row', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lijsten-'));
  t.after(() => rm(folder, { recursive: true }));
  const rij = (kenmerk: string, ontvangen: string) =>
    `${kenmerk}\t${ontvangen}\tA. Boom\t\tStad\tEikweg 1\tIets\t\tb\td\tWjsg 39f lid 1\tm\tc\ti\n`;
  await writeFile(join(folder, 'B.TSV'), omkop + rij('OM-1', '3 nov 2025') + rij('OM-2', '31 nov 2025'));
  await writeFile(join(folder, 'a.csv'), 'x;y\n1;2\n');
  await writeFile(join(folder, 'leeg.txt'), '');
  await writeFile(join(folder, 'verzoeken.csv'), 'nr;verzoeker;hoedanigheid;wat wordt gevraagd\n1;a;b;c\n');
  await writeFile(join(folder, 'notitie.md'), 'geen lijst');
  await mkdir(join(folder, 'map.csv'));
  const { regels, fouten, overgeslagen } = await leesMap(folder);
  assert.deepEqual(
    regels.map(({ kenmerk, rij: nummer, bestand }) => [bestand, nummer, kenmerk]),
    [
      ['B.TSV', 1, 'OM-1'],
      ['B.TSV', 2, 'OM-2'],
    ],
  );
  assert.deepEqual(fouten, [
    { bestand: 'B.TSV', rij: 2, fout: "'Ontvangen' is niet te lezen" },
    { bestand: 'a.csv', fout: 'de koppen horen bij geen bekende lijst (gemeente, politie, om): x | y' },
    { bestand: 'leeg.txt', fout: 'het bestand is leeg' },
  ]);
  assert.deepEqual(overgeslagen, ['verzoeken.csv']);
});

test('a folder that is not there, or holds no list, is one fault', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'lijsten-'));
  t.after(() => rm(folder, { recursive: true }));
  assert.equal((await leesMap(folder)).fouten[0]?.fout, 'hier staan geen lijsten');
  assert.deepEqual((await leesMap(join(folder, 'nergens'))).fouten, [
    { bestand: 'nergens', fout: 'hier staan geen lijsten' },
  ]);
});

const casuistiek = fileURLToPath(new URL('../../../../shared/casuistiek', import.meta.url));

test('the lists of Meerstede', { skip: !existsSync(casuistiek) }, async () => {
  const { regels, fouten, overgeslagen } = await leesMap(casuistiek);
  assert.deepEqual(fouten, []);
  assert.deepEqual(overgeslagen, ['verzoeken.csv']);
  const aantal = (partij: string) => regels.filter((regel) => regel.partij === partij).length;
  assert.deepEqual([aantal('gemeente'), aantal('politie'), aantal('om')], [20, 17, 9]);

  const vind = (kenmerk: string): IngelezenRegel => regels.find((regel) => regel.kenmerk === kenmerk)!;
  const [eerste, tweede] = regels.filter((regel) => regel.kenmerk === 'M26-014');
  assert.deepEqual({ ...eerste, rij: 20 }, tweede);

  const namen = Object.fromEntries(
    ['M25-031', 'P-25-1101', 'OM-25/118', 'P-26-0052', 'P-25-1143', 'M26-027', 'P-21-0912', 'M26-002'].map(
      (kenmerk) => [kenmerk, vind(kenmerk).onderwerp.achternaam],
    ),
  );
  assert.deepEqual(namen, {
    'M25-031': 'van der Berg-Jansen',
    'P-25-1101': 'van der Berg Jansen',
    'OM-25/118': 'Jansen-van der Berg',
    'P-26-0052': 'de Graaf',
    'P-25-1143': 'al-Wazzani',
    'M26-027': 'Ben Said',
    'P-21-0912': 'Bensaïd',
    'M26-002': 'Deckers',
  });
  assert.equal(vind('OM-25/118').onderwerp.geboortedatum, '1987-04-07');
  assert.equal(vind('OM-26/019').onderwerp.geboortedatum, '2004-02-29');
  assert.equal(vind('M26-005').onderwerp.geboortedatum, undefined);
  assert.equal(vind('M26-012').datum, '2026-03-05');
  assert.equal(vind('P-26-0019').datum, '2026-02-20');
  assert.equal(vind('P-26-0019').opsporingsbelang?.uitkomst, 'verzet');
  assert.equal(vind('P-25-1124').overlegOm, undefined);
  assert.equal(vind('P-26-0038').gedragingDatum, '2026-04');
  assert.equal(vind('OM-26/028').onderwerp.land, 'België');
  assert.match(vind('M25-038').gedraging, /^Twee kinderen .* op school\.\nMoeder mailt /);
  assert.match(vind('P-25-1101').gedraging, /riep: "We weten je te vinden"\.\nAangehouden/);
  assert.equal(vind('M25-037').opmerking, '=zie ook M25-038');
  assert.deepEqual(
    regels.filter((regel) => regel.onderwerp.aard === 'rechtspersoon').map(({ kenmerk }) => kenmerk),
    ['M26-029'],
  );
  assert.deepEqual(
    regels.filter((regel) => regel.melder === undefined).map(({ kenmerk }) => kenmerk),
    ['M26-005', 'M26-023', 'P-26-0055'],
  );
  assert.deepEqual(
    regels.filter((regel) => regel.grondslag === undefined).map(({ kenmerk }) => kenmerk),
    ['M26-021', 'M26-023', 'OM-26/033', 'P-25-1143', 'P-26-0038', 'P-26-0052'],
  );
  assert.deepEqual(
    regels.filter((regel) => regel.omgezet).map(({ kenmerk }) => kenmerk),
    ['M26-012'],
  );
  const huizen = (kenmerk: string) => [vind(kenmerk).onderwerp.huisnummer, vind(kenmerk).onderwerp.toevoeging];
  assert.deepEqual(huizen('M25-038'), ['5', 'bis']);
  assert.deepEqual(huizen('P-26-0027'), ['4', 'kamer 6']);
  assert.deepEqual(huizen('OM-25/131'), ['19', 'II']);
});
