-- Art. 12 lid 5, 13 lid 2 and 4: what says the same goes along to a request wherever it lies now, also from a register into the archive; and
-- what a reopening copied remembers what it came from. The uitvoerder puts on what lies in the archive without reading which item it is.

-- No foreign key: the original stays in the archive, with days of its own.
alter table weegploeg.gegeven add column heropend_van uuid;
grant insert (heropend_van) on weegploeg.gegeven to weegploeg_schrijven;
grant update (heropend_van) on weegploeg.gegeven to bewaarder;
create index gegeven_heropend on weegploeg.gegeven (heropend_van) where heropend_van is not null;
create index stuk_heropend on archief.stuk ((rij ->> 'heropend_van')) where tabel = 'gegeven' and rij ->> 'heropend_van' is not null;
create index stuk_kopie on archief.stuk ((rij ->> 'kopie')) where tabel = 'voorstel_selectie' and rij ->> 'kopie' is not null;

-- An item of the archive that is destroyed is named nowhere any more; the copy goes on with days of its own.
create function archief.na_gegeven_weg() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update weegploeg.gegeven g set heropend_van = null where g.heropend_van = (old.rij ->> 'id')::uuid;
     update archief.stuk s set rij = s.rij - 'heropend_van'
     where s.tabel = 'gegeven' and s.rij ->> 'heropend_van' is not null and s.rij ->> 'heropend_van' = old.rij ->> 'id';
     return null;
   end $$;
alter function archief.na_gegeven_weg owner to bewaarder;
create trigger na_gegeven_weg after delete on archief.stuk for each row when (old.tabel = 'gegeven') execute function archief.na_gegeven_weg();

-- Where else these items lie: copies and originals, and what was reopened from which, over and over. Nothing sealed, and of an archived
-- copy whose original lies in the archive only that: it changes along with it (archief.geraakt).
create function verzoeken.verwanten(gegevens uuid[]) returns table (van uuid, register text, dossier uuid, gegeven uuid)
  language sql stable set search_path = '' as
