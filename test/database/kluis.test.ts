// No key without a log entry, tried in SQL as the real roles; and an envelope that moves to another place does not open.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { DatabaseRole, Settings, Tx } from '../../src/platform/database/transaction.ts';
import { EnvelopOngeldig } from '../../src/platform/vault/envelope.ts';
import { brengIn, brengTotCasus, type Casus } from '../proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';
import { als, settingsAls } from './zicht.ts';

let wereld: Proefwereld;
let ander: Proefwereld;
let casus: Casus;
let tweede: string;
let politie: Settings;
let uitvoerder: Settings;
before(async () => {
  wereld = await maakProefwereld();
  casus = await brengTotCasus(wereld, 'plan-vastgesteld');
  tweede = (await brengIn(wereld)).dossier;
  ander = await wereld.maakAnder();
  politie = await settingsAls(wereld, 'politie', 'weegploeglid');
  uitvoerder = await settingsAls(wereld, 'uitvoerder', 'uitvoerder');
});
after(() => wereld.stop());

interface Regel {
  readonly object: string;
  readonly resultaat?: string;
  readonly verband?: string;
}

/** Writes an entry as an act would. */
const log = ({ db }: Tx, { object, resultaat = 'toegestaan', verband }: Regel) =>
  sql`insert into logboek.regel (samenwerkingsverband, tijd, rol, handeling, artikel, resultaat, objecten, herkomst, trace_id)
    values (${verband ?? wereld.samenwerkingsverband}, now(), 'proef', 'proef', '15', ${resultaat}, ${[object]}::uuid[], 'proef',
      ${'0'.repeat(32)})`.execute(db);
const vraag = ({ db }: Tx, dossier: string) =>
  sql`select registersleutel, ingepakt from kluis.sleutel_vrijgeven(${dossier}::uuid)`
    .execute(db)
    .then(({ rows }) => rows);
const geen = /geen sleutel zonder logregel/;
const schrijver: DatabaseRole = 'weegploeg_schrijven';

test('met een regel van deze transactie is er een sleutel, voor precies dat dossier', async () => {
  for (const [rol, settings, object] of [
    ['weegploeg_lezen', politie, casus.dossier],
    ['weegploeg_schrijven', politie, casus.dossier],
    ['informatieplicht_lezen', politie, casus.dossier],
    ['casusoverleg_lezen', uitvoerder, casus.casus],
    ['casusoverleg_schrijven', uitvoerder, casus.casus],
    ['plan_lezen', uitvoerder, casus.casus],
  ] as const) {
    const sleutels = await als(wereld, rol, settings, async (tx) => {
      await log(tx, { object });
      return vraag(tx, object);
    });
    assert.equal(sleutels.length, 1, rol);
  }
});

test('zonder regel is er geen sleutel', async () => {
  for (const rol of [
    'weegploeg_lezen',
    'weegploeg_schrijven',
    'casusoverleg_lezen',
    'casusoverleg_schrijven',
    'plan_lezen',
  ] as const)
    for (const dossier of [casus.dossier, casus.casus])
      await assert.rejects(
        als(wereld, rol, politie, (tx) => vraag(tx, dossier)),
        geen,
      );
});

test('met een regel van een eerdere transactie is er geen sleutel', async () => {
  await als(wereld, schrijver, politie, (tx) => log(tx, { object: casus.dossier }));
  await assert.rejects(
    als(wereld, schrijver, politie, (tx) => vraag(tx, casus.dossier)),
    geen,
  );
});

test('met een regel die later kwam is er geen sleutel', async () => {
  await assert.rejects(
    als(wereld, schrijver, politie, async (tx) => {
      const sleutel = await vraag(tx, casus.dossier);
      await log(tx, { object: casus.dossier });
      return sleutel;
    }),
    geen,
  );
});

