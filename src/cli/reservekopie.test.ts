// Copies and putting them back, on a real database: everything returns, what was destroyed does not, and nothing half or foreign is taken.
import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { archiveer } from '../../test/proefarchief.ts';
import { brengIn, brengTotCasus, signaal } from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import { handelingen } from '../handelingen.ts';
import { BestandBeschadigd, maakReservesleutel, ReservesleutelOnbruikbaar } from '../platform/backup/sealed-file.ts';
import { KopieOnbruikbaar } from '../platform/backup/tables.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import { type Database, openDatabase } from '../platform/database/transaction.ts';
import { openKeyring } from '../platform/vault/keyring.ts';
import type { Gebouw } from './opbouw.ts';
import { type Kopie, maakReservekopie, zetReservekopieTerug } from './reservekopie.ts';

let wereld: Proefwereld;
let map: string;
let sleutel: string;

/** The building of a world whose system has stopped: its pool connects only when an act needs it. */
function gebouwVan({ proef, poort }: Proefwereld): Gebouw & { readonly database: Database } {
  const database = openDatabase(proef.app);
  return {
    poort: { ...poort, database },
    database,
    demoklok: undefined,
    wandklok: poort.klok,
    aanmeldsleutel: new Uint8Array(),
    eigenaar: proef.eigenaar,
    applicatie: proef.app,
    databaseEinde: new Promise(() => undefined),
    stop: async () => undefined,
  };
}
const mappen = (naam: string) => ({ map: join(map, naam), sleutelmap: join(map, `${naam}-sleutels`), sleutel });

before(async () => {
  wereld = await maakProefwereld();
  map = join(wereld.keyringbestand, '..', 'reserve');
  await mkdir(join(map, 'kluis'), { recursive: true });
  sleutel = join(map, 'kluis', 'reservesleutel');
  assert.deepEqual([await maakReservesleutel(sleutel), await maakReservesleutel(sleutel)], [true, false]);
});
after(() => wereld.stop());

/** Number of rows of every table of ours that a copy holds. */
async function tellingen(van: Proefwereld): Promise<Readonly<Record<string, string>>> {
  const tabellen = await van.achter(
    `select format('%I.%I', schemaname, tablename) as tabel from pg_tables
     where schemaname in ('beheer', 'weegploeg', 'casusoverleg', 'archief', 'verzoeken', 'kluis', 'taken')
       and tablename not in ('herhaling', 'sessie') order by 1`,
  );
  const uit: Record<string, string> = {};
  for (const { tabel } of tabellen) {
    const [rij] = await van.achter(
      `select count(*) || ' ' || coalesce(md5(string_agg(to_jsonb(t)::text, '|' order by to_jsonb(t)::text)), '') as som from ${tabel} t`,
    );
    uit[tabel] = rij?.som;
  }
  return uit;
}

async function zetTerug(
  naar: Proefwereld,
  kopie: Kopie,
  anders: { readonly overschrijf?: boolean; readonly sleutel?: string } = {},
) {
  const gebouw = gebouwVan(naar);
  const keyring = await openKeyring(wereld.keyringbestand, false);
  try {
    return await zetReservekopieTerug(gebouw, keyring, kopie, { sleutel, overschrijf: true, ...anders });
  } finally {
    await gebouw.database.sluit();
  }
}

async function maak(naam: string): Promise<Kopie> {
  const gebouw = gebouwVan(wereld);
  try {
    return await maakReservekopie(gebouw, mappen(naam));
  } finally {
    await gebouw.database.sluit();
  }
}

test('wat er was komt geheel terug, op een andere machine, met alle sleutels en het archief', async () => {
  const casus = await brengTotCasus(wereld);
  const { dossier } = await brengIn(wereld, 'gemeente', signaal());
  await archiveer(wereld, dossier);
  const toen = await tellingen(wereld);
  const kopie = await maak('heen');
  assert.deepEqual(await tellingen(wereld), toen);
  for (const bestand of [kopie.registers, kopie.sleutels]) {
    assert.equal((await stat(bestand)).mode & 0o077, 0);
    assert.ok(!(await readFile(bestand)).includes('Ria de Melder'));
  }
  // What was given out after the copy is not given out again.
  const { nummer } = await brengIn(wereld, 'gemeente', signaal());
  const later = await maak('later');

  const daar = await wereld.opnieuw();
  await daar.lukt('archief-inzien', 'gemeente', {});
  await assert.rejects(zetTerug(daar, kopie), /draait nog/);
  await daar.proef.database.sluit();
  await assert.rejects(zetTerug(daar, kopie, { overschrijf: false }), /in gebruik/);
  const { moment } = await zetTerug(daar, { registers: kopie.registers, sleutels: later.sleutels });
  assert.equal(moment, wereld.poort.klok.nu().toString());
  const nu = await tellingen(daar);
  const anders = Object.keys(toen).filter((tabel) => toen[tabel] !== nu[tabel]);
  // The keys and counters are those of the latest copy.
  assert.deepEqual(anders, ['kluis.sleutel', 'weegploeg.teller']);
  const [{ laatste }] = await daar.achter('select max(laatste) as laatste from weegploeg.teller');
  assert.equal(nummer?.endsWith(String(laatste).padStart(4, '0')), true);
  // It is the same partnership, and its files open for the same people.
  const poort = { ...daar.poort, database: openDatabase(daar.proef.app) };
  try {
    const uitkomst = await handelingen['casus-inzien'].verricht(poort, {
      samenwerkingsverband: wereld.samenwerkingsverband,
      functionaris: wereld.mensen.gemeente,
      invoer: { id: casus.casus },
      herkomst: 'proef',
      traceId: 'f'.repeat(32),
    });
    assert.equal(uitkomst.soort, 'gedaan');
  } finally {
    await poort.database.sluit();
  }
  assert.deepEqual(
    (await daar.achter(`select rol from logboek.regel where handeling = 'reservekopie-terugzetten'`)).map(
      ({ rol }) => rol,
    ),
    ['sleutelbeheer'],
  );
  assert.deepEqual((await readdir(join(map, 'heen'))).length, 1);
});