$$ with recursive paar(een, ander) as (
     select s.gegeven, s.kopie from weegploeg.voorstel_selectie s where s.kopie is not null
     union all
     select (k.rij ->> 'gegeven')::uuid, (k.rij ->> 'kopie')::uuid from archief.stuk k
     where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null
     union all
     select g.heropend_van, g.id from weegploeg.gegeven g where g.heropend_van is not null
     union all
     select (s.rij ->> 'heropend_van')::uuid, (s.rij ->> 'id')::uuid from archief.stuk s
     where s.tabel = 'gegeven' and s.rij ->> 'heropend_van' is not null),
   kring(van, gegeven) as (
     select elk, elk from pg_catalog.unnest(gegevens) elk
     union
     select k.van, case when p.een = k.gegeven then p.ander else p.een end
     from kring k join paar p on k.gegeven in (p.een, p.ander)),
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
     and not (d.register = 'casusoverleg' and exists (
       select from archief.stuk k join archief.stuk o on o.dossier = k.dossier and o.tabel = 'gegeven' and o.rij ->> 'id' = k.rij ->> 'gegeven'
       where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' = a.gegeven::text)) $$;

-- Of these what does not lie with the request yet, and whether it still can: what was removed says nothing any more.
create function verzoeken.verwant_te_leggen(welk uuid, in_register text, in_gegeven uuid) returns boolean
  language sql stable set search_path = '' as
$$ select case in_register
       when 'weegploeg' then exists (select from weegploeg.gegeven g where g.id = in_gegeven and g.toestand <> 'verwijderd')
       when 'casusoverleg' then exists (select from casusoverleg.gegeven g where g.id = in_gegeven and g.toestand <> 'verwijderd')
       else exists (select from archief.stuk s where s.tabel = 'gegeven' and s.rij ->> 'id' = in_gegeven::text and s.rij ->> 'toestand' <> 'verwijderd')
     end
     and not exists (
       select from weegploeg.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen'
       union all
       select from casusoverleg.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen'
       union all
       select from archief.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen') $$;

-- For whoever puts items to a request or decides of them. Of the archive the uitvoerder gets the file for the entry, and not the item.
create function verzoeken.verwanten_van(welk uuid, gegevens uuid[])
  returns table (van uuid, register text, dossier uuid, nummer text, gegeven uuid, te_leggen boolean)
  language sql stable security definer set search_path = '' as
$$ select v.van, v.register, v.dossier,
     case when beheer.rol() = 'weegploeglid' then coalesce(
       (select d.nummer from weegploeg.dossier d where d.id = v.dossier), (select c.nummer from casusoverleg.casus c where c.id = v.dossier),
       (select a.nummer from archief.dossier a where a.id = v.dossier)) end,
     case when v.register <> 'archief' or beheer.rol() = 'weegploeglid' then v.gegeven end,
     verzoeken.verwant_te_leggen(welk, v.register, v.gegeven)
   from verzoeken.verwanten(gegevens) v
   where beheer.rol() in ('uitvoerder', 'weegploeglid')
     and exists (select from verzoeken.verzoek q where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband())
   order by v.van, v.register, v.gegeven $$;

-- Puts what goes along with a point to its request, each as an item of its own with the days of now: for the uitvoerder what lies in the
-- archive, where a core party decides of it; for a core party, which reaches no register with this, all of it.
create function verzoeken.leg_verwanten_voor(in_register text, in_punt uuid, nieuwe uuid[], dag date, zienswijze date)
  returns table (register text, punt uuid)
  language plpgsql volatile security definer set search_path = '' as
$$
#variable_conflict use_column
   declare
     p record;
     v record;
     nieuw uuid;
     plaats int := 0;
     kernpartij boolean := beheer.rol() = 'weegploeglid';
   begin
     if in_register not in ('weegploeg', 'casusoverleg', 'archief') or beheer.rol() not in ('uitvoerder', 'weegploeglid') then
       raise exception 'zo gaat niets mee' using errcode = 'insufficient_privilege';
     end if;
     execute pg_catalog.format('select k.* from %I.correctiepunt k join verzoeken.verzoek q on q.id = k.verzoek
       where k.id = $1 and k.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = ''open'' and kluis.gelogd(k.verzoek)
         and beheer.functionaris() in (k.door, k.besloten_door)', in_register) into p using in_punt;
     if p.id is null then
       raise exception 'bij dit punt gaat niets mee' using errcode = 'insufficient_privilege';
     end if;
     -- What is sealed leaves no trace elsewhere.
     if in_register = 'archief' and pg_catalog.to_jsonb(p) ->> 'verzegeld' = 'true' then
       return;
     end if;
     for v in
       select e.register, e.dossier, e.gegeven from verzoeken.verwanten(array[p.gegeven]) e
       where (kernpartij or e.register = 'archief') and verzoeken.verwant_te_leggen(p.verzoek, e.register, e.gegeven) and kluis.gelogd(e.dossier)
       order by e.register, e.gegeven
     loop
       plaats := plaats + 1;
       nieuw := nieuwe[plaats];
       if v.register = 'archief' then
         insert into archief.correctiepunt (id, samenwerkingsverband, dossier, dossiernummer, gegeven, soort, bron, verzegeld, ingebracht_op, verzoek,
           nummer, verzoeksoort, gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door, blijft_afgeschermd)
         select nieuw, p.samenwerkingsverband, d.id, d.nummer, v.gegeven, s.rij ->> 'soort', (s.rij ->> 'bron')::uuid, false,
           (s.rij ->> 'ingebracht_op')::date, p.verzoek, p.nummer, p.verzoeksoort, p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris(),
           p.beperken and s.rij ->> 'toestand' = 'afgeschermd' and not exists (select from archief.correctiepunt k where k.gegeven = v.gegeven
             and k.beperkt_op is not null and k.uitgevoerd_op is null and not k.blijft_afgeschermd)
         from archief.stuk s join archief.dossier d on d.id = s.dossier
         where s.dossier = v.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = v.gegeven::text;
       elsif v.register = 'weegploeg' then
         insert into weegploeg.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzoek, nummer, verzoeksoort,
           gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door)
         select nieuw, g.samenwerkingsverband, g.dossier, g.id, g.soort, g.bron, p.verzoek, p.nummer, p.verzoeksoort,
           p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris()
         from weegploeg.gegeven g where g.id = v.gegeven;
       else
         insert into casusoverleg.correctiepunt (id, samenwerkingsverband, casus, gegeven, soort, bron, beperkt, verzoek, nummer, verzoeksoort,
           gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door)
         select nieuw, g.samenwerkingsverband, g.casus, g.id, g.soort, g.bron, g.wpg_regime in ('9', '10-1-a', '10-1-c') is true, p.verzoek, p.nummer,
           p.verzoeksoort, p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris()
         from casusoverleg.gegeven g where g.id = v.gegeven;
       end if;
       register := v.register;
       punt := nieuw;
       return next;
     end loop;
   end $$;
alter function verzoeken.verwanten_van owner to bewaarder;
alter function verzoeken.leg_verwanten_voor owner to bewaarder;
revoke all on function verzoeken.verwanten, verzoeken.verwant_te_leggen, verzoeken.verwanten_van, verzoeken.leg_verwanten_voor from public;
grant execute on function verzoeken.verwanten, verzoeken.verwant_te_leggen to bewaarder;
grant execute on function verzoeken.verwanten_van, verzoeken.leg_verwanten_voor to verzoeken_schrijven;
grant insert on weegploeg.correctiepunt to bewaarder;

-- What this does for every register.
drop function archief.leg_kopie_voor(uuid, uuid, uuid);
