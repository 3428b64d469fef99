// The one connection API on a real database: isolation, bounded retries, and roles and settings that go back and never leak.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wacht } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Proefcluster, type Proefdatabase, startProefcluster } from '../../../test/database/proefdatabase.ts';
import { databaserollen, openDatabase, TeDruk, type Tx, Verbroken } from './transaction.ts';

const eigen = '11111111-1111-4111-8111-111111111111';
const ander = '22222222-2222-4222-8222-222222222222';

let cluster: Proefcluster;
let proef: Proefdatabase;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
  for (const id of [eigen, ander])
    await proef.achter(
      `insert into beheer.samenwerkingsverband (id, naam, gemeente, regime) values ($1, 'Proef', 'Proef', 'convenant-2017')`,
      [id],
    );
});
after(() => cluster.stop());

/** What the database knows now of who asks. */
async function stand({ db }: Tx) {
  const { rows } = await sql<Record<string, string>>`
    select current_user as rol, coalesce(current_setting('app.samenwerkingsverband', true), '') as verband,
      coalesce(current_setting('app.functionaris', true), '') as functionaris,
      coalesce(current_setting('app.partij', true), '') as partij,
      coalesce(current_setting('app.partijsoort', true), '') as partijsoort,
      coalesce(current_setting('app.externe_partner', true), '') as extern,
      coalesce(current_setting('app.rol', true), '') as hoed`.execute(db);
  return rows[0];
}

const leeg = { verband: '', functionaris: '', partij: '', partijsoort: '', extern: '', hoed: '' };
const vol = {
  samenwerkingsverband: eigen,
  functionaris: eigen,
  partij: eigen,
  partijsoort: 'politie',
  externe_partner: eigen,
  rol: 'weegploeglid',
};

test('een transactie is serialiseerbaar en draait onder haar rol', async () => {
  for (const rol of databaserollen) {
    const gezien = await proef.database.transactie(rol, {}, async (tx) => ({
      ...(await stand(tx)),
      niveau: (await sql<{ n: string }>`select current_setting('transaction_isolation') as n`.execute(tx.db)).rows[0]
        ?.n,
    }));
    assert.deepEqual(gezien, { rol, ...leeg, niveau: 'serializable' });
  }
});

test('een rol die de login niet mag nemen is een fout', async () => {
  for (const rol of ['wacht', 'postgres', 'pg_read_all_data']) {
    await assert.rejects(
      proef.database.transactie('toegang', {}, (tx) => sql`select set_config('role', ${rol}, true)`.execute(tx.db)),
      /permission denied/,
    );
  }
});

test('rol en instellingen gaan niet mee naar de volgende transactie op dezelfde verbinding', async () => {
  const enkel = openDatabase({ ...proef.app, max: 1 });
  try {
    const pid = (tx: Tx) =>
      sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db).then(({ rows }) => rows[0]?.pid);
    const eerst = await enkel.transactie('weegploeg_schrijven', vol, async (tx) => [await pid(tx), await stand(tx)]);
    assert.deepEqual(eerst[1], {
      rol: 'weegploeg_schrijven',
      verband: eigen,
      functionaris: eigen,
      partij: eigen,
      partijsoort: 'politie',
      extern: eigen,
      hoed: 'weegploeglid',
    });
    await assert.rejects(
      enkel.transactie('weegploeg_schrijven', vol, async () => {
        throw new Error('stuk');
      }),
      /stuk/,
    );
    const daarna = await enkel.transactie('beheer_lezen', {}, async (tx) => [await pid(tx), await stand(tx)]);
    assert.deepEqual(daarna, [eerst[0], { rol: 'beheer_lezen', ...leeg }]);
  } finally {
    await enkel.sluit();
  }
});

test('tussen twee transacties is de verbinding weer de login die niets mag', async () => {
  const enkel = openDatabase({ ...proef.app, max: 1 });
  try {
    const pid = await enkel.transactie('weegploeg_schrijven', vol, async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db);
      return rows[0]?.pid;
    });
    const [sessie] = await proef.achter('select usename, state from pg_stat_activity where pid = $1', [pid]);
    assert.deepEqual(sessie, { usename: 'weegwijs_app', state: 'idle' });
  } finally {
    await enkel.sluit();
  }
});

