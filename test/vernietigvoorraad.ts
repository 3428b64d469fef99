// Many archived files that may be destroyed, copied by SQL from one that people made: rows, tokens, key, log, proposal and approvals.
import type pg from 'pg';

/** Runs SQL as the owner of the database. */
export type Achter = (sql: string, waarden?: readonly unknown[]) => Promise<pg.QueryResult['rows']>;

/** The last processing of every copy, and the first day on which it may be destroyed. */
export const voorraad = { verwerkt: '2021-11-20', nietVoor: '2026-11-20' } as const;

/**
 * Copies an archived file so many times, each ready to be destroyed: as many rows of the same size, as many tokens, none
 * of them the same, and its entries in the log. Two parties approved. Returns the ids.
 */
export async function legVoorraadAan(achter: Achter, bron: string, aantal: number): Promise<readonly string[]> {
  const nieuw = await achter(
    `with oud as (select * from archief.dossier where id = $1),
     reeks as (select coalesce(max(split_part(nummer, '-', 3)::int), 0) as hoogste from archief.dossier where nummer like 'W-2021-%')
     insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op, laatste_verwerking, gearchiveerd_op)
     select gen_random_uuid(), oud.samenwerkingsverband, oud.register, 'W-2021-' || lpad((reeks.hoogste + n)::text, greatest(4, length((reeks.hoogste + n)::text)), '0'), false,
       oud.stand, $2, $2, '2022-11-20'
     from oud, reeks, generate_series(1, $3) n returning id`,
    [bron, voorraad.verwerkt, aantal],
  );
  const ids: readonly string[] = nieuw.map(({ id }) => id);
  const welke = [bron, ids];
  await achter(
    `insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     select s.samenwerkingsverband, d.id, s.tabel, s.verzegeld, s.rij
       || case when s.rij ? 'id' then jsonb_build_object('id', gen_random_uuid()) else '{}' end
       || case when s.rij ? 'dossier' then jsonb_build_object('dossier', d.id) else '{}' end
     from unnest($2::uuid[]) d(id), archief.stuk s where s.dossier = $1`,
    welke,
  );
  await achter(
    `insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
     select z.samenwerkingsverband, d.id, gen_random_uuid(), z.soort, uuid_send(gen_random_uuid()), z.verzegeld
     from unnest($2::uuid[]) d(id), archief.zoeksleutel z where z.dossier = $1`,
    welke,
  );
  await achter(
    `insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt)
     select d.id, k.samenwerkingsverband, k.register, k.registersleutel, k.ingepakt
     from unnest($2::uuid[]) d(id), kluis.sleutel k where k.dossier = $1`,
    welke,
  );
  await achter(
    `insert into logboek.regel (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten, nummers, herkomst, trace_id)
     select r.samenwerkingsverband, r.tijd, r.functionaris, r.partij, r.rol, r.handeling, r.artikel, r.resultaat, r.redenen, array[d.id], array[a.nummer], r.herkomst, r.trace_id
     from unnest($2::uuid[]) d(id) join archief.dossier a on a.id = d.id, logboek.regel r where $1 = any (r.objecten)`,
    welke,
  );
  await achter(
    `insert into vernietiging.voorstel (id, samenwerkingsverband, dossier, register, nummer, verzegeld, grond, vanaf, niet_voor, op)
     select gen_random_uuid(), a.samenwerkingsverband, a.id, a.register, a.nummer, false, 'bewaartermijn', a.laatste_verwerking, $2, '2026-10-20'
     from archief.dossier a where a.id = any ($1)`,
    [ids, voorraad.nietVoor],
  );
  await achter(
    `insert into vernietiging.goedkeuring (id, samenwerkingsverband, voorstel, partijsoort, door, op, informatieplicht_herbezien, inhoud)
     select gen_random_uuid(), v.samenwerkingsverband, v.id, p.soort, (select f.id from beheer.functionaris f where f.partij = p.id order by f.naam limit 1),
       '2026-10-21', true, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
     from vernietiging.voorstel v join beheer.partij p on p.samenwerkingsverband = v.samenwerkingsverband and p.soort in ('om', 'politie')
     where v.dossier = any ($1)`,
    [ids],
  );
  return ids;
}
