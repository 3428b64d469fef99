// Destruction killed at random moments: after every kill a file is whole or gone, and in the end each went once, by one entry, in one statement.
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { meldAan } from '../../src/cli/aanmelden.ts';
import { connectRunning } from '../../src/platform/database/embedded.ts';
import { type Achter, legVoorraadAan, voorraad } from '../vernietigvoorraad.ts';
import { maakBoek } from './boek.ts';
import type { Tel } from './controle.ts';
import { kiesPoort, startProces } from './proces.ts';
import { mensen } from './werk.ts';

/** Files that are added before every kill: more than are destroyed until then. */
const perRonde = 150;
/** The longest that the server works on before a kill, in milliseconds: the carrier looks every two seconds. */
const langsteRonde = 4000;

/** Does something as the owner of the embedded database that runs now. */
async function alsEigenaar<T>(data: string, doe: (achter: Achter) => Promise<T>): Promise<T> {
  const plek = await connectRunning(join(data, 'postgres'));
  if (plek === undefined) throw new Error('de database draait niet');
  const client = new pg.Client({ host: plek.socketFolder, port: plek.port, user: 'postgres', database: 'weegwijs' });
  await client.connect();
  try {
    return await doe(async (sql, waarden = []) => (await client.query(sql, [...waarden])).rows);
  } finally {
    await client.end();
  }
}

async function tot(klaar: () => Promise<boolean>, wat: string): Promise<void> {
  const uiterlijk = Date.now() + 900_000;
  while (!(await klaar())) {
    if (Date.now() > uiterlijk) throw new Error(`${wat} duurt te lang`);
    await wacht(500);
  }
}

/** Of these files those that are neither whole nor gone for good, at one moment. */
async function halve(achter: Achter, alle: readonly string[], bron: string): Promise<readonly string[]> {
  const rijen = await achter(
    `with deel as (
       select d.id, (select count(*) from archief.dossier a where a.id = d.id) as dossiers,
         (select count(*) from archief.stuk s where s.dossier = d.id) as stukken,
         (select count(*) from archief.zoeksleutel z where z.dossier = d.id) as zoeksleutels,
         (select count(*) from kluis.sleutel k where k.dossier = d.id) as sleutels,
         (select count(*) from vernietiging.voorstel v where v.dossier = d.id) as voorstellen,
         (select count(*) from vernietiging.goedkeuring g join vernietiging.voorstel v on v.id = g.voorstel where v.dossier = d.id) as goedkeuringen,
         (select count(*) from vernietiging.vernietigd v where v.dossier = d.id) as vernietigd,
         (select count(*) from logboek.regel r where r.handeling = 'vernietigen' and r.resultaat = 'toegestaan' and d.id = any (r.objecten)) as regels
       from unnest($1::uuid[]) d(id)),
     heel as (select (select count(*) from archief.stuk where dossier = $2) as stukken, (select count(*) from archief.zoeksleutel where dossier = $2) as zoeksleutels)
     select to_jsonb(deel)::text as deel from deel, heel
     where (dossiers, deel.stukken, deel.zoeksleutels, sleutels, voorstellen, goedkeuringen, vernietigd, regels)
       not in ((1, heel.stukken, heel.zoeksleutels, 1, 1, 2, 0, 0), (0, 0, 0, 0, 0, 0, 1, 1))`,
    [alle, bron],
  );
  return rijen.map(({ deel }) => String(deel));
}

/** When nothing is under way: every file in one statement, and no task left or given up. */
async function onverklaard(achter: Achter, aantal: number): Promise<readonly string[]> {
  const [rij] = await achter(
    `select (select count(*)::int from vernietiging.vernietigd v join vernietiging.verklaring e on e.id = v.verklaring
         where e.manifest::jsonb -> 'regels' @> jsonb_build_array(jsonb_build_object('id', v.dossier))) as verklaard,
       (select coalesce(sum(aantal), 0)::int from vernietiging.verklaring) as regels,
       (select count(*)::int from taken.taak where soort = 'vernietigen' or stand = 'dood') as taken`,
  );
  const { verklaard, regels, taken } = rij ?? {};
  return verklaard === aantal && regels === aantal && taken === 0
    ? []
    : [`${aantal} vernietigd, ${verklaard} verklaard op ${regels} regels, ${taken} taken`];
}

