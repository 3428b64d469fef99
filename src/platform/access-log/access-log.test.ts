// An entry holds exactly what it was given, and the database says in which transaction it was written.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type Proefcluster, type Proefdatabase, startProefcluster } from '../../../test/database/proefdatabase.ts';
import { type Logregel, schrijfLogregel } from './access-log.ts';

const samenwerkingsverband = '11111111-1111-4111-8111-111111111111';
const object = '33333333-3333-4333-8333-333333333333';
const regel: Logregel = {
  samenwerkingsverband,
  tijd: Temporal.Instant.from('2026-11-23T11:00:00.123Z'),
  functionaris: '44444444-4444-4444-8444-444444444444',
  partij: '55555555-5555-4555-8555-555555555555',
  rol: 'weegploeglid',
  handeling: 'stemmen',
  artikel: '7',
  resultaat: 'geweigerd',
  redenen: ['7.4.1 al-gestemd', "met 'aanhaling' en {haakjes, komma}"],
  objecten: [object],
  nummers: ['W-2026-0001'],
  herkomst: '192.0.2.1',
  traceId: 'abcdef0123456789'.repeat(2),
};

let cluster: Proefcluster;
let proef: Proefdatabase;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
});
after(() => cluster.stop());

const schrijf = (wat: Logregel) =>
  proef.database.transactie('weegploeg_lezen', { samenwerkingsverband }, (tx) => schrijfLogregel(tx, wat));

test('wat erin gaat staat er zo in', async () => {
  await schrijf(regel);
  const [rij] = await proef.achter('select * from logboek.regel order by id desc limit 1');
  const { id, transactie, begonnen, tijd, ...rest } = rij ?? {};
  const { tijd: gegeven, traceId, ...verwacht } = regel;
  assert.deepEqual(rest, { ...verwacht, trace_id: traceId });
  assert.equal(tijd.getTime(), gegeven.epochMilliseconds);
  assert.ok(Number(id) > 0 && Number(transactie) > 0 && begonnen instanceof Date);
});

test('wie er niet is staat er niet in', async () => {
  await schrijf({ ...regel, functionaris: undefined, partij: undefined, redenen: [], objecten: [], nummers: [] });
  const [rij] = await proef.achter(
    'select functionaris, partij, redenen, objecten, nummers from logboek.regel order by id desc limit 1',
  );
  assert.deepEqual(rij, { functionaris: null, partij: null, redenen: [], objecten: [], nummers: [] });
});

test('een regel hoort bij het samenwerkingsverband van de transactie', async () => {
  await assert.rejects(schrijf({ ...regel, samenwerkingsverband: object }), /row-level security/);
});

test('een regel verdwijnt met zijn transactie', async () => {
  const telling = async () => (await proef.achter('select count(*)::int as n from logboek.regel'))[0]?.n;
  const voor = await telling();
  await assert.rejects(
    proef.database.transactie('weegploeg_lezen', { samenwerkingsverband }, async (tx) => {
      await schrijfLogregel(tx, regel);
      throw new Error('toch niet');
    }),
    /toch niet/,
  );
  assert.equal(await telling(), voor);
});
