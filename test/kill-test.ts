// Kill test: acts in a loop over HTTP, `kill -9` of the whole process tree at random moments, and the same data folder again.
// `node test/kill-test.ts [rounds] [rounds while destroying]`; fifty and two by default. The fifty are shared by two servers, those that destroy
// are on a third, beside each other, each with data of its own: a round waits more than it works. The last line is the count; it ends with 1
// when anything failed.
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { meldAan } from '../src/cli/aanmelden.ts';
import { connectRunning } from '../src/platform/database/embedded.ts';
import { type Boek, maakBoek } from './kill/boek.ts';
import { controleer } from './kill/controle.ts';
import { kiesPoort, startProces } from './kill/proces.ts';
import { doodBijVernietigen } from './kill/vernietiging.ts';
import { behandel, type Doorgang, leesVerband, mensen } from './kill/werk.ts';

const rondes = Number(process.argv[2] ?? 50);
const vernietigrondes = Number(process.argv[3] ?? 2);
const servers = 2;
const gelijktijdig = 4;
/** The longest that the server works on before a kill, in milliseconds. */
const langsteRonde = 1000;

const telling = { passed: 0, failed: 0 };

function tel(naam: string, fouten: readonly string[]): void {
  if (fouten.length === 0) {
    telling.passed += 1;
    return;
  }
  telling.failed += 1;
  console.log(`MISLUKT ${naam}: ${fouten.slice(0, 5).join('; ')}`);
}

/** The owner's look into the embedded database that runs now. */
async function kijk(data: string, boek: Boek, deuren: readonly Doorgang[], rust: boolean): Promise<void> {
  const plek = await connectRunning(join(data, 'postgres'));
  if (plek === undefined) throw new Error('de database draait niet');
  const client = new pg.Client({ host: plek.socketFolder, port: plek.port, user: 'postgres', database: 'weegwijs' });
  await client.connect();
  try {
    for (const { naam, fouten } of await controleer(client, boek, deuren, rust)) tel(naam, fouten);
  } finally {
    await client.end();
  }
}

async function meldAllenAan(basis: string): Promise<ReadonlyMap<string, string>> {
  const personen: readonly { sub: string; naam: string }[] = await (await fetch(`${basis}/demo/personen`)).json();
  const cookies = new Map<string, string>();
  for (const naam of Object.values(mensen)) {
    const sub = personen.find((persoon) => persoon.naam === naam)?.sub;
    if (sub === undefined) throw new Error(`${naam} hoort bij de demo`);
    cookies.set(naam, await meldAan(basis, sub));
  }
  return cookies;
}

/** Waits until one more act is acknowledged; at most ten seconds. */
async function ietsBevestigd(boek: Boek): Promise<void> {
  const al = boek.bevestigd.length;
  const uiterlijk = Date.now() + 10_000;
  while (boek.bevestigd.length === al && Date.now() < uiterlijk) await wacht(10);
}

/** One server on one data folder, killed so many times. */
async function hoofd(data: string, rondes: number): Promise<void> {
  const poort = await kiesPoort();
  const basis = `http://localhost:${poort}`;
  let server = startProces(data, poort);
  await server.gereed;
  const boek = maakBoek(basis, await meldAllenAan(basis));
  boek.open();
  for (const wie of Object.values(mensen))
    await boek.doe('geheimhouding-bevestigen', wie, { geheimhouding: true, richtlijnen: true });
  const verband = await leesVerband(boek);

  const deuren: Doorgang[] = [];
  let genoeg = false;
  const arbeiders = Array.from({ length: gelijktijdig }, async () => {
    while (!genoeg) {
      await behandel(boek, verband, (deur) => deuren.push(deur)).catch((fout: unknown) =>
        tel('elke handeling lukt, uiteindelijk', [fout instanceof Error ? fout.message : 'onbekende fout']),
      );
    }
  });

  for (let ronde = 1; ronde <= rondes; ronde += 1) {
    // Most rounds see something done first, however slow the machine; one in five may die before that.
    if (ronde % 5 !== 2) await ietsBevestigd(boek);
    await wacht(randomInt(langsteRonde));
    boek.dicht();
    await server.dood();
    // One in five dies again while it starts.
    if (ronde % 5 === 0) {
      const half = startProces(data, poort);
      half.gereed.catch(() => undefined);
      await wacht(randomInt(langsteRonde));
      await half.dood();
    }
    server = startProces(data, poort);
    await server.gereed;
    await kijk(data, boek, deuren, false);
    if (ronde % 10 === 0)
      console.log(`${ronde} keer gedood: ${boek.bevestigd.length} bevestigd, ${boek.herhaald} pas bij de tweede vraag`);
    boek.open();
  }
  genoeg = true;
  await Promise.all(arbeiders);
  await kijk(data, boek, deuren, true);
  tel(
    'er is gewerkt',
    boek.bevestigd.length > rondes && deuren.length > 0 ? [] : [`${boek.bevestigd.length} handelingen`],
  );
  await server.stop();
  console.log(
    `${rondes} keer gedood; ${boek.verzonden} verzoeken, ${boek.bevestigd.length} bevestigd, ` +
      `${boek.herhaald} daarvan pas bij de tweede vraag, ${deuren.length} casussen`,
  );
}

/** One server on a data folder of its own. */
async function beproef(doe: (data: string) => Promise<void>): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'weegwijs-kill-'));
  try {
    await doe(data);
  } catch (fout) {
    tel('de proef zelf', [fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)]);
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

const begin = Date.now();
await Promise.all([
  ...Array.from({ length: rondes > 0 ? servers : 0 }, (_server, nummer) =>
    beproef((data) => hoofd(data, Math.ceil((rondes - nummer) / servers))),
  ),
  ...(vernietigrondes > 0 ? [beproef((data) => doodBijVernietigen(data, vernietigrondes, tel))] : []),
]);
console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s`);
console.log(`${telling.passed} passed, ${telling.failed} failed`);
process.exit(telling.failed === 0 ? 0 : 1);
