// Which login the application may use: only one that is nothing by itself.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Proefcluster, type Proefdatabase, startProefcluster } from '../../../test/database/proefdatabase.ts';
import { LoginTeMachtig, weigerMachtigLogin } from './login.ts';

let cluster: Proefcluster;
let proef: Proefdatabase;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
});
after(() => cluster.stop());

test('de login van de toepassing is goed, de eigenaar niet', async () => {
  await weigerMachtigLogin(proef.app);
  await assert.rejects(weigerMachtigLogin(proef.eigenaar), LoginTeMachtig);
});

test('een login die een van de gevaarlijke dingen kan wordt geweigerd', async () => {
  const niets = 'login nosuperuser noinherit nocreatedb nocreaterole nobypassrls';
  await proef.achter(`create role proef_niets ${niets}`);
  await weigerMachtigLogin({ ...proef.app, user: 'proef_niets' });
  for (const macht of ['superuser', 'inherit', 'createdb', 'createrole', 'bypassrls']) {
    await proef.achter(`create role proef_${macht} ${niets.replace(`no${macht}`, macht)}`);
    await assert.rejects(weigerMachtigLogin({ ...proef.app, user: `proef_${macht}` }), LoginTeMachtig, macht);
  }
  await proef.achter('create table beheer.van_iemand (x int)');
  await proef.achter('alter table beheer.van_iemand owner to proef_niets');
  await assert.rejects(weigerMachtigLogin({ ...proef.app, user: 'proef_niets' }), LoginTeMachtig);
});

test('een login die zonder te erven toch in een rol staat die wij niet uitdelen, is te machtig', async () => {
  await proef.achter('create role proef_lid login nosuperuser noinherit');
  for (const rol of ['wacht', 'pg_read_all_data', 'postgres']) {
    await proef.achter(`grant ${rol} to proef_lid`);
    await assert.rejects(weigerMachtigLogin({ ...proef.app, user: 'proef_lid' }), LoginTeMachtig, rol);
    await proef.achter(`revoke ${rol} from proef_lid`);
  }
});