test('met een andere uitkomst dan toegestaan is er geen sleutel', async () => {
  for (const resultaat of ['geweigerd', 'niet-gevonden', 'herhaald', 'veranderd'])
    await assert.rejects(
      als(wereld, schrijver, politie, async (tx) => {
        await log(tx, { object: casus.dossier, resultaat });
        return vraag(tx, casus.dossier);
      }),
      geen,
      resultaat,
    );
});

test('met een regel over een ander dossier is er geen sleutel', async () => {
  await assert.rejects(
    als(wereld, schrijver, politie, async (tx) => {
      await log(tx, { object: tweede });
      return vraag(tx, casus.dossier);
    }),
    geen,
  );
});

test('met een regel die is teruggedraaid is er geen sleutel', async () => {
  await assert.rejects(
    als(wereld, schrijver, politie, async (tx) => {
      await sql`savepoint even`.execute(tx.db);
      await log(tx, { object: casus.dossier });
      await sql`rollback to savepoint even`.execute(tx.db);
      return vraag(tx, casus.dossier);
    }),
    geen,
  );
});

test('een ander samenwerkingsverband krijgt de sleutel niet, ook niet met een eigen regel', async () => {
  const vreemd = await settingsAls(ander, 'politie', 'weegploeglid');
  const sleutels = await als(wereld, schrijver, vreemd, async (tx) => {
    await log(tx, { object: casus.dossier, verband: ander.samenwerkingsverband });
    return vraag(tx, casus.dossier);
  });
  assert.deepEqual(sleutels, []);
  // Nor by writing the entry in one partnership and asking in the other.
  await assert.rejects(
    als(wereld, schrijver, vreemd, async (tx) => {
      await log(tx, { object: casus.dossier, verband: ander.samenwerkingsverband });
      return tx.als(schrijver, politie, () => vraag(tx, casus.dossier));
    }),
    geen,
  );
});

test('een rol krijgt alleen sleutels van haar eigen register', async () => {
  for (const [rol, object] of [
    ['weegploeg_lezen', casus.casus],
    ['weegploeg_schrijven', casus.casus],
    ['casusoverleg_lezen', casus.dossier],
    ['casusoverleg_schrijven', casus.dossier],
    ['plan_lezen', casus.dossier],
  ] as const) {
    const sleutels = await als(wereld, rol, politie, async (tx) => {
      await log(tx, { object });
      return vraag(tx, object);
    });
    assert.deepEqual(sleutels, [], rol);
  }
});

test('de deur en andere rollen vragen geen sleutels', async () => {
  for (const rol of ['deur_casusoverleg', 'toegang', 'beheer_lezen', 'beheer_schrijven', 'sleutelbeheer'] as const)
    await assert.rejects(
      als(wereld, rol, politie, (tx) => vraag(tx, casus.dossier)),
      { code: '42501' },
      rol,
    );
});

test('een sleutel bewaren vraagt ook een regel, en de rol van dat register', async () => {
  const nieuw = '44444444-4444-4444-8444-444444444444';
  const bewaar = ({ db }: Tx, register: string) =>
    sql`select kluis.sleutel_opslaan(${nieuw}::uuid, ${register}, 'x', 'x')`.execute(db);
  await assert.rejects(
    als(wereld, schrijver, politie, (tx) => bewaar(tx, 'weegploeg')),
    geen,
  );
  for (const [rol, register] of [
    ['weegploeg_schrijven', 'casusoverleg'],
    ['deur_casusoverleg', 'weegploeg'],
  ] as const)
    await assert.rejects(
      als(wereld, 'weegploeg_lezen', politie, async (tx) => {
        await log(tx, { object: nieuw });
        await tx.als(rol, politie, () => bewaar(tx, register));
      }),
      /deze rol bewaart geen sleutels/,
    );
  // A key that is there already cannot be replaced by another: that would be destruction.
  await assert.rejects(
    als(wereld, schrijver, politie, async (tx) => {
      await log(tx, { object: tweede });
      await sql`select kluis.sleutel_opslaan(${tweede}::uuid, 'weegploeg', 'x', 'x')`.execute(tx.db);
    }),
    { code: '23505' },
  );
});

