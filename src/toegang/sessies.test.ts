// Sessions in the real database, as the real role: what ends them, and what the database keeps of them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { type Proefcluster, startProefcluster } from '../../test/database/proefdatabase.ts';
import { maakSessies } from './sessies.ts';

const samenwerkingsverband = '6d0f1a52-7a41-4c8e-9d5b-0b7d9b1c1a01';
const anna = '6d0f1a52-7a41-4c8e-9d5b-0b7d9b1c1a02';
const bram = '6d0f1a52-7a41-4c8e-9d5b-0b7d9b1c1a03';
const identiteit = { sub: 'sub-anna', acr: 'http://eidas.europa.eu/LoA/substantial' };
const begin = Temporal.Instant.from('2026-11-23T09:00:00Z');
const minuten = (aantal: number) => begin.add({ seconds: aantal * 60 });

let cluster: Proefcluster;
before(async () => {
  cluster = await startProefcluster();
});
after(() => cluster.stop());

async function stelOp() {
  const proef = await cluster.maak();
  const achter = async (sql: string, waarden: unknown[] = []) => {
    const client = new pg.Client(proef.eigenaar);
    await client.connect();
    return client
      .query(sql, waarden)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  await achter(
    `insert into beheer.samenwerkingsverband (id, naam, gemeente, regime) values ($1, 'Proef', 'Proef', 'convenant-2017')`,
    [samenwerkingsverband],
  );
  await achter(
    `insert into beheer.functionaris (id, samenwerkingsverband, sub, naam, functie, email)
     values ($1, $3, 'sub-anna', 'Anna', 'lid', 'anna@example.org'), ($2, $3, 'sub-bram', 'Bram', 'lid', 'bram@example.org')`,
    [anna, bram, samenwerkingsverband],
  );
  const klok = { moment: begin, nu: () => klok.moment };
  const { transactie } = proef.database;
  const sessies = maakSessies({ transactie, wandklok: klok, stilteMinuten: 30, maximumUren: 10 });
  return { sessies, klok, achter, transactie, open: () => sessies.open(anna, samenwerkingsverband, identiteit) };
}

test('een token vindt zijn sessie, en staat zelf niet in de database', async () => {
  const { sessies, achter, open } = await stelOp();
  const token = await open();
  assert.match(token, /^[A-Za-z0-9_-]{43}$/);
  assert.deepEqual(await sessies.vind(token), { functionaris: anna, samenwerkingsverband });
  const [rij, ...meer] = await achter('select * from beheer.sessie');
  assert.deepEqual(meer, []);
  assert.deepEqual(rij, {
    token_hash: createHash('sha256').update(token).digest(),
    functionaris: anna,
    samenwerkingsverband,
    ...identiteit,
    sid: null,
    aangemaakt: new Date(begin.epochMilliseconds),
    laatst_gebruikt: new Date(begin.epochMilliseconds),
    ingetrokken: null,
  });
});

test('wat geen token is vindt niets', async () => {
  const { sessies, open } = await stelOp();
  const token = await open();
  const anders = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
  for (const onzin of ['', anders, `${token}A`, token.slice(1), "' or true --", '\u0000'.repeat(43)])
    assert.equal(await sessies.vind(onzin), undefined);
});

test('een sessie verloopt na dertig minuten stilte', async () => {
  const { sessies, klok, open } = await stelOp();
  const token = await open();
  klok.moment = minuten(30).subtract({ milliseconds: 1 });
  assert.ok(await sessies.vind(token));
  klok.moment = klok.moment.add({ minutes: 30 });
  assert.equal(await sessies.vind(token), undefined);
});

test('een sessie verloopt na tien uur, hoe druk ook', async () => {
  const { sessies, klok, open } = await stelOp();
  const token = await open();
  for (let minuut = 20; minuut < 600; minuut += 20) {
    klok.moment = minuten(minuut);
    assert.ok(await sessies.vind(token), `na ${minuut} minuten`);
  }
  klok.moment = minuten(600).subtract({ milliseconds: 1 });
  assert.ok(await sessies.vind(token));
  klok.moment = minuten(600);
  assert.equal(await sessies.vind(token), undefined);
});

test('gebruik wordt hooguit eens per minuut opgeschreven', async () => {
  const { sessies, klok, achter, open } = await stelOp();
  const token = await open();
  const gebruikt = async () => (await achter('select laatst_gebruikt from beheer.sessie'))[0].laatst_gebruikt.getTime();
  klok.moment = minuten(1).subtract({ milliseconds: 1 });
  await sessies.vind(token);
  assert.equal(await gebruikt(), begin.epochMilliseconds);
  klok.moment = minuten(1);
  await sessies.vind(token);
  assert.equal(await gebruikt(), minuten(1).epochMilliseconds);
});

test('een scherm dat veel tegelijk vraagt krijgt overal antwoord', async () => {
  const { sessies, klok, open } = await stelOp();
  const token = await open();
  klok.moment = minuten(5);
  const gevonden = await Promise.all(Array.from({ length: 12 }, () => sessies.vind(token)));
  assert.ok(gevonden.every((wie) => wie?.functionaris === anna));
});

test('intrekken eindigt een sessie, alle van een functionaris, of alle van een sessie bij de aanmelddienst', async () => {
  const { sessies, klok, achter } = await stelOp();
  const maak = (wie: string, sid: string) => sessies.open(wie, samenwerkingsverband, { ...identiteit, sid });
  const tokens = [await maak(anna, 's1'), await maak(anna, 's2'), await maak(bram, 's2'), await maak(bram, 's3')];
  const over = async () =>
    (await Promise.all(tokens.map((token) => sessies.vind(token)))).map((wie) => wie !== undefined);
  await sessies.trekIn('onbekend');
  assert.deepEqual(await over(), [true, true, true, true]);
  await sessies.trekIn(tokens[0]!);
  assert.deepEqual(await over(), [false, true, true, true]);
  await sessies.trekInVoorSid('s2');
  assert.deepEqual(await over(), [false, false, false, true]);
  klok.moment = minuten(1);
  await sessies.trekInVoor(bram);
  assert.deepEqual(await over(), [false, false, false, false]);
  const rijen = await achter('select ingetrokken from beheer.sessie order by sid, functionaris');
  // The moment of the first revocation stays.
  assert.deepEqual(
    rijen.map(({ ingetrokken }) => ingetrokken.getTime()),
    [begin, begin, begin, minuten(1)].map((moment) => moment.epochMilliseconds),
  );
});

test('de rol toegang kan een sessie niet aan een ander geven, verjongen of wissen', async () => {
  const { transactie, open } = await stelOp();
  await open();
  const doe = (fn: Parameters<typeof transactie>[2]) =>
    assert.rejects(transactie('toegang', {}, fn), /permission denied/);
  await doe(({ db }) => db.updateTable('beheer.sessie').set({ functionaris: bram }).execute());
  await doe(({ db }) => db.updateTable('beheer.sessie').set({ aangemaakt: begin.toString() }).execute());
  await doe(({ db }) => db.deleteFrom('beheer.sessie').execute());
});
