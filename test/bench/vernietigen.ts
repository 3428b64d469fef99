// Destroying many dossiers by the tasks of the system: time, dossiers per second, memory, and whether the last take longer than the first.
import { readFileSync } from 'node:fs';
import { maakBewaarplan } from '../../src/jobs/bewaarplan.ts';
import { maakDrager, type Werk } from '../../src/jobs/drager.ts';
import { maakWerken } from '../../src/jobs/werken.ts';
import { archiveer } from '../proefarchief.ts';
import { brengTotBesluit } from '../proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';
import { legVoorraadAan } from '../vernietigvoorraad.ts';

/** What lies in the tables that every destruction looks through: answers that were kept, and marks of notices. */
const elders = 20_000;

const mib = (bytes: number) => Math.round(bytes / 2 ** 20);

/** The most that a process on this machine had in memory, in MiB; undefined where there is no /proc. */
function piekVan(pid: number): number | undefined {
  try {
    return mib(Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024);
  } catch {
    return undefined;
  }
}

async function vul(wereld: Proefwereld, aantal: number): Promise<void> {
  const { dossier } = await brengTotBesluit(wereld);
  await archiveer(wereld, dossier);
  for (let rest = aantal; rest > 0; rest -= 1000) await legVoorraadAan(wereld.achter, dossier, Math.min(rest, 1000));
  await wereld.achter(
    `insert into beheer.herhaling (samenwerkingsverband, functionaris, sleutel, handeling, invoer_hash, antwoord, tijd)
     select f.samenwerkingsverband, f.id, 'bench-' || lpad(n::text, 8, '0'), 'signaal-inbrengen', '\\x00', jsonb_build_object('dossier',
       gen_random_uuid(), 'gegeven', gen_random_uuid(), 'nummer', 'W-2026-0001', 'bestaatMogelijkAl', '[]'::jsonb), now()
     from (select * from beheer.functionaris limit 1) f, generate_series(1, $1) n`,
    [elders],
  );
  await wereld.achter(
    `insert into beheer.bericht (samenwerkingsverband, functionaris, sleutel)
     select f.samenwerkingsverband, f.id, 'bench:' || gen_random_uuid() || ':2026-11-20'
     from (select * from beheer.functionaris limit 1) f, generate_series(1, $1)`,
    [elders],
  );
  await wereld.achter('analyze');
}

/** Destroys so many dossiers and writes what it took. */
export async function benchVernietigen(aantal: number): Promise<void> {
  const wereld = await maakProefwereld(true);
  try {
    await vul(wereld, aantal);
    const werken = new Map(maakWerken(wereld.poort));
    const gewoon = werken.get('vernietigen');
    if (gewoon === undefined) throw new Error('vernietigen is geen taak');
    const klaar: number[] = [];
    let piek = 0;
    let backends: readonly number[] = [];
    const meet: Werk = async (taak) => {
      const poging = await gewoon(taak);
      klaar.push(performance.now());
      piek = Math.max(piek, process.memoryUsage().rss);
      if (klaar.length % 1000 === 0) {
        const vorige = klaar.at(-1000) ?? begin;
        process.stdout.write(`  ${klaar.length}: ${((performance.now() - vorige) / 1000).toFixed(1)} s\n`);
      }
      if (klaar.length === 100)
        backends = (await wereld.achter(`select pid from pg_stat_activity where usename = 'weegwijs_app'`)).map(
          ({ pid }) => pid,
        );
      return poging;
    };
    werken.set('vernietigen', meet);
    const drager = maakDrager(wereld.poort, werken, (bericht) => process.stderr.write(`${bericht}\n`));
    const begin = performance.now();
    const vooraf = mib(process.memoryUsage().rss);
    const plan = maakBewaarplan(wereld.poort);
    for (;;) {
      await plan();
      if ((await drager.draagAlles()) === 0) break;
    }
    const duur = (performance.now() - begin) / 1000;
    const [geteld] = await wereld.achter(
      `select count(*)::int as weg, count(verklaring)::int as verklaard, (select count(*)::int from archief.stuk) as stukken from vernietiging.vernietigd`,
    );
    if (geteld?.weg !== aantal || geteld?.verklaard !== aantal)
      throw new Error(`vernietigd: ${JSON.stringify(geteld)}`);
    const duizend = Math.min(1000, Math.floor(aantal / 2));
    const eerste = (klaar[duizend] ?? 0) - (klaar[0] ?? 0);
    const laatste = (klaar.at(-1) ?? 0) - (klaar.at(-1 - duizend) ?? 0);
    const pieken = backends.flatMap((pid) => piekVan(pid) ?? []);
    process.stdout.write(
      [
        `${aantal} dossiers vernietigd en verklaard in ${duur.toFixed(0)} s, ${(aantal / duur).toFixed(0)} /s`,
        `laatste ${duizend} tegen eerste ${duizend}: ${(laatste / eerste).toFixed(2)}`,
        `geheugen: node ${mib(piek)} MiB (vooraf ${vooraf}), PostgreSQL-proces hoogstens ${pieken.length > 0 ? `${Math.max(...pieken)} MiB, gedeeld geheugen meegeteld` : 'onbekend'}`,
        '',
      ].join('\n'),
    );
  } finally {
    await wereld.stop();
  }
}
