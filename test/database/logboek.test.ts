// The access log is written and never changed: by no role, in no way, and its writer cannot choose its number or its transaction.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { databaserollen, type Settings } from '../../src/platform/database/transaction.ts';
import { brengIn } from '../proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';
import { als, settingsAls } from './zicht.ts';

let wereld: Proefwereld;
let politie: Settings;
before(async () => {
  wereld = await maakProefwereld();
  await brengIn(wereld);
  politie = await settingsAls(wereld, 'politie', 'weegploeglid');
});
after(() => wereld.stop());

const stand = () =>
  wereld.achter(`select count(*)::int as n, md5(string_agg(r::text, '|' order by id)) as som from logboek.regel r`);

test('geen rol leest, wijzigt, verwijdert of leegt het logboek', async () => {
  const voor = await stand();
  for (const rol of databaserollen)
    for (const poging of [
      'select 1 from logboek.regel',
      "update logboek.regel set resultaat = 'geweigerd'",
      'delete from logboek.regel',
      'truncate logboek.regel',
      'insert into logboek.regel overriding system value select * from logboek.regel',
      'alter table logboek.regel disable trigger onveranderlijk',
      'drop trigger niet_leegmaken on logboek.regel',
      'alter table logboek.regel disable row level security',
      "select setval('logboek.regel_id_seq', 1)",
    ])
      await assert.rejects(
        als(wereld, rol, politie, ({ db }) => sql`${sql.raw(poging)}`.execute(db)),
        { code: '42501' },
        `${rol}: ${poging}`,
      );
  assert.deepEqual(await stand(), voor);
});

test('ook de eigenaar wijzigt, verwijdert en leegt niet per ongeluk', async () => {
  const voor = await stand();
  for (const poging of [
    "update logboek.regel set resultaat = 'geweigerd'",
    'delete from logboek.regel',
    'truncate logboek.regel',
  ])
    await assert.rejects(wereld.achter(poging), /alleen bij te schrijven/, poging);
  assert.deepEqual(await stand(), voor);
});

test('nummer, transactie en begin geeft de database, niet de schrijver', async () => {
  const basis = {
    samenwerkingsverband: wereld.samenwerkingsverband,
    tijd: '2026-11-23T12:00:00Z',
    rol: 'proef',
    handeling: 'proef',
    artikel: '15',
    resultaat: 'toegestaan',
    herkomst: 'proef',
    trace_id: '0'.repeat(32),
  };
  // The door and the carrier write none: the act around them does, under its own role.
  const schrijvers = databaserollen.filter(
    (rol) => !['deur_casusoverleg', 'deur_afsluiting', 'taken_dragen'].includes(rol),
  );
  for (const rol of schrijvers) {
    const voegIn = (meer: Record<string, unknown>, staart = '') => {
      const rij = { ...basis, ...meer };
      return als(wereld, rol, politie, ({ db }) =>
        sql`insert into logboek.regel (${sql.join(Object.keys(rij).map((kolom) => sql.ref(kolom)))})
          overriding system value values (${sql.join(Object.values(rij))}) ${sql.raw(staart)}`.execute(db),
      );
    };
    await voegIn({});
    for (const meer of [
      { id: 1 },
      { transactie: '3' },
      { id: 999_999, transactie: '3' },
      { begonnen: '2020-01-01T00:00:00Z' },
    ])
      await assert.rejects(voegIn(meer), { code: '42501' }, `${rol} ${JSON.stringify(meer)}`);
    await assert.rejects(voegIn({}, 'returning id'), { code: '42501' });
    await assert.rejects(voegIn({}, "on conflict (id) do update set resultaat = 'geweigerd'"), { code: '42501' });
    // Only what an entry may be, and only in the own partnership.
    await assert.rejects(voegIn({ resultaat: 'misschien' }), { code: '23514' });
    await assert.rejects(voegIn({ trace_id: 'kort' }), { code: '23514' });
    await assert.rejects(voegIn({ samenwerkingsverband: wereld.mensen.politie }), /row-level security/);
  }
  const rijen = await wereld.achter(
    `select count(*)::int as n, count(distinct transactie)::int as transacties, bool_and(transactie > '3'::xid8) as echt
     from logboek.regel where handeling = 'proef'`,
  );
  assert.deepEqual(rijen, [{ n: schrijvers.length, transacties: schrijvers.length, echt: true }]);
  await assert.rejects(
    als(wereld, 'deur_casusoverleg', politie, ({ db }) =>
      sql`insert into logboek.regel (samenwerkingsverband) values (${wereld.samenwerkingsverband})`.execute(db),
    ),
    { code: '42501' },
  );
});

test('een regel bewaart geen inhoud: alleen nummers, namen van handelingen en redenen', async () => {
  const kolommen = await wereld.achter(
    `select column_name as kolom, data_type as soort from information_schema.columns
     where table_schema = 'logboek' and table_name = 'regel' order by ordinal_position`,
  );
  assert.deepEqual(
    kolommen.map(({ kolom }) => kolom),
    [
      'id',
      'samenwerkingsverband',
      'tijd',
      'functionaris',
      'partij',
      'rol',
      'handeling',
      'artikel',
      'resultaat',
      'redenen',
      'objecten',
      'nummers',
      'herkomst',
      'trace_id',
      'transactie',
      'begonnen',
    ],
  );
});