/** One archived file made by people: what the others are copies of. */
async function maakBron(data: string, poort: number): Promise<string> {
  const basis = `http://localhost:${poort}`;
  const personen: readonly { sub: string; naam: string }[] = await (await fetch(`${basis}/demo/personen`)).json();
  const sub = personen.find(({ naam }) => naam === mensen.gemeente)?.sub ?? '';
  const boek = maakBoek(basis, new Map([[mensen.gemeente, await meldAan(basis, sub)]]));
  boek.open();
  await boek.doe('geheimhouding-bevestigen', mensen.gemeente, { geheimhouding: true, richtlijnen: true });
  const gemaakt = await boek.doe('signaal-inbrengen', mensen.gemeente, {
    onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Kim', achternaam: 'Proefkill', geboortedatum: '1990-01-31' },
    gedraging: 'Deed iets bij de balie.',
    meldDatum: '2021-11-19',
    criteria: [1, 3],
    afkomst: 'derde',
    melder: { naam: 'B. Melder', contact: '06-00000099' },
    grondslag: 'avg-6-1-e',
  });
  if (gemaakt === undefined) throw new Error('niet ingebracht');
  await alsEigenaar(data, (achter) =>
    achter('update weegploeg.dossier set laatste_verwerking = $2 where id = $1', [gemaakt.dossier, voorraad.verwerkt]),
  );
  return gemaakt.dossier;
}

/** Lets a server destroy, and kills it so many times while it does. */
export async function doodBijVernietigen(data: string, rondes: number, tel: Tel): Promise<void> {
  const poort = await kiesPoort();
  let server = startProces(data, poort);
  await server.gereed;
  const bron = await maakBron(data, poort);
  await server.stop();
  // Terms are looked at when a system starts: now it goes to the archive.
  server = startProces(data, poort);
  await server.gereed;
  await tot(
    async () =>
      (await alsEigenaar(data, (achter) => achter('select from archief.dossier where id = $1', [bron]))).length === 1,
    'archiveren',
  );
  const alle: string[] = [];
  const gegaan: number[] = [];
  for (let ronde = 1; ronde <= rondes; ronde += 1) {
    await alsEigenaar(data, async (achter) => {
      await achter('begin');
      alle.push(...(await legVoorraadAan(achter, bron, perRonde)));
      await achter('commit');
    });
    await wacht(randomInt(langsteRonde));
    await server.dood();
    server = startProces(data, poort);
    await server.gereed;
    await alsEigenaar(data, async (achter) => {
      tel('een dossier is heel of vernietigd', await halve(achter, alle, bron));
      const [rij] = await achter('select count(*)::int as n from vernietiging.vernietigd');
      gegaan.push(rij?.['n']);
    });
  }
  await tot(
    () =>
      alsEigenaar(data, async (achter) => {
        // What was under way at a kill waits a while; nobody needs to wait for that here.
        await achter(`update taken.taak set niet_voor = now() where stand = 'open' and niet_voor > now()`);
        const [rij] = await achter(
          `select count(*)::int as n from vernietiging.vernietigd where verklaring is not null`,
        );
        return rij?.['n'] === alle.length;
      }),
    'alles vernietigen en verklaren',
  );
  await alsEigenaar(data, async (achter) => {
    tel('een dossier is heel of vernietigd', await halve(achter, alle, bron));
    tel('alles is één keer verklaard', await onverklaard(achter, alle.length));
  });
  await server.stop();
  console.log(
    `${rondes} keer gedood bij het vernietigen van ${alle.length} dossiers; vernietigd na elke keer: ${gegaan.join(', ')}`,
  );
}
