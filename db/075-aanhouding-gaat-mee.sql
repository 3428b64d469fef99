-- Art. 8 lid 3, 13 lid 1: a hold goes along with its dossier, and who approved a destruction approved what it was then.

-- What was merged is looked up from the dossier that it went into.
create index dossier_samengevoegd on weegploeg.dossier (samengevoegd_met) where samengevoegd_met is not null;

-- A dossier with all that was merged into it, in its register or in the archive.
create function vernietiging.samen(welk uuid) returns uuid[] language sql stable set search_path = '' as
$$ with recursive deel(id) as (
     select welk
     union
     select k.id from deel join lateral (
       select d.id from weegploeg.dossier d where d.samengevoegd_met = deel.id
       union all select a.id from archief.dossier a where a.hoofd = deel.id) k on true)
   select pg_catalog.array_agg(deel.id) from deel $$;
alter function vernietiging.samen owner to bewaarder;
revoke all on function vernietiging.samen from public;

-- As before; a hold or a request about what was merged into it counts too.
create or replace function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband, v.verzegeld)
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle) $$;
create or replace function vernietiging.vernietig(welk uuid, in_voorstel uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     gezien record;
     v record;
     alle uuid[];
     een uuid;
     telling record;
     door jsonb;
   begin
     select * into gezien from vernietiging.bekijk(array[welk]);
     if not found or beheer.rol() <> 'systeem' then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     alle := gezien.mee || welk;
     if exists (select from pg_catalog.unnest(alle) elk(id) where not kluis.gelogd(elk.id)) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     select * into v from vernietiging.voorstel e where e.id = in_voorstel and e.dossier = welk and e.niet_voor <= dag
       and (select count(*) from vernietiging.goedkeuring g where g.voorstel = e.id) >= vernietiging.nodig(e.grond, e.samenwerkingsverband, e.verzegeld)
       and not exists (select from vernietiging.aanhouding h where h.dossier = any (alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
       and not vernietiging.wordt_gevraagd(alle);
     if not found then
       raise exception 'niets wordt vernietigd zonder goedkeuring' using errcode = 'insufficient_privilege';
     end if;
     select jsonb_agg(jsonb_build_object('partij', g.partijsoort, 'door', g.door, 'op', g.op) order by g.partijsoort) into door
     from vernietiging.goedkeuring g where g.voorstel = v.id;
     foreach een in array alle loop
       select * into telling from vernietiging.tel(gezien.register, gezien.plaats, een);
       insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, hoofd, grond, stand, geopend_op,
         laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
       select d.id, d.samenwerkingsverband, d.register, d.nummer, d.verzegeld, d.hoofd, v.grond, d.stand, d.geopend_op,
         d.laatste_verwerking, v.vanaf, v.niet_voor, dag, telling.open, telling.verzegeld, door
       from (
         select w.id, w.samenwerkingsverband, 'weegploeg' as register, w.nummer, w.verzegeld, w.samengevoegd_met as hoofd, w.stand,
           w.aangemaakt_op as geopend_op, w.laatste_verwerking from weegploeg.dossier w where w.id = een
         union all
         select a.id, a.samenwerkingsverband, a.register, a.nummer, a.verzegeld, a.hoofd, a.stand, a.geopend_op, a.laatste_verwerking
         from archief.dossier a where a.id = een) d;
     end loop;
     perform vernietiging.wis(alle);
   end $$;

-- A merge, its undoing, a release and a new weighing change what a hold and an approval are about.
grant insert (id, samenwerkingsverband, dossier, nummer, verzegeld, grond, kenmerk, vanaf, tot, door, rol, partijsoort)
  on vernietiging.aanhouding to bewaarder;
grant update (verzegeld, nummer, vanaf) on vernietiging.aanhouding to bewaarder;
create function vernietiging.na_wijziging() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     hoofd constant uuid := coalesce(new.samengevoegd_met, old.samengevoegd_met, new.id);
     open_hoofd constant boolean := exists (select from weegploeg.dossier d where d.id = hoofd and not d.verzegeld);
     -- What joins or leaves behind the seal is no change that others may notice.
     zichtbaar constant boolean := not (new.verzegeld and open_hoofd);
   begin
     -- Placed while both were one: it may be about whoever goes back, so it holds both. Ended is ended.
     if old.samengevoegd_met is not null and new.samengevoegd_met is null then
       insert into vernietiging.aanhouding (id, samenwerkingsverband, dossier, nummer, verzegeld, grond, kenmerk, vanaf, tot, door, rol, partijsoort)
       select gen_random_uuid(), h.samenwerkingsverband, new.id, new.nummer, new.verzegeld, h.grond, h.kenmerk, h.vanaf, h.tot, h.door, h.rol,
         h.partijsoort
       from vernietiging.aanhouding h
       where h.dossier = old.samengevoegd_met and h.opgeheven_op is null and h.tot >= new.laatste_verwerking
         and h.vanaf >= (select max(s.op) from weegploeg.samenvoeging s where s.van = new.id and s.naar = old.samengevoegd_met);
     end if;
     -- Sealed as long as the dossier is that it holds: it holds the open one that everybody sees from the day that both are one.
     update vernietiging.aanhouding h
     set verzegeld = z.nu, nummer = coalesce(h.nummer, z.nummer),
       vanaf = case when z.nu then h.vanaf else greatest(h.vanaf, least(h.tot, new.laatste_verwerking)) end
     from (
       select d.id, d.nummer, d.verzegeld and not (new.samengevoegd_met is not null and open_hoofd) as nu
       from weegploeg.dossier d where d.id = any (vernietiging.samen(new.id))) z
     where h.dossier = z.id and h.verzegeld <> z.nu;
     -- Approved as it was: looked at again, each party approves anew.
     if zichtbaar then
       delete from vernietiging.goedkeuring g using vernietiging.voorstel v
       where v.id = g.voorstel and (v.dossier = hoofd or v.dossier = any (vernietiging.samen(new.id)));
     end if;
     return null;
   end $$;
alter function vernietiging.na_wijziging owner to bewaarder;
revoke all on function vernietiging.na_wijziging from public;
create trigger na_wijziging after update on weegploeg.dossier for each row
  when (old.samengevoegd_met is distinct from new.samengevoegd_met or old.verzegeld and not new.verzegeld
    or new.heropend_op is not null and old.heropend_op is distinct from new.heropend_op)
  execute function vernietiging.na_wijziging();

-- The same decision is carried out once a day; another decision about the same dossier is another task.
alter table taken.taak drop constraint taak_samenwerkingsverband_soort_object_dag_beurt_key;
alter table taken.taak add unique nulls not distinct (samenwerkingsverband, soort, object, dag, beurt, besluit);