test('als neemt een andere rol en gaat daarna terug, ook genest', async () => {
  await proef.database.transactie('toegang', { samenwerkingsverband: eigen }, async (tx) => {
    const buiten = await stand(tx);
    const binnen = await tx.als('weegploeg_lezen', vol, async () => {
      const dieper = await tx.als('deur_casusoverleg', {}, () => stand(tx));
      assert.deepEqual(dieper, { rol: 'deur_casusoverleg', ...leeg });
      return stand(tx);
    });
    assert.equal(binnen?.['rol'], 'weegploeg_lezen');
    assert.equal(binnen?.['hoed'], 'weegploeglid');
    assert.deepEqual(await stand(tx), buiten);
  });
});

test('als gaat ook terug wanneer zijn functie een fout geeft die iemand opvangt', async () => {
  await proef.database.transactie('toegang', { samenwerkingsverband: eigen }, async (tx) => {
    const buiten = await stand(tx);
    const fout = new Error('opgevangen');
    await assert.rejects(
      tx.als('weegploeg_schrijven', vol, () =>
        tx.als('deur_casusoverleg', vol, async () => {
          throw fout;
        }),
      ),
      fout,
    );
    assert.deepEqual(await stand(tx), buiten);
    assert.equal(await tx.als('beheer_lezen', {}, async () => 'verder'), 'verder');
    assert.deepEqual(await stand(tx), buiten);
  });
});

test('een fout van de database in als blijft die fout, en de transactie is voorbij', async () => {
  await assert.rejects(
    proef.database.transactie('toegang', {}, async (tx) => {
      await assert.rejects(
        tx.als('beheer_lezen', {}, () => sql`select 1/0`.execute(tx.db)),
        /division by zero/,
      );
      // What somebody tries after catching it does not run under any role.
      return stand(tx);
    }),
    /current transaction is aborted/,
  );
});

test('een botsing wordt opnieuw gedaan, en niet eindeloos', async () => {
  let keren = 0;
  const bots = (code: string) => Object.assign(new Error('botsing'), { code });
  const gelukt = await proef.database.transactie('toegang', {}, async () => {
    keren += 1;
    if (keren < 3) throw bots(keren === 1 ? '40001' : '40P01');
    return keren;
  });
  assert.equal(gelukt, 3);
  keren = 0;
  await assert.rejects(
    proef.database.transactie('toegang', {}, async () => {
      keren += 1;
      throw bots('40001');
    }),
    TeDruk,
  );
  assert.equal(keren, 12);
  keren = 0;
  for (const fout of [new Error('gewoon'), bots('23514'), 'tekst', null]) {
    await assert.rejects(
      proef.database.transactie('toegang', {}, async () => {
        keren += 1;
        throw fout;
      }),
    );
  }
  assert.equal(keren, 4);
  keren = 0;
  // A value that another took at the same moment is looked at again; one that stays taken is a fault.
  await assert.rejects(
    proef.database.transactie('toegang', {}, async () => {
      keren += 1;
      throw bots('23505');
    }),
    { code: '23505' },
  );
  assert.equal(keren, 3);
});

test('wie dezelfde beurt noemt wacht op elkaar en botst dan niet', async () => {
  let binnen = 0;
  let keren = 0;
  const doe = (beurt: string) =>
    proef.database.transactie(
      'beheer_schrijven',
      { samenwerkingsverband: eigen },
      async (tx) => {
        keren += 1;
        binnen += 1;
        assert.equal(binnen, 1, 'er is een ander aan de beurt');
        await tx.db
          .updateTable('beheer.samenwerkingsverband')
          .set({ naam: `${keren}` })
          .execute();
        binnen -= 1;
        if (keren === 4) throw new Error('ook na een fout is de volgende aan de beurt');
      },
      beurt,
    );
  const uitkomsten = await Promise.allSettled(Array.from({ length: 12 }, () => doe('zelfde')));
  assert.equal(keren, 12);
  assert.equal(uitkomsten.filter((uitkomst) => uitkomst.status === 'rejected').length, 1);
  assert.deepEqual(await proef.achter("select pid from pg_locks where locktype = 'advisory'"), []);
});

