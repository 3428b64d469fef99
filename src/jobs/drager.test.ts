// Tasks on the real database: left with their act or not at all, carried once by whoever takes them, tried again, and in the end dead.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { brengIn, brengVerzegeldIn } from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../test/proefwereld.ts';
import type { Regel } from '../convenant/besluit.ts';
import { handeling, taakhandeling } from '../gate/handeling.ts';
import { laatTaak } from '../gate/opdracht.ts';
import { databaserollen } from '../platform/database/transaction.ts';
import { maakDrager, type Poging, taakwerk, type Werk } from './drager.ts';
import { foutnaam, pauzeNa, pogingen } from './outbox.ts';

const soort = 'signalen-analyseren';
const regel: Regel<{ readonly mag: boolean }> = {
  handeling: soort,
  artikel: '8',
  clausules: ['8.2'],
  wie: [],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [{ reden: 'stand-staat-niet-toe', lid: '2', clausule: '8.2', geldt: (s) => s.mag }],
};

/** What the act of the task does next; a test sets it. */
let doe: () => Promise<void> = async () => undefined;
let mag = true;
/** An act of the weegploeg register that the system carries on: it takes the dossier to the day of the decision. */
const kop = taakhandeling(
  {
    regel,
    rol: 'weegploeg_schrijven',
    soort: 'schrijven',
    antwoord: z.strictObject({ nummer: z.string().nullable() }),
    async kijk({ tx }, { object }) {
      const rij = await tx.db
        .selectFrom('weegploeg.dossier')
        .select(['id', 'nummer'])
        .where('id', '=', object)
        .executeTakeFirst();
      return (
        rij && { situatie: { mag }, objecten: [rij.id], nummers: rij.nummer === null ? [] : [rij.nummer], gezien: rij }
      );
    },
    async doe({ tx }, { dag }, { id, nummer }) {
      await tx.db.updateTable('weegploeg.dossier').set({ laatste_verwerking: dag }).where('id', '=', id).execute();
      await doe();
      return { nummer };
    },
  },
  'systeem',
);

/** An act of a person that leaves the task, and may fail after that. */
const laat = handeling({
  regel: { ...regel, wie: [{ rol: 'weegploeglid' }] },
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: z.strictObject({ id: z.uuid(), faalt: z.boolean(), dag: z.iso.date(), besluit: z.uuid() }),
  antwoord: z.strictObject({}),
  async kijk() {
    return { situatie: { mag: true }, objecten: [], nummers: [], gezien: undefined };
  },
  async doe(zaal, { id, faalt, dag, besluit }) {
    const wie = { ...zaal.actor, nu: zaal.nu };
    await laatTaak(zaal.tx, zaal.ids, wie, soort, { object: id, besluit, dag });
    if (faalt) throw new Error('halverwege');
    return {};
  },
});

let wereld: Proefwereld;
let werken: ReadonlyMap<string, Werk>;
before(async () => {
  wereld = await maakProefwereld();
  werken = new Map([[soort, taakwerk(wereld.poort, kop)]]);
});
after(() => wereld.stop());

async function laatAchter(id: string, { faalt = false, dag = '2026-11-30', besluit = `${randomUUID()}` } = {}) {
  return laat.verricht(wereld.poort, {
    samenwerkingsverband: wereld.samenwerkingsverband,
    functionaris: wereld.mensen.om,
    invoer: { id, faalt, dag, besluit },
    herkomst: 'proef',
    traceId: 'a'.repeat(32),
  });
}
const taken = (id: string) =>
  wereld.achter('select id, stand, pogingen, fout from taken.taak where object = $1 order by volgnummer', [id]);
const dagVan = async (id: string) =>
  (await wereld.achter('select laatste_verwerking::text as dag from weegploeg.dossier where id = $1', [id]))[0]?.dag;
const regels = (id: string) =>
  wereld.achter(
    `select functionaris, partij, rol, herkomst, resultaat, redenen, nummers from logboek.regel
     where rol = 'systeem' and $1 = any(objecten) order by id`,
    [id],
  );
const nuAanDeBeurt = () => wereld.achter(`update taken.taak set niet_voor = now() where stand = 'open'`);
const draag = (meld: string[] = []) => maakDrager(wereld.poort, werken, (regel) => meld.push(regel)).draagAlles();