test('herinpakken vraagt een regel over het samenwerkingsverband', async () => {
  const lees = ({ db }: Tx) =>
    sql`select dossier from kluis.te_herinpakken('weegploeg', 'nieuwe sleutel')`.execute(db).then(({ rows }) => rows);
  const zonder = await als(wereld, 'sleutelbeheer', politie, lees);
  assert.deepEqual(zonder, []);
  await assert.rejects(
    als(wereld, 'sleutelbeheer', politie, ({ db }) =>
      sql`select kluis.herinpakken(${tweede}::uuid, 'x', 'x')`.execute(db),
    ),
    geen,
  );
  const met = await als(wereld, 'sleutelbeheer', politie, async (tx) => {
    await log(tx, { object: wereld.samenwerkingsverband });
    return lees(tx);
  });
  assert.equal(met.length, 2);
  const vreemd = await settingsAls(ander, 'politie', 'weegploeglid');
  const elders = await als(wereld, 'sleutelbeheer', vreemd, async (tx) => {
    await log(tx, { object: ander.samenwerkingsverband, verband: ander.samenwerkingsverband });
    await sql`select kluis.herinpakken(${tweede}::uuid, 'gekaapt', 'x')`.execute(tx.db);
    return lees(tx);
  });
  assert.deepEqual(elders, []);
  assert.deepEqual(await wereld.achter(`select 1 from kluis.sleutel where registersleutel = 'gekaapt'`), []);
});

test('de kluis geeft aan de toepassing geen sleutel zonder regel', async () => {
  const { vault } = wereld.poort;
  await assert.rejects(
    als(wereld, 'weegploeg_lezen', politie, (tx) => vault.open(tx, 'weegploeg', casus.dossier)),
    { code: '42501' },
  );
  await assert.rejects(
    als(wereld, schrijver, politie, (tx) => vault.maak(tx, 'weegploeg', '55555555-5555-4555-8555-555555555555')),
    { code: '42501' },
  );
});

test('een envelop die van rij of dossier wisselt gaat niet open', async () => {
  const inhoud = async (id: string) =>
    (await wereld.achter('select inhoud from weegploeg.gegeven where id = $1', [id]))[0]?.inhoud;
  const zet = (id: string, wat: Buffer) =>
    wereld.achter('update weegploeg.gegeven set inhoud = $2 where id = $1', [id, wat]);
  const een = await brengIn(wereld);
  const twee = await wereld.lukt('signaal-inbrengen', 'gemeente', {
    dossier: een.dossier,
    gedraging: 'Iets anders.',
    meldDatum: '2026-11-05',
    criteria: [2],
    afkomst: 'eigen',
    melder: { naam: 'B', contact: '06' },
    grondslag: 'avg-6-1-e',
  });
  const derde = await brengIn(wereld);
  const eigen = await inhoud(een.gegeven);
  for (const vreemd of [await inhoud(twee.gegeven), await inhoud(derde.gegeven)]) {
    await zet(een.gegeven, vreemd);
    await assert.rejects(wereld.doe('weegdossier-inzien', 'gemeente', { id: een.dossier }), EnvelopOngeldig);
  }
  // The same row under another kind.
  await zet(een.gegeven, eigen);
  await wereld.achter(`update weegploeg.gegeven set soort = 'melder' where id = $1`, [een.gegeven]);
  await assert.rejects(wereld.doe('weegdossier-inzien', 'gemeente', { id: een.dossier }), EnvelopOngeldig);
  await wereld.achter(`update weegploeg.gegeven set soort = 'signaal' where id = $1`, [een.gegeven]);
  // A wrapped key of another dossier opens nothing either.
  await wereld.achter(
    'update kluis.sleutel s set ingepakt = a.ingepakt from kluis.sleutel a where s.dossier = $1 and a.dossier = $2',
    [een.dossier, derde.dossier],
  );
  await assert.rejects(wereld.doe('weegdossier-inzien', 'gemeente', { id: een.dossier }), EnvelopOngeldig);
});
