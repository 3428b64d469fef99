-- Art. 12 lid 5: what says the same as an item is found from that item on, link by link, so that a request costs what its items
-- have, not what the partnership has. As in 113 otherwise.
create index voorstel_selectie_gegeven on weegploeg.voorstel_selectie (gegeven) where kopie is not null;
create index voorstel_selectie_kopie on weegploeg.voorstel_selectie (kopie) where kopie is not null;
create index stuk_gekopieerd on archief.stuk ((rij ->> 'gegeven')) where tabel = 'voorstel_selectie' and rij ->> 'kopie' is not null;
create index stuk_rij_id on archief.stuk ((rij ->> 'id'));

-- The items that are one link away from this one: copies and what they are of, what was reopened from which.
create function verzoeken.naaste_verwanten(item uuid) returns setof uuid
  language sql stable rows 2 set search_path = '' as
$$ select s.kopie from weegploeg.voorstel_selectie s where s.gegeven = item and s.kopie is not null
   union all
   select s.gegeven from weegploeg.voorstel_selectie s where s.kopie = item
   union all
   select (k.rij ->> 'kopie')::uuid from archief.stuk k
   where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'gegeven' = item::text
   union all
   select (k.rij ->> 'gegeven')::uuid from archief.stuk k
   where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'kopie' = item::text
   union all
   select g.id from weegploeg.gegeven g where g.heropend_van = item
   union all
   select g.heropend_van from weegploeg.gegeven g where g.id = item and g.heropend_van is not null
   union all
   select (s.rij ->> 'id')::uuid from archief.stuk s
   where s.tabel = 'gegeven' and s.rij ->> 'heropend_van' is not null and s.rij ->> 'heropend_van' = item::text
   union all
   select (s.rij ->> 'heropend_van')::uuid from archief.stuk s
   where s.tabel = 'gegeven' and s.rij ->> 'id' = item::text and s.rij ->> 'heropend_van' is not null $$;
-- Whether an archived copy changes along with its archived original (archief.geraakt).
create function verzoeken.volgt_origineel(item uuid) returns boolean
  language sql stable set search_path = '' as
$$ select exists (
     select from archief.stuk k join archief.stuk o on o.dossier = k.dossier and o.tabel = 'gegeven' and o.rij ->> 'id' = k.rij ->> 'gegeven'
     where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'kopie' = item::text) $$;
alter function verzoeken.naaste_verwanten owner to bewaarder;
alter function verzoeken.volgt_origineel owner to bewaarder;
revoke all on function verzoeken.naaste_verwanten, verzoeken.volgt_origineel from public;

create or replace function verzoeken.verwanten(gegevens uuid[]) returns table (van uuid, register text, dossier uuid, gegeven uuid)
  language sql stable set search_path = '' as
$$ with recursive kring(van, gegeven) as (
     select elk, elk from pg_catalog.unnest(gegevens) elk
     union
     select k.van, n.gegeven from kring k cross join lateral verzoeken.naaste_verwanten(k.gegeven) n(gegeven)),
   ander as (select k.van, k.gegeven from kring k where k.gegeven <> k.van)
   select a.van, 'weegploeg', g.dossier, g.id from ander a join weegploeg.gegeven g on g.id = a.gegeven
   join weegploeg.dossier d on d.id = g.dossier
   where g.samenwerkingsverband = beheer.samenwerkingsverband() and not g.verzegeld and not d.verzegeld
   union all
   select a.van, 'casusoverleg', g.casus, g.id from ander a join casusoverleg.gegeven g on g.id = a.gegeven
   where g.samenwerkingsverband = beheer.samenwerkingsverband() and not g.verzegeld
   union all
   select a.van, 'archief', s.dossier, a.gegeven
   from ander a join archief.stuk s on s.tabel = 'gegeven' and s.rij ->> 'id' = a.gegeven::text
   join archief.dossier d on d.id = s.dossier
   where s.samenwerkingsverband = beheer.samenwerkingsverband() and not s.verzegeld and not d.verzegeld
     and not (d.register = 'casusoverleg' and verzoeken.volgt_origineel(a.gegeven)) $$;