test('een taak komt er met haar handeling, of niet', async () => {
  const { dossier } = await brengIn(wereld);
  await assert.rejects(laatAchter(dossier, { faalt: true }), /halverwege/);
  assert.deepEqual(await taken(dossier), []);
  const besluit = randomUUID();
  await laatAchter(dossier, { besluit });
  assert.equal((await taken(dossier)).length, 1);
  // One decision about an object is carried out once on a day; another decision is another task.
  await assert.rejects(laatAchter(dossier, { besluit }), { code: '23505' });
  await laatAchter(dossier, { besluit, dag: '2026-12-01' });
  await laatAchter(dossier);
  assert.equal((await taken(dossier)).length, 3);
  await draag();
});

test('het systeem verricht haar onder eigen regel, met een eigen logregel van niemand', async () => {
  const { dossier, nummer } = await brengIn(wereld);
  await laatAchter(dossier);
  assert.equal(await draag(), 1);
  assert.equal(await dagVan(dossier), '2026-11-30');
  assert.deepEqual(await regels(dossier), [
    {
      functionaris: null,
      partij: null,
      rol: 'systeem',
      herkomst: 'taak',
      resultaat: 'toegestaan',
      redenen: [],
      nummers: [nummer],
    },
  ]);
  const [taak] = await taken(dossier);
  assert.deepEqual([taak?.stand, taak?.pogingen, taak?.fout], ['gedaan', 1, null]);
  assert.equal(await draag(), 0);
  assert.deepEqual(await kop.verrichtTaak(wereld.poort, taak?.id, 'a'.repeat(32), true), { soort: 'niet-open' });
});

test('wie sterft vóór of na enige stap verliest niets en doet niets twee keer', async () => {
  const { dossier } = await brengIn(wereld);
  await laatAchter(dossier);
  const gewoon = werken.get(soort);
  assert.ok(gewoon !== undefined);
  const sterf = async (): Promise<Poging> => Promise.reject(new Error('gestorven'));
  const stappen: readonly Werk[] = [
    sterf, // after it was taken, before anything was done
    async (taak) => {
      doe = async () => Promise.reject(new Error('in de handeling'));
      return gewoon(taak).finally(() => {
        doe = async () => undefined;
      });
    },
    async (taak) => gewoon(taak).then(sterf), // after the act and its closing were there
    gewoon,
  ];
  const dagen: (string | undefined)[] = [];
  for (const stap of stappen) {
    await nuAanDeBeurt();
    await maakDrager(wereld.poort, new Map([[soort, stap]]), () => undefined).draagAlles();
    dagen.push(await dagVan(dossier));
  }
  assert.deepEqual(dagen, ['2026-11-23', '2026-11-23', '2026-11-30', '2026-11-30']);
  assert.equal((await regels(dossier)).length, 1);
  assert.deepEqual(
    (await taken(dossier)).map(({ stand, pogingen: keren }) => [stand, keren]),
    [['gedaan', 3]],
  );
});

test('een taak waaraan een ander nog bezig is blijft open: sterft die, dan is zij niet verloren', async () => {
  const { dossier } = await brengIn(wereld);
  await laatAchter(dossier);
  const gewoon = werken.get(soort);
  assert.ok(gewoon !== undefined);
  // The other has the task in a transaction that will not end well; this carrier meets it there.
  const terwijlEenAnder: Werk = async (taak) => {
    let hier: Poging | undefined;
    doe = async () => {
      doe = async () => undefined;
      hier = await gewoon(taak);
      throw new Error('de ander sterft');
    };
    await assert.rejects(gewoon(taak), /de ander sterft/);
    assert.ok(hier !== undefined);
    return hier;
  };
  await nuAanDeBeurt();
  const gehoord: string[] = [];
  await maakDrager(wereld.poort, new Map([[soort, terwijlEenAnder]]), (regel) => gehoord.push(regel)).draagAlles();
  assert.deepEqual(gehoord, []);
  assert.equal((await taken(dossier))[0]?.stand, 'open');
  await nuAanDeBeurt();
  assert.equal(await draag(), 1);
  assert.equal(await dagVan(dossier), '2026-11-30');
});

