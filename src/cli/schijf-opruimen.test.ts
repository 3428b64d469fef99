// Clearing the disk: of a destroyed person nothing is left in any table or in any byte of the data folder, and what cannot be done is said.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { ookInJson, zoekBytes } from '../../test/bytes.ts';
import { omgevingVan } from '../../test/http/proefserver.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../../test/proefbesluiten.ts';
import { brengTotCasus, onderwerp, signaal } from '../../test/proefdossiers.ts';
import { keurVernietigingGoed, opDag, restenInTabellen, zetDag } from '../../test/proefvernietiging.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import { maakDrager } from '../jobs/drager.ts';
import { maakPostplanner } from '../jobs/post.ts';
import { maakWerken, mailtaak } from '../jobs/werken.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { clearDisk, SchijfNietVrij } from '../platform/database/clear-disk.ts';
import { maakMapPost } from '../platform/mail/post.ts';
import { type Gebouw, openGebouw } from './opbouw.ts';
import { ruimSchijfOp, zinnenVan } from './schijf-opruimen.ts';

let wereld: Proefwereld;
let gebouw: Gebouw;
/** The data folder: cluster with WAL and server log, keys, and the folder of the demo's mail. */
let map: string;
before(async () => {
  wereld = await maakProefwereld(true);
  gebouw = await openGebouw(leesConfig(omgevingVan(wereld)));
  map = dirname(wereld.keyringbestand);
});
after(async () => {
  await gebouw.stop();
  await wereld.stop();
});

/** Everybody's mail of this day, into the data folder. */
async function mail(): Promise<void> {
  const bus = maakMapPost(join(map, 'post'), 'weegwijs@waterhoek.example');
  await maakPostplanner(wereld.poort, mailtaak, wereld.klok)();
  await maakDrager(
    wereld.poort,
    maakWerken(wereld.poort, { bus, url: 'https://weegwijs.example' }),
    () => undefined,
  ).draagAlles();
}

/** One value of a row, as bytes. */
async function bytes(sql: string, id: string): Promise<Buffer> {
  const [rij] = await wereld.achter(`${sql} limit 1`, [id]);
  assert.ok(rij !== undefined, sql);
  return rij.b;
}

const leesbaar = {
  achternaam: 'Onmiskenbaar-Proefbyte',
  gedraging: 'Hing veertien paarse vlaggen uit het raam.',
  melder: 'Xaveria Meldbyte',
  contact: '06-99887766',
} as const;

