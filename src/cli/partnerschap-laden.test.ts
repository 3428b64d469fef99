// The demo begins on whatever day it is loaded: its people can work, and go on doing so for years.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type Proefcluster, type Proefdatabase, startProefcluster } from '../../test/database/proefdatabase.ts';
import { willekeurigeIds } from '../platform/ids.ts';
import { maakKeyringBestand, openKeyring } from '../platform/vault/keyring.ts';
import { maakVault } from '../platform/vault/vault.ts';
import { demobestand, laadPartnerschap, leesPartnerschapsbestand } from './partnerschap-laden.ts';

let cluster: Proefcluster;
let proef: Proefdatabase;
let folder: string;
before(async () => {
  cluster = await startProefcluster();
  proef = await cluster.maak();
  folder = await mkdtemp(join(tmpdir(), 'weegwijs-laden-'));
});
after(async () => {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
});

test('lang na de inwerkingtreding van het convenant begint een demo nog met mensen die vijf jaar mogen werken', async () => {
  const sleutels = join(folder, 'sleutels.json');
  await maakKeyringBestand(sleutels);
  const vault = maakVault(await openKeyring(sleutels, true));
  const bestand = leesPartnerschapsbestand(JSON.parse(await readFile(demobestand, 'utf8')));
  // A leap day, and past the five years of whoever is counted from the covenant.
  const klok = { nu: () => Temporal.Instant.from('2032-02-29T12:00:00+01:00') };
  const poort = { database: proef.database, vault, klok, ids: willekeurigeIds };
  const id = await laadPartnerschap(poort, proef.eigenaar, bestand);
  assert.match(id, /^[0-9a-f-]{36}$/);
  const mandaten = await proef.achter(
    'select distinct begin::text, einde::text, (toegekend_op is not null) as toegekend from beheer.autorisatie order by 1, 2',
  );
  assert.deepEqual(mandaten, [
    { begin: '2021-12-06', einde: '2037-02-28', toegekend: true },
    { begin: '2022-01-01', einde: '2037-02-28', toegekend: true },
  ]);
});
