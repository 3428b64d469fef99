// How fast the acts are, as ratios to a bare transaction in the same run: machines differ, ratios much less. And what grows with the registers: relatives of an item, many dossiers destroyed.
// `node test/bench.ts [dossiers]`; ten thousand by default, none leaves that part out.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { demobestand, laadPartnerschap, leesPartnerschapsbestand } from '../src/cli/partnerschap-laden.ts';
import { handelingen } from '../src/handelingen.ts';
import { systeemklok } from '../src/platform/clock.ts';
import { willekeurigeIds } from '../src/platform/ids.ts';
import { maakKeyringBestand, openKeyring } from '../src/platform/vault/keyring.ts';
import { maakVault } from '../src/platform/vault/vault.ts';
import { benchVernietigen } from './bench/vernietigen.ts';
import { benchVerwanten } from './bench/verwanten.ts';
import { startProefcluster } from './database/proefdatabase.ts';

const gelijktijdig = 8;
const seconden = 3;

/** Operations per second of `doe`, by eight at a time for three seconds, after a warm-up. */
async function meet(doe: (volgnummer: number) => Promise<unknown>): Promise<number> {
  for (let i = 0; i < 20; i += 1) await doe(i);
  const einde = performance.now() + seconden * 1000;
  let aantal = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: gelijktijdig }, async () => {
      while (performance.now() < einde) {
        aantal += 1;
        await doe(aantal + 20);
      }
    }),
  );
  return aantal / ((performance.now() - begin) / 1000);
}

const map = await mkdtemp(join(tmpdir(), 'weegwijs-bench-'));
const cluster = await startProefcluster();
try {
  const proef = await cluster.maak();
  const sleutelbos = join(map, 'keyring.json');
  await maakKeyringBestand(sleutelbos);
  const poort = {
    database: proef.database,
    vault: maakVault(await openKeyring(sleutelbos, true)),
    klok: systeemklok,
    ids: willekeurigeIds,
  };
  const bestand = leesPartnerschapsbestand(JSON.parse(await readFile(demobestand, 'utf8')));
  const samenwerkingsverband = await laadPartnerschap(poort, proef.eigenaar, bestand);
  const functionaris = await proef.database.transactie('toegang', { samenwerkingsverband }, async (tx) => {
    const { rows } = await sql<{
      id: string;
    }>`select f.id from beheer.functionaris f join beheer.autorisatie a on a.functionaris = f.id
      join beheer.geheimhouding g on g.functionaris = f.id where a.rol = 'weegploeglid' limit 1`.execute(tx.db);
    return rows[0]!.id;
  });
  const verzoek = <I>(invoer: I) => ({
    samenwerkingsverband,
    functionaris,
    invoer,
    herkomst: 'bench',
    traceId: 'b'.repeat(32),
  });
  const breng = (i: number) =>
    handelingen['signaal-inbrengen'].verricht(
      poort,
      verzoek({
        onderwerp: {
          aard: 'natuurlijk-persoon' as const,
          voornaam: `Proef${i}`,
          achternaam: `Persoon${i % 977}`,
          geboortedatum: `19${60 + (i % 40)}-0${1 + (i % 9)}-1${i % 9}`,
        },
        gedraging: 'Zette een oproep op een openbaar kanaal.',
        meldDatum: '2026-01-05',
        criteria: [1, 3],
        afkomst: 'derde' as const,
        melder: { naam: 'Melder', contact: '06-00000000' },
        grondslag: 'avg-6-1-e',
        onderbouwing: {},
      }),
    );
  const eerste = await breng(0);
  if (eerste.soort !== 'gedaan') throw new Error(`de proef kon niet beginnen: ${eerste.soort}`);
  const id = eerste.antwoord.dossier;
  const metingen: [string, number][] = [
    [
      'kale transactie onder een rol',
      await meet(() =>
        proef.database.transactie('toegang', { samenwerkingsverband }, (tx) => sql`select 1`.execute(tx.db)),
      ),
    ],
    ['signaal-inbrengen', await meet(breng)],
    ['weegdossier-inzien', await meet(() => handelingen['weegdossier-inzien'].verricht(poort, verzoek({ id })))],
    [
      'weegdossiers-zoeken',
      await meet(() => handelingen['weegdossiers-zoeken'].verricht(poort, verzoek({ tekst: 'Persoon12 Proef12' }))),
    ],
    ['werkvoorraad-inzien', await meet(() => handelingen['werkvoorraad-inzien'].verricht(poort, verzoek({})))],
  ];
  const basis = metingen[0]![1];
  const [{ server_version: versie }] = await proef.achter('show server_version');
  process.stdout.write(`PostgreSQL ${versie}, ${gelijktijdig} tegelijk\n`);
  for (const [naam, perSeconde] of metingen)
    process.stdout.write(
      `${naam.padEnd(32)} ${perSeconde.toFixed(0).padStart(6)} /s  ${(perSeconde / basis).toFixed(3)}\n`,
    );
} finally {
  await cluster.stop();
  await rm(map, { recursive: true, force: true });
}

await benchVerwanten();

const teVernietigen = Number(process.argv[2] ?? 10_000);
if (teVernietigen > 0) await benchVernietigen(teVernietigen);
