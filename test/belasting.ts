// Load on a PostgreSQL server: 200 dossiers, 20 people at work at once for two minutes; no error, no lost act, no lock left.
// `node test/belasting.ts [seconds]`; not part of the tests. The last line is the count; it ends with 1 when anything failed.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { meldAan } from '../src/cli/aanmelden.ts';
import { migratiefolder } from '../src/cli/opbouw.ts';
import { start } from '../src/cli/start.ts';
import { leesConfig } from '../src/platform/config.ts';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { applicatielogin, migreer } from '../src/platform/database/migrate.ts';
import { alsUrl } from './http/proefserver.ts';
import { type Boek, maakBoek } from './kill/boek.ts';
import { controleer } from './kill/controle.ts';
import { behandel, type Doorgang, leesVerband, mensen } from './kill/werk.ts';

const seconden = Number(process.argv[2] ?? 120);
const tegelijk = 20;
const vooraf = 200;

/** How long every act took, from asking to answer (ms). */
const duur: number[] = [];
function metKlok(boek: Boek): Boek {
  return {
    ...boek,
    bevestigd: boek.bevestigd,
    async doe(...vraag) {
      const begin = performance.now();
      try {
        return await boek.doe(...vraag);
      } finally {
        duur.push(performance.now() - begin);
      }
    },
  };
}

const plek = (deel: number) => (duur.toSorted((a, b) => a - b)[Math.floor(duur.length * deel)] ?? 0).toFixed(0);

/** Lets `tegelijk` people work side by side until `klaar`; returns what went wrong. */
async function laatWerken(klaar: () => boolean, werk: () => Promise<unknown>): Promise<readonly string[]> {
  const fouten: string[] = [];
  const werker = async () => {
    while (!klaar())
      await werk().catch((fout: unknown) => fouten.push(fout instanceof Error ? fout.message : `${fout}`));
  };
  await Promise.all(Array.from({ length: tegelijk }, werker));
  return fouten;
}

async function belast(url: string, client: pg.Client): Promise<readonly { naam: string; fouten: readonly string[] }[]> {
  const personen: readonly { sub: string; naam: string }[] = await (await fetch(`${url}/demo/personen`)).json();
  const cookies = new Map<string, string>();
  for (const naam of Object.values(mensen))
    cookies.set(naam, await meldAan(url, personen.find((persoon) => persoon.naam === naam)?.sub ?? ''));
  const kaal = maakBoek(url, cookies);
  const boek = metKlok(kaal);
  kaal.open();
  for (const wie of cookies.keys())
    await boek.doe('geheimhouding-bevestigen', wie, { geheimhouding: true, richtlijnen: true });
  const verband = await leesVerband(boek);

  let ingebracht = 0;
  const eerst = await laatWerken(
    () => ingebracht >= vooraf,
    () => {
      ingebracht += 1;
      return boek.doe('signaal-inbrengen', mensen.gemeente, {
        onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Kim', achternaam: `Last${randomUUID().slice(0, 8)}` },
        gedraging: 'Deed iets bij de balie.',
        meldDatum: verband.vandaag,
        criteria: [1],
        afkomst: 'derde',
        melder: { naam: 'B. Melder', contact: '06-00000099' },
        grondslag: 'avg-6-1-e',
      });
    },
  );
  duur.length = 0;
  const [begin, eerder] = [Date.now(), kaal.bevestigd.length];
  const deuren: Doorgang[] = [];
  const daarna = await laatWerken(
    () => Date.now() - begin > seconden * 1000,
    () => behandel(boek, verband, (deur) => deuren.push(deur)),
  );
  const { rows } = await client.query(
    `select (select count(*)::int from weegploeg.dossier) as dossiers,
       (select deadlocks::int from pg_stat_database where datname = current_database()) as klem,
       (select count(*)::int from pg_locks where not granted or locktype = 'advisory') as sloten`,
  );
  const [{ dossiers, klem, sloten }] = rows;
  const gedaan = kaal.bevestigd.length - eerder;
  console.log(
    `${dossiers} dossiers, ${deuren.length} casussen; ${gedaan} handelingen in ${((Date.now() - begin) / 1000).toFixed(0)} s ` +
      `(${(gedaan / seconden).toFixed(0)} per s), ${kaal.verzonden - kaal.bevestigd.length} keer opnieuw gevraagd; ` +
      `helft ${plek(0.5)} ms, 95% ${plek(0.95)} ms, langste ${plek(1 - 1e-9)} ms; ${klem} klemmen opgelost door PostgreSQL`,
  );
  return [
    { naam: 'elke handeling lukt', fouten: [...eerst, ...daarna] },
    { naam: 'er blijft geen slot achter', fouten: sloten === 0 ? [] : [`${sloten} sloten`] },
    { naam: 'er is gewerkt', fouten: dossiers >= vooraf && deuren.length > 0 ? [] : [`${dossiers} dossiers`] },
    ...(await controleer(client, kaal, deuren, true)),
  ];
}

const map = await mkdtemp(join(tmpdir(), 'weegwijs-belasting-'));
const server = await startEmbedded({ folder: join(map, 'pg'), binaries: 'systeem' });
let mislukt = 0;
try {
  const basis = { host: server.socketFolder, port: server.port };
  const beheer = new pg.Client({ ...basis, user: 'postgres', database: 'postgres' });
  await beheer.connect();
  await beheer.query('create database belasting');
  await beheer.end();
  const eigenaar = { ...basis, user: 'postgres', database: 'belasting' };
  await migreer(eigenaar, migratiefolder);
  const lopend = await start(
    leesConfig({
      WEEGWIJS_MODUS: 'demo',
      WEEGWIJS_PORT: '0',
      WEEGWIJS_LOGNIVEAU: 'error',
      WEEGWIJS_DATA: join(map, 'data'),
      WEEGWIJS_KEYRING: join(map, 'keyring.json'),
      WEEGWIJS_VERZOEKEN_PER_MINUUT: '1000000',
      DATABASE_URL: alsUrl({ ...basis, user: applicatielogin, database: 'belasting' }),
      WEEGWIJS_MIGRATIE_URL: alsUrl(eigenaar),
    }),
  );
  const client = new pg.Client(eigenaar);
  await client.connect();
  try {
    const uitslag = await belast(lopend.url, client);
    for (const { naam, fouten } of uitslag)
      if (fouten.length > 0) console.log(`MISLUKT ${naam}: ${fouten.length} keer, ${fouten.slice(0, 5).join('; ')}`);
    mislukt = uitslag.filter(({ fouten }) => fouten.length > 0).length;
    console.log(`${uitslag.length - mislukt} passed, ${mislukt} failed`);
  } finally {
    await client.end();
    await lopend.stop();
  }
} finally {
  await server.stop();
  await rm(map, { recursive: true, force: true, maxRetries: 5 });
}
process.exitCode = mislukt === 0 ? 0 : 1;
