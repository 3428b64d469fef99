// What requests and duties read in the archive (art. 12, 13): who was found, with the eyes of a core party, and votes that are asked.
import { sql } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { openAangevoerd, sluitAangevoerd } from '../aangevoerd.ts';
import { type Gezochte, kenmerken, type Treffer, type Treffertoken, treffers } from '../gezochte.ts';
import type { Gevonden } from '../inzagestuk.ts';
import { alsHex } from '../rijregels.ts';
import { verzamelUitArchief } from './inzagestukken.ts';
import type { Geopend } from './store.ts';
import { openWoorden as open, voerWoordenUit as voerUit, leesWoorden as zoekWoorden } from './woorden.ts';

/** Records in archived dossiers that may be about somebody, under the index of the register that they came from; role archief_lezen. */
export async function zoekBetrokkene(zaal: Zaal, gezochte: Gezochte): Promise<readonly Treffer[]> {
  const gevonden: Treffer[] = [];
  for (const register of ['weegploeg', 'casusoverleg'] as const) {
    const index = zaal.vault.index(register);
    const { rows } = await sql<Treffertoken>`
      with verwant as materialized (
        select distinct z.gegeven from archief.zoeksleutel z where z.sleutel = any(${[...kenmerken(index, gezochte)]}::bytea[]))
      select d.id as dossier, d.nummer, z.gegeven, s.rij ->> 'soort' as van, z.verzegeld, z.soort, z.sleutel
      from verwant v join archief.zoeksleutel z on z.gegeven = v.gegeven join archief.dossier d on d.id = z.dossier
      join archief.stuk s on s.dossier = z.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = z.gegeven::text
      where d.register = ${register} and s.rij ->> 'toestand' <> 'verwijderd'
      order by d.geopend_op, d.id`.execute(zaal.tx.db);
    gevonden.push(...treffers(index, gezochte, rows));
  }
  return [...gevonden, ...(await zoekGeadresseerden(zaal, gezochte, gevonden))];
}

/** Archived letters about informing (11 lid 2) that may be made out to somebody, or have gone to him; not the subject of a file that was found already. */
async function zoekGeadresseerden(
  zaal: Zaal,
  gezochte: Gezochte,
  gevonden: readonly Treffer[],
): Promise<readonly Treffer[]> {
  const index = zaal.vault.index('weegploeg');
  const sleutels = kenmerken(index, gezochte).map(alsHex);
  const eigen = gevonden.flatMap(({ dossier, soort, verzegeld }) => (soort === 'naw' && !verzegeld ? [dossier] : []));
  const { rows } = await sql<Treffertoken>`
    with recursive gedekt(id) as (
      select unnest(${eigen}::uuid[])
      union
      select d.id from archief.dossier d join gedekt on d.hoofd = gedekt.id
    ), verwant as (
      select s.dossier, s.rij from archief.stuk s
      where s.tabel = 'geadresseerde' and s.rij -> 'sleutels' ?| ${sleutels}::text[]
        and not (s.rij ->> 'hoedanigheid' = 'betrokkene' and s.dossier in (select id from gedekt)))
    select v.dossier, d.nummer, (v.rij ->> 'id')::uuid as gegeven, 'geadresseerde' as van, false as verzegeld, t.soort,
      t.sleutel::bytea as sleutel
    from verwant v join archief.dossier d on d.id = v.dossier,
      rows from (jsonb_array_elements_text(v.rij -> 'soorten'), jsonb_array_elements_text(v.rij -> 'sleutels')) t(soort, sleutel)
    order by coalesce(v.rij ->> 'op', v.rij ->> 'opgemaakt_op'), 3`.execute(zaal.tx.db);
  return treffers(index, gezochte, rows);
}

/** Open proposals to reopen on which this party must still vote. */
export function leesSchuldigeHeropeningen(tx: Tx, partijsoort: string) {
  return tx.db
    .selectFrom('archief.heropening as h')
    .innerJoin('archief.dossier as d', 'd.id', 'h.dossier')
    .select(['d.id as dossier', 'd.nummer', 'h.id as aanleiding'])
    .where('h.stand', '=', 'open')
    .where(
      sql<boolean>`${partijsoort} = any(h.vereist) and not exists (
        select from archief.heropening_stem s where s.heropening = h.id and s.partijsoort = ${partijsoort})`,
    )
    .execute();
}

/** Corrections of archived items of which the actor is told, by the number that he knows; he cannot open the file here. Role beheer_lezen. */
export async function leesKennisgevingen(tx: Tx, vanaf: string) {
  const rijen = await tx.db
    .selectFrom('archief.kennisgeving')
    .select(['id as aanleiding', 'nummer', 'op'])
    .where('op', '>=', vanaf)
    .execute();
  return rijen.flatMap(({ op, ...rij }) => (op === null ? [] : [{ ...rij, dossier: null, dag: op }]));
}

/** The items that a confirmed find brings into the overview (12 lid 3); role archief_lezen. */
export const verzamelStukken = (zaal: Zaal, gevonden: Gevonden, waarom: string) =>
  verzamelUitArchief(zaal, gevonden, waarom);

/** The same, each item by its own id; for what is decided of one of them. */
export const verzamelRijen = (zaal: Zaal, gevonden: Gevonden, waarom: string) =>
  verzamelUitArchief(zaal, gevonden, waarom, 'rij');

/** What the person says of the item of a point: for whoever decides on it or is asked for a view; role archief_lezen. */
export const leesAangevoerd = async (
  zaal: Zaal,
  { id, register, dossier }: Geopend & { readonly id: string },
): Promise<string | null> =>
  openAangevoerd(zaal.tx, 'archief', await zaal.vault.openArchief(zaal.tx, register, dossier), id);

/** The same sealed, for a point that is still to be put there: nothing is opened for it; role archief_schrijven. */
export const verzegelAangevoerd = async (
  zaal: Zaal,
  { register, dossier }: Geopend,
  punt: string,
  aangevoerd: string | null,
) => sluitAangevoerd(await zaal.vault.openArchief(zaal.tx, register, dossier), punt, aangevoerd);

/** Items by the id that they had in their register, with that of their row in the archive; role archief_lezen. */
export async function leesStukidsVan(tx: Tx, gegevens: readonly string[]) {
  const { rows } = await sql<{ van: string; stuk: string }>`
    select s.rij ->> 'id' as van, s.id as stuk from archief.stuk s
    where s.rij ->> 'id' = any(${[...gegevens]}::text[])`.execute(tx.db);
  return rows;
}

/** Rows with words of an archived file, and which are sealed; role archief_lezen or archief_schrijven. */
export const leesWoorden = (zaal: Zaal, plek: Geopend) => zoekWoorden(zaal, plek);

/** The words of a point, shielded or not; undefined when its row is not there. */
export const openWoorden = (zaal: Zaal, punt: Parameters<typeof open>[1]) => open(zaal, punt);

/** Does to the words of a point what was decided; role archief_schrijven. */
export const voerWoordenUit = (...werk: Parameters<typeof voerUit>) => voerUit(...werk);