test('een handeling die wordt geweigerd wordt opnieuw geprobeerd, en is na de laatste keer dood met haar reden', async () => {
  const { dossier } = await brengIn(wereld);
  await laatAchter(dossier);
  const gehoord: string[] = [];
  mag = false;
  for (let keer = 1; keer <= pogingen; keer += 1) {
    await nuAanDeBeurt();
    assert.equal(await draag(gehoord), 1);
    assert.deepEqual(
      (await taken(dossier)).map(({ id: _, ...rest }) => rest),
      [{ stand: keer < pogingen ? 'open' : 'dood', pogingen: keer, fout: 'stand-staat-niet-toe' }],
    );
  }
  mag = true;
  await nuAanDeBeurt();
  assert.equal(await draag(), 0);
  assert.equal(await dagVan(dossier), '2026-11-23');
  assert.equal(gehoord.length, pogingen);
  assert.ok(
    gehoord.every((regel) => /^taak \d+ \(signalen-analyseren\) poging \d+: stand-staat-niet-toe$/.test(regel)),
  );
  assert.ok((await regels(dossier)).every(({ resultaat }) => resultaat === 'geweigerd'));
});

test('een taak die mislukt wacht steeds langer, tot een uur', async () => {
  assert.deepEqual([1, 2, 3, 8, 9, 10, 16].map(pauzeNa), [15, 30, 60, 1920, 3600, 3600, 3600]);
  const { dossier } = await brengIn(wereld);
  await laatAchter(dossier);
  mag = false;
  await draag();
  mag = true;
  const [{ pauze }] = await wereld.achter(
    'select extract(epoch from niet_voor - now())::int as pauze from taken.taak where object = $1',
    [dossier],
  );
  assert.ok(pauze > 5 && pauze <= 15, `${pauze}`);
  assert.equal(await draag(), 0);
  await nuAanDeBeurt();
  assert.equal(await draag(), 1);
});

test('verscheidene dragers tegelijk doen ieder wat een ander niet doet', async () => {
  const dossiers: string[] = [];
  for (let keer = 0; keer < 12; keer += 1) dossiers.push((await brengIn(wereld)).dossier);
  await Promise.all(dossiers.map((id) => laatAchter(id)));
  const aantallen = await Promise.all([draag(), draag(), draag(), draag()]);
  assert.equal(
    aantallen.reduce((som, aantal) => som + aantal, 0),
    dossiers.length,
  );
  for (const id of dossiers) assert.equal((await regels(id)).length, 1);
});

test('stoppen wacht op wat bezig is en begint niets nieuws', async () => {
  const eerste = await brengIn(wereld);
  const tweede = await brengIn(wereld);
  for (const { dossier } of [eerste, tweede]) await laatAchter(dossier);
  const bezig = Promise.withResolvers<void>();
  const verder = Promise.withResolvers<void>();
  doe = async () => {
    bezig.resolve();
    await verder.promise;
  };
  const drager = maakDrager(wereld.poort, werken, () => undefined);
  drager.begin();
  await bezig.promise;
  const gestopt = drager.stop();
  verder.resolve();
  await gestopt;
  doe = async () => undefined;
  assert.deepEqual([await dagVan(eerste.dossier), await dagVan(tweede.dossier)].sort(), ['2026-11-23', '2026-11-30']);
  await draag();
});

test('wat een fout zegt komt niet in de uitgaande taken, alleen hoe zij heet', () => {
  assert.equal(foutnaam(Object.assign(new Error('Karim staat er al'), { code: '23505' })), '23505');
  assert.equal(foutnaam(new TypeError('Karim is niet gevonden')), 'TypeError');
  assert.equal(foutnaam('Karim'), 'onbekend');
  assert.equal(foutnaam(Object.assign(new Error('x'), { code: '; ' })), '-');
});

test('er is geen kolom waarin inhoud of een naam past', async () => {
  const kolommen = await wereld.achter(
    `select column_name::text as naam from information_schema.columns where table_schema = 'taken' and table_name = 'taak'
       and data_type not in ('uuid', 'bigint', 'integer', 'date', 'timestamp with time zone') order by 1`,
  );
  assert.deepEqual(
    kolommen.map(({ naam }) => naam),
    ['fout', 'soort', 'stand'],
  );
  for (const [kolom, waarde] of [
    ['fout', 'Karim El Idrissi'],
    ['soort', 'Karim El Idrissi'],
    ['stand', 'anders'],
  ])
    await assert.rejects(wereld.achter(`update taken.taak set ${kolom} = $1`, [waarde]), { code: '23514' });
});

