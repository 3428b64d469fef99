// The keyring file: readable by its owner only, made once, and never losing a key that something is wrapped under.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { KeyringOnbruikbaar, maakKeyringBestand, openKeyring, registers, vervangRegistersleutel } from './keyring.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weegwijs-keyring-'));
});
after(() => rm(folder, { recursive: true }));

let volgnummer = 0;
async function maak(): Promise<string> {
  volgnummer += 1;
  const pad = join(folder, `sleutelbos-${volgnummer}.json`);
  assert.equal(await maakKeyringBestand(pad), 'gemaakt');
  return pad;
}
const rechten = async (pad: string) => (await stat(pad)).mode & 0o777;

test('een nieuwe sleutelbos is alleen voor de eigenaar, ook bij een ruime umask', async () => {
  const umask = process.umask(0);
  try {
    assert.equal(await rechten(await maak()), 0o600);
  } finally {
    process.umask(umask);
  }
});

test('een sleutelbos die er is wordt niet vervangen', async () => {
  const pad = await maak();
  const inhoud = await readFile(pad, 'utf8');
  assert.equal(await maakKeyringBestand(pad), 'was-er-al');
  assert.equal(await readFile(pad, 'utf8'), inhoud);
});

test('een sleutelbos van voor een register opent niet, en wordt aangevuld zonder dat iets verandert', async () => {
  const pad = await maak();
  const oud = JSON.parse(await readFile(pad, 'utf8'));
  const { weegploeg, casusoverleg } = oud.registers;
  await writeFile(pad, JSON.stringify({ registers: { weegploeg, casusoverleg } }));
  await assert.rejects(openKeyring(pad, true), KeyringOnbruikbaar);
  assert.equal(await maakKeyringBestand(pad), 'aangevuld');
  const nieuw = JSON.parse(await readFile(pad, 'utf8'));
  assert.deepEqual(nieuw.registers.weegploeg, weegploeg);
  assert.deepEqual(nieuw.registers.casusoverleg, casusoverleg);
  assert.deepEqual(Object.keys(nieuw.registers).sort(), [...registers].sort());
  await openKeyring(pad, true);
});

test('streng openen weigert een bestand dat anderen kunnen lezen, schrijven of uitvoeren', async () => {
  const pad = await maak();
  for (const goed of [0o600, 0o400]) {
    await chmod(pad, goed);
    await openKeyring(pad, true);
  }
  for (const open of [0o640, 0o644, 0o604, 0o660, 0o620, 0o602, 0o610, 0o601, 0o666]) {
    await chmod(pad, open);
    await assert.rejects(openKeyring(pad, true), KeyringOnbruikbaar, open.toString(8));
    await openKeyring(pad, false);
  }
});

test('ieder register heeft een eigen sleutel en een eigen index', async () => {
  const keyring = await openKeyring(await maak(), true);
  const sleutels = registers.map((register) => keyring.huidige(register).sleutel.export().toString('hex'));
  const indexen = registers.map((register) => keyring.index(register).toString('hex'));
  assert.equal(new Set([...sleutels, ...indexen]).size, 2 * registers.length);
  for (const geheim of [...sleutels, ...indexen]) assert.equal(geheim.length, 64);
});

test('vervangen maakt een nieuwe huidige sleutel en bewaart de oude; het andere register en de index blijven', async () => {
  const pad = await maak();
  const oud = await openKeyring(pad, true);
  const id = await vervangRegistersleutel(pad, 'weegploeg');
  const nieuw = await openKeyring(pad, true);
  assert.equal(nieuw.huidige('weegploeg').id, id);
  assert.notEqual(id, oud.huidige('weegploeg').id);
  const vorige = oud.huidige('weegploeg');
  assert.ok(nieuw.haal('weegploeg', vorige.id).equals(vorige.sleutel));
  assert.ok(!nieuw.huidige('weegploeg').sleutel.equals(vorige.sleutel));
  assert.equal(nieuw.huidige('casusoverleg').id, oud.huidige('casusoverleg').id);
  for (const register of registers) assert.deepEqual(nieuw.index(register), oud.index(register));
  assert.equal(await rechten(pad), 0o600);
  assert.deepEqual(
    (await readdir(folder)).filter((naam) => naam.endsWith('.nieuw')),
    [],
  );
});

test('vervangen houdt een bestand dat alleen te lezen was niet open voor anderen', async () => {
  const pad = await maak();
  await chmod(pad, 0o400);
  await vervangRegistersleutel(pad, 'casusoverleg');
  assert.equal((await rechten(pad)) & 0o077, 0);
});

test('een onbekende sleutel is een fout, geen andere sleutel', async () => {
  const keyring = await openKeyring(await maak(), true);
  assert.throws(() => keyring.haal('weegploeg', 'onbekend'), /ontbreekt in de sleutelbos/);
  assert.throws(() => keyring.haal('weegploeg', keyring.huidige('casusoverleg').id), /ontbreekt/);
});

test('een sleutelbos die niet klopt wordt niet gebruikt', async () => {
  const pad = await maak();
  const goed = JSON.parse(await readFile(pad, 'utf8'));
  const kort = Buffer.alloc(16).toString('base64');
  const fout = [
    '{}',
    'geen json',
    JSON.stringify({ ...goed, extra: 1 }),
    JSON.stringify({ registers: { weegploeg: goed.registers.weegploeg } }),
    JSON.stringify({ registers: { ...goed.registers, onbekend: goed.registers.weegploeg } }),
    JSON.stringify({ registers: { ...goed.registers, weegploeg: { ...goed.registers.weegploeg, index: kort } } }),
    JSON.stringify({
      registers: { ...goed.registers, weegploeg: { ...goed.registers.weegploeg, sleutels: { a: kort } } },
    }),
  ];
  for (const inhoud of fout) {
    await writeFile(pad, inhoud);
    await assert.rejects(openKeyring(pad, true), Error, inhoud.slice(0, 40));
  }
  for (const streng of [true, false])
    await assert.rejects(openKeyring(join(folder, 'bestaat-niet'), streng), KeyringOnbruikbaar);
});