test('wat na een kopie is vernietigd komt met die kopie niet terug', async (t) => {
  const [{ er }] = await wereld.achter(`select to_regprocedure('vernietiging.speel_af()') is not null as er`);
  if (!er) return t.skip('er is nog geen register van vernietigingen');
  const { dossier } = await brengIn(wereld, 'gemeente', signaal());
  await archiveer(wereld, dossier);
  const blijft = await brengIn(wereld, 'gemeente', signaal());
  const voor = await maak('voor-vernietiging');
  await wereld.achter(
    `insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     select id, samenwerkingsverband, register, nummer, verzegeld, 'bewaartermijn', stand, geopend_op, laatste_verwerking,
       laatste_verwerking, '2026-11-23', '2026-11-23', '{}', '{}', '[]' from archief.dossier where id = $1`,
    [dossier],
  );
  await wereld.achter('select vernietiging.speel_af()');
  const na = await maak('na-vernietiging');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const { opnieuwVernietigd } = await zetTerug(daar, { registers: voor.registers, sleutels: na.sleutels });
  assert.equal(opnieuwVernietigd, 1);
  const over = await daar.achter(
    `select (select count(*) from archief.dossier where id = $1) + (select count(*) from archief.stuk where dossier = $1)
       + (select count(*) from kluis.sleutel where dossier = $1) as weg,
       (select count(*) from weegploeg.dossier where id = $2) as er, (select count(*) from vernietiging.vernietigd) as register`,
    [dossier, blijft.dossier],
  );
  assert.deepEqual(over, [{ weg: '0', er: '1', register: '1' }]);
});

test('een beschadigd, afgeknipt of vreemd bestand wordt geweigerd, en er is niets aangeraakt', async () => {
  const kopie = await maak('stuk');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const voor = await tellingen(daar);
  const heel = await readFile(kopie.registers);
  const stuk = join(map, 'stuk.weegwijs');
  const omgezet = Buffer.from(heel);
  omgezet.writeUInt8(omgezet.readUInt8(heel.length >> 1) ^ 1, heel.length >> 1);
  for (const bytes of [omgezet, heel.subarray(0, heel.length - 1), heel.subarray(0, 40), Buffer.alloc(0)]) {
    await writeFile(stuk, bytes);
    await assert.rejects(zetTerug(daar, { ...kopie, registers: stuk }), BestandBeschadigd);
  }
  // One kind for another, and another key.
  await assert.rejects(zetTerug(daar, { registers: kopie.sleutels, sleutels: kopie.registers }), BestandBeschadigd);
  const andere = join(map, 'kluis', 'andere');
  await maakReservesleutel(andere);
  await assert.rejects(zetTerug(daar, kopie, { sleutel: andere }), BestandBeschadigd);
  await chmod(andere, 0o644);
  await assert.rejects(zetTerug(daar, kopie, { sleutel: andere }), ReservesleutelOnbruikbaar);
  assert.deepEqual(await tellingen(daar), voor);
});

test('sleutels die er niet bij horen en een kopie van een andere versie worden geweigerd', async () => {
  const oud = await maak('oud');
  const sleutelsVanToen = join(map, 'sleutels-van-toen.weegwijs');
  await copyFile(oud.sleutels, sleutelsVanToen);
  await brengIn(wereld, 'gemeente', signaal());
  const nieuw = await maak('nieuw');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const voor = await tellingen(daar);
  await assert.rejects(
    zetTerug(daar, { registers: nieuw.registers, sleutels: sleutelsVanToen }),
    /ontbreekt de sleutel/,
  );
  await daar.achter(`update platform.migratie set hash = 'anders' where naam like '001-%'`);
  await assert.rejects(zetTerug(daar, nieuw), KopieOnbruikbaar);
  assert.deepEqual(await tellingen(daar), voor);
});

test('registers, sleutels en de reservesleutel liggen nooit in één map', async () => {
  const gebouw = gebouwVan(wereld);
  for (const waar of [
    { map, sleutelmap: map, sleutel },
    { map, sleutelmap: join(map, 'kluis'), sleutel },
    { map: join(map, 'kluis'), sleutelmap: map, sleutel },
  ])
    await assert.rejects(maakReservekopie(gebouw, waar), ConfigOngeldig);
});