test('twee transacties die elkaars uitgangspunt wijzigen gaan na elkaar', async () => {
  const naam = async (tx: Tx) => {
    const rij = await tx.db
      .selectFrom('beheer.samenwerkingsverband')
      .select('naam')
      .where('id', '=', eigen)
      .executeTakeFirstOrThrow();
    return rij.naam;
  };
  await proef.achter('update beheer.samenwerkingsverband set naam = $2 where id = $1', [eigen, '0']);
  const voegToe = () =>
    proef.database.transactie('beheer_schrijven', { samenwerkingsverband: eigen }, async (tx) => {
      const nieuw = `${Number(await naam(tx)) + 1}`;
      await tx.db.updateTable('beheer.samenwerkingsverband').set({ naam: nieuw }).execute();
    });
  await Promise.all(Array.from({ length: 8 }, voegToe));
  assert.deepEqual(
    (await proef.achter('select naam from beheer.samenwerkingsverband where id = $1', [eigen])).map((rij) => rij.naam),
    ['8'],
  );
});

test('een fout maakt alles ongedaan', async () => {
  const voor = await proef.achter('select naam from beheer.samenwerkingsverband order by id');
  await assert.rejects(
    proef.database.transactie('beheer_schrijven', { samenwerkingsverband: eigen }, async (tx) => {
      await tx.db.updateTable('beheer.samenwerkingsverband').set({ naam: 'half' }).execute();
      throw new Error('halverwege');
    }),
    /halverwege/,
  );
  assert.deepEqual(await proef.achter('select naam from beheer.samenwerkingsverband order by id'), voor);
});

test('een verbinding die midden in een transactie breekt is een fout van die transactie, geen einde van het proces', async () => {
  const breek = async ({ db }: Tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    await proef.achter('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
    // Nothing asks anything of the connection when it breaks.
    await wacht(50);
    await sql`select 1`.execute(db);
  };
  await assert.rejects(proef.database.transactie('toegang', vol, breek), Verbroken);
  await assert.rejects(proef.database.transactie('toegang', vol, breek, 'op zijn beurt'), Verbroken);
  assert.equal((await proef.database.transactie('toegang', vol, stand, 'op zijn beurt'))?.['rol'], 'toegang');
});

test('een handeling krijgt alleen tx: geen pool, geen verbinding en geen tweede transactie', async () => {
  await proef.database.transactie('toegang', {}, async (tx) => {
    assert.deepEqual(Object.keys(tx).sort(), ['als', 'db']);
    assert.equal(tx.db.isTransaction, true);
    assert.throws(() => tx.db.transaction(), /not supported|can't/i);
    assert.throws(() => tx.db.connection(), /not supported|can't/i);
    await assert.rejects(async () => tx.db.destroy(), /not supported|can't/i);
    // @ts-expect-error a transaction hands out no pool
    assert.equal(tx.pool, undefined);
    // @ts-expect-error nor the way to begin another transaction
    assert.equal(tx.transactie, undefined);
  });
});

test('data komen als tekst en tellen dagen, grote getallen verliezen niets', async () => {
  await proef.database.transactie('toegang', {}, async (tx) => {
    const { rows } = await sql`select date '2026-03-29' as dag, 9007199254740993::bigint as groot`.execute(tx.db);
    assert.deepEqual(rows, [{ dag: '2026-03-29', groot: '9007199254740993' }]);
  });
});

test('korte vragen worden niet tot machinetaal vertaald', async () => {
  await proef.database.transactie('toegang', {}, async (tx) => {
    const { rows } = await sql`select current_setting('jit') as jit`.execute(tx.db);
    assert.deepEqual(rows, [{ jit: 'off' }]);
  });
});
