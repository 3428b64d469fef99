// What says the same as an item, asked of a partnership with few copies and with many: a request costs what its items have, so the ratio stays near one.
import { archiveer } from '../proefarchief.ts';
import { brengTotBesluit } from '../proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../proefwereld.ts';

const weinig = 100;
const veel = 20_000;
const keren = 200;

/** Adds pairs of an original and its copy to the archive. */
async function vul(wereld: Proefwereld, dossier: string, aantal: number): Promise<void> {
  await wereld.achter(
    `insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     select $1, $2, 'voorstel_selectie', false, jsonb_build_object('gegeven', gen_random_uuid(), 'kopie', gen_random_uuid())
     from generate_series(1, $3)`,
    [wereld.samenwerkingsverband, dossier, aantal],
  );
  await wereld.achter('analyze');
}

/** Milliseconds for the relatives of one item. */
async function meet(wereld: Proefwereld, gegeven: string): Promise<number> {
  const vraag = () => wereld.achter('select * from verzoeken.verwanten(array[$1::uuid])', [gegeven]);
  await vraag();
  const begin = performance.now();
  for (let keer = 0; keer < keren; keer += 1) await vraag();
  return (performance.now() - begin) / keren;
}

/** Writes what it took with few and with many, and the ratio. */
export async function benchVerwanten(): Promise<void> {
  const wereld = await maakProefwereld(true);
  try {
    const { dossier } = await brengTotBesluit(wereld);
    await archiveer(wereld, dossier);
    await vul(wereld, dossier, weinig);
    const [paar] = await wereld.achter(
      `select rij ->> 'gegeven' as gegeven from archief.stuk where tabel = 'voorstel_selectie' and rij ? 'kopie' limit 1`,
    );
    const eerst = await meet(wereld, paar?.gegeven);
    await vul(wereld, dossier, veel - weinig);
    const daarna = await meet(wereld, paar?.gegeven);
    process.stdout.write(
      `verwanten van een gegeven: ${eerst.toFixed(2)} ms bij ${weinig} kopieën, ${daarna.toFixed(2)} ms bij ${veel}: ${(daarna / eerst).toFixed(1)} keer\n`,
    );
  } finally {
    await wereld.stop();
  }
}
