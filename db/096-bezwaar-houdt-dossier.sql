-- Art. 13 lid 1: the objection, complaint or claim for which an ended request is kept is about what was found for it: that is kept too.

-- Requests that hold one of these dossiers on a day, and whether the actor may know of it.
create function vernietiging.aangehouden_vragen(welke uuid[], dag date) returns table (dossier uuid, nummer text, bekend boolean)
  language sql stable security definer set search_path = '' as
$$ select f.dossier, q.nummer, f.register <> 'archief' or beheer.rol() = 'weegploeglid'
   from verzoeken.verzoek q join verzoeken.vondst f on f.verzoek = q.id
   where q.stand <> 'open' and q.aangehouden_tot >= dag and f.dossier = any (welke) and f.oordeel = 'bevestigd'
     and (q.samenwerkingsverband = beheer.samenwerkingsverband() or beheer.samenwerkingsverband() is null)
     and not (f.register = 'weegploeg' and f.soort = 'geadresseerde')
     -- What is behind the seal holds nothing that everybody sees: waiting would betray it.
     and not (f.verzegeld and (exists (select from weegploeg.dossier d where d.id = f.dossier and not d.verzegeld)
       or exists (select from archief.dossier d where d.id = f.dossier and not d.verzegeld))) $$;
alter function vernietiging.aangehouden_vragen owner to bewaarder;
revoke all on function vernietiging.aangehouden_vragen from public;
grant execute on function vernietiging.aangehouden_vragen to vernietiging_lezen, vernietiging_schrijven, vernietiger;

-- As before; what an ended request holds waits too.
create or replace function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband, v.verzegeld)
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle)
     and not exists (select from vernietiging.aangehouden_vragen(s.alle, dag)) $$;
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
       and not vernietiging.wordt_gevraagd(alle)
       and not exists (select from vernietiging.aangehouden_vragen(alle, dag));
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