test('niemand kan het systeem zijn, en wie handelt laat niets achter in een andermans naam', async () => {
  await assert.rejects(
    wereld.achter(`update beheer.autorisatie set rol = 'systeem' where functionaris = $1`, [wereld.mensen.om]),
    { code: '23514' },
  );
  const { dossier } = await brengIn(wereld);
  const zelf = { samenwerkingsverband: wereld.samenwerkingsverband, functionaris: wereld.mensen.om };
  const insert = (wie: string, rol: (typeof databaserollen)[number]) =>
    wereld.proef.database.transactie(rol, zelf, ({ db }) =>
      sql`insert into taken.taak (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd)
        values (gen_random_uuid(), ${zelf.samenwerkingsverband}, 'x', ${dossier}, gen_random_uuid(), ${wie}, '2026-11-23', now())`.execute(
        db,
      ),
    );
  await assert.rejects(insert(wereld.mensen.politie, 'weegploeg_schrijven'), /row-level security/);
  await assert.rejects(insert(wereld.mensen.om, 'weegploeg_lezen'), /permission denied/);
  await assert.rejects(insert(wereld.mensen.om, 'taken_dragen'), /permission denied/);
  for (const rol of databaserollen.filter((naam) => naam !== 'taken_dragen'))
    await assert.rejects(
      wereld.proef.database.transactie(rol, zelf, ({ db }) => sql`select object from taken.taak`.execute(db)),
      /permission denied/,
      rol,
    );
});

test('een taak zonder besluit van mensen draagt het systeem niet', async () => {
  const { dossier } = await brengIn(wereld);
  await wereld.achter(
    `insert into taken.taak (id, samenwerkingsverband, soort, object, dag, tijd) values (gen_random_uuid(), $1, $2, $3, '2026-11-23', now())`,
    [wereld.samenwerkingsverband, soort, dossier],
  );
  const [taak] = await taken(dossier);
  await assert.rejects(kop.verrichtTaak(wereld.poort, taak?.id, 'a'.repeat(32), true), /geen besluit/);
  assert.deepEqual(await regels(dossier), []);
  await wereld.achter(`update taken.taak set stand = 'dood', afgerond = now() where id = $1`, [taak?.id]);
});

test('wat het systeem niet kent of achter het zegel ligt is niet gevonden', async () => {
  const elders = await brengIn(await wereld.maakAnder());
  const verzegeld = await brengVerzegeldIn(wereld);
  for (const { dossier } of [elders, verzegeld]) {
    await laatAchter(dossier);
    await draag();
    const [taak] = await taken(dossier);
    assert.deepEqual([taak?.stand, taak?.fout], ['open', 'niet-gevonden']);
    assert.notEqual(await dagVan(dossier), '2026-11-30');
  }
});

test('wat op mensen wacht verbruikt geen pogingen, hoe lang het ook duurt, en gaat daarna gewoon door', async () => {
  const { dossier } = await brengIn(wereld);
  await laatAchter(dossier);
  const gemeld: string[] = [];
  const wachtend = new Map([[soort, taakwerk(wereld.poort, kop, [], ['stand-staat-niet-toe'])]]);
  const drager = maakDrager(wereld.poort, wachtend, (regel) => gemeld.push(regel));
  mag = false;
  const beurt = async () => {
    await wereld.achter('update taken.taak set niet_voor = now() where object = $1', [dossier]);
    await drager.draagAlles();
  };
  for (let keer = 0; keer < pogingen + 2; keer += 1) await beurt();
  const stand = async () => (await taken(dossier)).map((taak) => [taak.stand, taak.pogingen, taak.fout]);
  assert.deepEqual(await stand(), [['open', 0, 'stand-staat-niet-toe']]);
  assert.ok(gemeld.every((regel) => !regel.includes('stand-staat-niet-toe')));
  mag = true;
  // It is not asked again at once.
  await drager.draagAlles();
  assert.deepEqual(await stand(), [['open', 0, 'stand-staat-niet-toe']]);
  await beurt();
  assert.deepEqual(await stand(), [['gedaan', 1, null]]);
});
