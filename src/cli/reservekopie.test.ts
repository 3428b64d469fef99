// Copies and putting them back, on a real database: everything returns, what was destroyed does not, and nothing half or foreign is taken.
import assert from 'node:assert/strict';
import { chmod, copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { archiveer, brengTotHeropening, heropeningsstem, open } from '../../test/proefarchief.ts';
import { draagTaken } from '../../test/proefbesluiten.ts';
import { brengIn, brengTotCasus, signaal } from '../../test/proefdossiers.ts';
import { gebouwVan, maakProefkopieen, type Proefkopieen } from '../../test/proefkopie.ts';
import { brengVerzoekIn, vindIn } from '../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import { handelingen } from '../handelingen.ts';
import { BestandBeschadigd, maakReservesleutel, ReservesleutelOnbruikbaar } from '../platform/backup/sealed-file.ts';
import { KopieOnbruikbaar } from '../platform/backup/tables.ts';
import { ConfigOngeldig } from '../platform/config.ts';
import { openDatabase } from '../platform/database/transaction.ts';
import { openKeyring } from '../platform/vault/keyring.ts';
import { inRegel } from './naspelen.ts';
import { maakReservekopie, maakTerugzettenAf } from './reservekopie.ts';

let wereld: Proefwereld;
let kopieen: Proefkopieen;

before(async () => {
  wereld = await maakProefwereld();
  kopieen = await maakProefkopieen(wereld);
  assert.equal(await maakReservesleutel(kopieen.sleutel), false);
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

/** What destruction leaves: its line in the ledger, and nothing of this archived dossier. */
async function vernietig(id: string): Promise<void> {
  await wereld.achter(
    `insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     select id, samenwerkingsverband, register, nummer, verzegeld, 'bewaartermijn', stand, geopend_op, laatste_verwerking,
       laatste_verwerking, '2026-11-23', '2026-11-23', '{}', '{}', '[]' from archief.dossier where id = $1`,
    [id],
  );
  await wereld.achter('select vernietiging.speel_af()');
}

test('wat er was komt geheel terug, op een andere machine, met alle sleutels en het archief', async () => {
  const casus = await brengTotCasus(wereld);
  const verzoek = await brengVerzoekIn(wereld, { soort: 'correctie', reden: 'Het klopt niet.' });
  await vindIn(wereld, verzoek, casus.dossier);
  const punten = [{ gegeven: casus.gegeven, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  // Of the original and of its copy in the casus: columns that the database makes itself are in both tables.
  await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    ...{ id: verzoek, register: 'weegploeg', dossier: casus.dossier, punten },
  });
  const { dossier } = await brengIn(wereld, 'gemeente', signaal());
  await archiveer(wereld, dossier);
  const toen = await tellingen(wereld);
  const kopie = await kopieen.maak('heen');
  assert.deepEqual(await tellingen(wereld), toen);
  for (const bestand of [kopie.registers, kopie.sleutels]) {
    assert.equal((await stat(bestand)).mode & 0o077, 0);
    assert.ok(!(await readFile(bestand)).includes('Ria de Melder'));
  }
  // What was given out after the copy is not given out again.
  const { nummer } = await brengIn(wereld, 'gemeente', signaal());
  const later = await kopieen.maak('later');

  const daar = await wereld.opnieuw();
  await daar.lukt('archief-inzien', 'gemeente', {});
  await assert.rejects(kopieen.zetTerug(daar, kopie), /draait nog/);
  await daar.proef.database.sluit();
  await assert.rejects(kopieen.zetTerug(daar, kopie, { overschrijf: false }), /in gebruik/);
  const { moment } = await kopieen.zetTerug(daar, { registers: kopie.registers, sleutels: later.sleutels });
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
  assert.deepEqual((await readdir(join(kopieen.map, 'heen'))).length, 1);
});

test('wat na een kopie is vernietigd komt met die kopie niet terug', async () => {
  const { dossier } = await brengIn(wereld, 'gemeente', signaal());
  await archiveer(wereld, dossier);
  const blijft = await brengIn(wereld, 'gemeente', signaal());
  const voor = await kopieen.maak('voor-vernietiging');
  await vernietig(dossier);
  const na = await kopieen.maak('na-vernietiging');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const { opnieuwVernietigd } = await kopieen.zetTerug(daar, { registers: voor.registers, sleutels: na.sleutels });
  assert.equal(opnieuwVernietigd, 1);
  const over = await daar.achter(
    `select (select count(*) from archief.dossier where id = $1) + (select count(*) from archief.stuk where dossier = $1)
       + (select count(*) from kluis.sleutel where dossier = $1) as weg,
       (select count(*) from weegploeg.dossier where id = $2) as er, (select count(*) from vernietiging.vernietigd) as register`,
    [dossier, blijft.dossier],
  );
  assert.deepEqual(over, [{ weg: '0', er: '1', register: '1' }]);
});

test('wat na een kopie is verwijderd of afgeschermd is dat na het terugzetten weer, en de rest staat in een lijst', async () => {
  const breng = async (gedraging: string) => {
    const ingebracht = await brengIn(wereld, 'gemeente', signaal({ gedraging }));
    return {
      ...ingebracht,
      waarom: { id: ingebracht.dossier, gegeven: ingebracht.gegeven, aanleiding: 'controle' } as const,
    };
  };
  const [onwaar, betwist, beter, terug, later] = await Promise.all([
    breng('ZEKERONWAAR'),
    breng('BETWIST'),
    breng('HALFWAAR'),
    breng('VERGISSING'),
    breng('LATERGEARCHIVEERD'),
  ]);
  const voor = await kopieen.maak('voor-correctie');
  const erna = await breng('NADEKOPIE');
  const wie = 'uitvoerder';
  for (const { waarom } of [onwaar, later, erna])
    await wereld.lukt('gegeven-verwijderen', wie, { ...waarom, reden: 'feitelijk-onjuist' });
  await wereld.lukt('gegeven-afschermen', wie, { ...betwist.waarom, reden: 'juistheid-betwist' });
  await wereld.lukt('gegeven-aanvullen', wie, {
    ...beter.waarom,
    reden: 'onvolledig',
    nieuw: { soort: 'signaal', inhoud: { gedraging: 'GEHEELWAAR' } },
  });
  await wereld.lukt('signaal-intrekken', 'gemeente', {
    id: terug.dossier,
    gegeven: terug.gegeven,
    reden: 'Vergissing.',
  });
  await archiveer(wereld, later.dossier);
  const na = await kopieen.maak('na-correctie');

  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const zetTerug = () => kopieen.zetTerug(daar, { registers: voor.registers, sleutels: na.sleutels });
  const { opnieuwGecorrigeerd, teDoen } = await zetTerug();
  assert.deepEqual(
    [opnieuwGecorrigeerd, teDoen.map(({ nummer, soort, wijziging, op }) => [nummer, soort, wijziging, op])],
    [
      3,
      [
        [beter.nummer, 'signaal', 'aangevuld', '2026-11-23'],
        [terug.nummer, 'signaal', 'ingetrokken', '2026-11-23'],
      ],
    ],
  );
  for (const regel of teDoen) assert.match(inRegel(regel), /^W-2026-\d{4}: signaal, .* opnieuw/);
  const poort = { ...daar.poort, database: openDatabase(daar.proef.app) };
  try {
    const leest = async (id: string) => {
      const uitkomst = await handelingen['weegdossier-inzien'].verricht(poort, {
        samenwerkingsverband: wereld.samenwerkingsverband,
        functionaris: wereld.mensen.om,
        invoer: { id },
        herkomst: 'proef',
        traceId: 'f'.repeat(32),
      });
      assert.equal(uitkomst.soort, 'gedaan');
      return JSON.stringify(uitkomst);
    };
    for (const { dossier } of [onwaar, betwist, later])
      assert.doesNotMatch(await leest(dossier), /ZEKERONWAAR|BETWIST|LATERGEARCHIVEERD|Ria de Melder/);
    assert.match(await leest(beter.dossier), /HALFWAAR/);
  } finally {
    await poort.database.sluit();
  }
  const weg = await daar.achter(
    `select length(g.inhoud) as inhoud, (select count(*)::int from weegploeg.kennisgeving k join weegploeg.correctie c on c.id = k.correctie
       where c.gegeven = g.id) as verteld from weegploeg.gegeven g where g.id = any ($1)`,
    [[onwaar.gegeven, later.gegeven]],
  );
  assert.deepEqual(weg, Array(2).fill({ inhoud: 0, verteld: 3 }));
  // Put back once more it comes to the same; and nothing of a content is beside the ledger.
  assert.deepEqual((await zetTerug()).teDoen, teDoen);
  assert.doesNotMatch(
    JSON.stringify(await daar.achter('select * from vernietiging.gewijzigd')),
    /ONWAAR|BETWIST|WAAR|VERGISSING|LATER/,
  );
});

test('een beschadigd, afgeknipt of vreemd bestand wordt geweigerd, en er is niets aangeraakt', async () => {
  const kopie = await kopieen.maak('stuk');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const voor = await tellingen(daar);
  const heel = await readFile(kopie.registers);
  const stuk = join(kopieen.map, 'stuk.weegwijs');
  const omgezet = Buffer.from(heel);
  omgezet.writeUInt8(omgezet.readUInt8(heel.length >> 1) ^ 1, heel.length >> 1);
  for (const bytes of [omgezet, heel.subarray(0, heel.length - 1), heel.subarray(0, 40), Buffer.alloc(0)]) {
    await writeFile(stuk, bytes);
    await assert.rejects(kopieen.zetTerug(daar, { ...kopie, registers: stuk }), BestandBeschadigd);
  }
  // One kind for another, and another key.
  await assert.rejects(
    kopieen.zetTerug(daar, { registers: kopie.sleutels, sleutels: kopie.registers }),
    BestandBeschadigd,
  );
  const andere = join(kopieen.map, 'kluis', 'andere');
  await maakReservesleutel(andere);
  await assert.rejects(kopieen.zetTerug(daar, kopie, { sleutel: andere }), BestandBeschadigd);
  await chmod(andere, 0o644);
  await assert.rejects(kopieen.zetTerug(daar, kopie, { sleutel: andere }), ReservesleutelOnbruikbaar);
  assert.deepEqual(await tellingen(daar), voor);
});

test('sleutels die er niet bij horen en een kopie van een andere versie worden geweigerd', async () => {
  const oud = await kopieen.maak('oud');
  const sleutelsVanToen = join(kopieen.map, 'sleutels-van-toen.weegwijs');
  await copyFile(oud.sleutels, sleutelsVanToen);
  await brengIn(wereld, 'gemeente', signaal());
  const nieuw = await kopieen.maak('nieuw');
  const daar = await wereld.opnieuw();
  await daar.proef.database.sluit();
  const voor = await tellingen(daar);
  await assert.rejects(
    kopieen.zetTerug(daar, { registers: nieuw.registers, sleutels: sleutelsVanToen }),
    /ontbreekt de sleutel/,
  );
  await daar.achter(`update platform.migratie set hash = 'anders' where naam like '001-%'`);
  await assert.rejects(kopieen.zetTerug(daar, nieuw), KopieOnbruikbaar);
  assert.deepEqual(await tellingen(daar), voor);
});

test('registers, sleutels en de reservesleutel liggen nooit in één map', async () => {
  const gebouw = gebouwVan(wereld);
  const { map, sleutel } = kopieen;
  for (const waar of [
    { map, sleutelmap: map, sleutel },
    { map, sleutelmap: join(kopieen.map, 'kluis'), sleutel },
    { map: join(kopieen.map, 'kluis'), sleutelmap: map, sleutel },
  ])
    await assert.rejects(maakReservekopie(gebouw, waar), ConfigOngeldig);
});

test('wat tussen twee kopieën naar een ander register ging opent na het terugzetten weer, ook wat is heropend', async (t) => {
  // One dossier of each kind that moves, one that was reopened, one that was destroyed, and a request, which never moves.
  const { dossier, casus } = await brengTotCasus(wereld);
  const heropend = await brengTotHeropening(wereld);
  const weg = await brengIn(wereld, 'gemeente', signaal());
  const verzoek = await brengVerzoekIn(wereld);
  const voor = await kopieen.maak('voor-archivering');
  await archiveer(wereld, dossier);
  await archiveer(wereld, casus);
  await archiveer(wereld, weg.dossier);
  await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(heropend.id, heropend.voorstel));
  await draagTaken(wereld);
  await vernietig(weg.dossier);
  wereld.klok.zet('2026-11-24');
  t.after(() => wereld.klok.zet('2026-11-23'));
  const na = await kopieen.maak('na-archivering');

  const daar = await wereld.opnieuw();
  assert.deepEqual(await kopieen.zetTerug(daar, { registers: voor.registers, sleutels: na.sleutels }), {
    moment: '2026-11-23T11:00:00Z',
    opnieuwVernietigd: 1,
    opnieuwGecorrigeerd: 0,
    teDoen: [],
    verplaatst: 2,
  });
  // Put back by other means it is finished the same way: the keys of later stand beside the registers of before.
  for (const { sleutel, register, registersleutel, ingepakt } of await wereld.achter(
    'select dossier as sleutel, register, registersleutel, ingepakt from kluis.sleutel where dossier = any ($1)',
    [[dossier, casus]],
  ))
    await daar.achter(
      'update kluis.sleutel set register = $2, registersleutel = $3, ingepakt = $4 where dossier = $1',
      [sleutel, register, registersleutel, ingepakt],
    );
  const gebouw = gebouwVan(daar);
  const keyring = await openKeyring(wereld.keyringbestand, false);
  const { verplaatst } = await maakTerugzettenAf(gebouw, keyring).finally(() => gebouw.database.sluit());
  assert.equal(verplaatst, 2);
  // Everything opens where it lies again, is found, and goes on from there.
  const { gegevens } = await daar.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  assert.ok(gegevens.length > 0);
  await daar.lukt('casus-inzien', 'gemeente', { id: casus });
  await daar.lukt('verzoek-inzien', 'uitvoerder', { id: verzoek });
  await open(daar, heropend.id);
  assert.equal((await daar.doe('weegdossier-inzien', 'gemeente', { id: weg.dossier })).soort, 'niet-gevonden');
  await daar.lukt('heropening-stemmen', 'politie', heropeningsstem(heropend.id, heropend.voorstel));
  await draagTaken(daar);
  await archiveer(daar, dossier);
  await open(daar, dossier);

  // The keys of before the move with the registers of after it would bring back what was lifted and destroyed since.
  const ginds = await wereld.opnieuw();
  const toen = await tellingen(ginds);
  await assert.rejects(
    kopieen.zetTerug(ginds, { registers: na.registers, sleutels: voor.sleutels }),
    /sleutels is van 2026-11-23T11:00:00Z, ouder dan de registers/,
  );
  assert.deepEqual(await tellingen(ginds), toen);
});