test('van wie vernietigd is staat na het opruimen niets meer in een tabel of in een byte van de gegevensmap', async () => {
  await zetDag(wereld, '2026-11-23');
  const { casus, dossier, nummer, casusnummer } = await brengTotCasus(
    wereld,
    'plan-vastgesteld',
    signaal({
      onderwerp: onderwerp({ voornaam: 'Quirinia', achternaam: leesbaar.achternaam, geboortedatum: '1983-03-17' }),
      gedraging: leesbaar.gedraging,
      melder: { naam: leesbaar.melder, contact: leesbaar.contact },
    }),
  );
  const gezocht: Record<string, string | Buffer | readonly Buffer[]> = {
    ...leesbaar,
    'sleutel van het dossier': await bytes('select ingepakt as b from kluis.sleutel where dossier = $1', dossier),
    'sleutel van de casus': await bytes('select ingepakt as b from kluis.sleutel where dossier = $1', casus),
    signaal: ookInJson(
      await bytes(`select inhoud as b from weegploeg.gegeven where dossier = $1 and soort = 'signaal'`, dossier),
    ),
    'gegeven in de casus': ookInJson(
      await bytes('select inhoud as b from casusoverleg.gegeven where casus = $1', casus),
    ),
    zoeksleutel: await bytes('select sleutel as b from weegploeg.zoeksleutel where dossier = $1', dossier),
    'zoeksleutel van de casus': await bytes(
      'select sleutel as b from casusoverleg.zoeksleutel where casus = $1',
      casus,
    ),
    // Somebody who stays: so that a search that finds nothing is known to search.
    blijver: 'Fenna Wielinga',
  };
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
  await mail();
  assert.notDeepEqual(await readdir(join(map, 'post')), []);
  await wereld.achter('checkpoint');
  const onleesbaar = Object.keys(gezocht).filter((naam) => !Object.hasOwn(leesbaar, naam));
  // A name or a sentence of the file is never there as it reads; everything else is found now.
  assert.deepEqual(Object.keys(await zoekBytes(map, gezocht)).sort(), onleesbaar.toSorted());

  await opDag(wereld, '2027-11-23');
  gezocht['sleutel in het archief'] = await bytes(
    'select ingepakt as b from kluis.sleutel where dossier = $1',
    dossier,
  );
  await opDag(wereld, '2031-11-01');
  await mail();
  for (const id of [casus, dossier]) await keurVernietigingGoed(wereld, id);
  for (const id of [casus, dossier, nummer, casusnummer])
    assert.notDeepEqual(await restenInTabellen(wereld, id), [], 'wat er is, wordt gevonden');
  await opDag(wereld, '2031-11-23');
  const verzegeld = Object.values(gezocht)
    .flat()
    .flatMap((wat) => (typeof wat === 'string' ? [] : [wat.toString('hex')]));
  const teVergeten = [casus, dossier, nummer, casusnummer, ...Object.values(leesbaar), ...verzegeld];
  assert.deepEqual(await restenInTabellen(wereld, ...teVergeten), []);
  assert.deepEqual(
    await wereld.achter('select nummer from vernietiging.vernietigd where dossier = any ($1) order by nummer', [
      [casus, dossier],
    ]),
    [{ nummer: casusnummer }, { nummer }],
  );
  // The rows are gone, their bytes are not.
  await wereld.achter('checkpoint');
  assert.deepEqual(
    Object.keys(await zoekBytes(map, gezocht)).sort(),
    [...onleesbaar, 'sleutel in het archief'].toSorted(),
  );

  const rapport = await ruimSchijfOp(gebouw);
  assert.deepEqual([rapport.keptWal, rapport.archived, rapport.replicas], [0, false, 0]);
  assert.deepEqual(Object.keys(await zoekBytes(map, gezocht)), ['blijver']);
  assert.deepEqual(
    await wereld.achter(`select rol, resultaat, nummers from logboek.regel where handeling = 'schijf-opruimen'`),
    [{ rol: 'sleutelbeheer', resultaat: 'toegestaan', nummers: [] }],
  );
  assert.match(zinnenVan(rapport).join('\n'), /^Opgeruimd: \d+ tabellen .*\nNiet opgeruimd: reservekopieën/);
  // The system goes on.
  await wereld.lukt('vernietiging-inzien', 'om', {});
});

test('zolang iemand naar een oud moment kijkt, of zonder superuser, gebeurt er niets', async () => {
  const kijker = new pg.Client(wereld.proef.eigenaar);
  await kijker.connect();
  await kijker.query('begin isolation level repeatable read');
  await kijker.query('select pg_current_xact_id()');
  try {
    await assert.rejects(ruimSchijfOp(gebouw, 300), SchijfNietVrij);
  } finally {
    await kijker.end();
  }
  const gewoon = new pg.Client(wereld.proef.app);
  await gewoon.connect();
  try {
    await assert.rejects(clearDisk(gewoon, []), /superuser/);
  } finally {
    await gewoon.end();
  }
  await assert.rejects(ruimSchijfOp({ ...gebouw, eigenaar: undefined }), ConfigOngeldig);
});

test('wat er niet bij kan staat in een zin', () => {
  const zinnen = zinnenVan({ tables: 60, keptWal: 3, archived: true, replicas: 2 });
  assert.deepEqual(
    ['3 WAL-bestanden', 'WAL-archief', '2 replica', 'reservekopieën'].map((deel) =>
      zinnen.some((zin) => zin.startsWith('Niet opgeruimd') && zin.includes(deel)),
    ),
    [true, true, true, true],
  );
});
