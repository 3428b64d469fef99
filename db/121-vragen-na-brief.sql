-- Art. 12 lid 2, 13 lid 3: whoever was just told by letter (11) can still ask what there is, before it is destroyed earlier than its term asks.

-- The last letter of art. 11 about these dossiers; none where the person asked himself that his file goes, as he used his right.
create function vernietiging.laatste_brief(alle uuid[]) returns date
  language sql stable set search_path = '' as
$$ select max(b.verzonden_op) from weegploeg.informeerbesluit b
   where b.dossier = any (alle)
     and not exists (select from weegploeg.correctiepunt p where p.dossier = any (alle) and p.besluit = 'vernietigd') $$;
alter function vernietiging.laatste_brief owner to bewaarder;
revoke all on function vernietiging.laatste_brief from public;

-- True while a choice to destroy earlier waits for it: seven weeks ('vragen-na-brief'), and never to the last day of the six months.
create function vernietiging.kan_nog_vragen(grond text, vanaf date, alle uuid[], dag date) returns boolean
  language sql stable set search_path = '' as
$$ select grond = 'niet-meer-nodig' and dag < vanaf + interval '6 months'
     and coalesce(dag <= vernietiging.laatste_brief(alle) + 49, false) $$;
alter function vernietiging.kan_nog_vragen owner to bewaarder;
revoke all on function vernietiging.kan_nog_vragen from public;

-- The same letter for who may know of informing (8.4, 11.4): the core parties, who watches over it, and the system.
create function vernietiging.brieven_vooraf(welke uuid[]) returns table (dossier uuid, op date)
  language sql stable security definer set search_path = '' as
$$ select d.id, vernietiging.laatste_brief(vernietiging.samen(d.id)) from weegploeg.dossier d
   where d.id = any (welke) and d.samenwerkingsverband = beheer.samenwerkingsverband()
     and (beheer.rol() = 'systeem' or beheer.rol() <> 'uitvoerder' and vernietiging.mag_zien(d.verzegeld)) $$;
alter function vernietiging.brieven_vooraf owner to bewaarder;
revoke all on function vernietiging.brieven_vooraf from public;
grant execute on function vernietiging.brieven_vooraf to vernietiging_lezen, vernietiging_schrijven, vernietiger;

-- As before.
create or replace function vernietiging.te_vernietigen(dag date)
 returns table(samenwerkingsverband uuid, dossier uuid)
 language sql
 stable security definer
 set search_path = ''
as $$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband, v.verzegeld)
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle)
     and not exists (select from vernietiging.aangehouden_vragen(s.alle, dag))
     and not vernietiging.kan_nog_vragen(v.grond, v.vanaf, s.alle, dag) $$;

-- As before.
create or replace function vernietiging.vernietig(welk uuid, in_voorstel uuid, dag date)
 returns void
 language plpgsql
 security definer
 set search_path = ''
as $$ declare
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
       and not exists (select from vernietiging.aangehouden_vragen(alle, dag))
       and not vernietiging.kan_nog_vragen(e.grond, e.vanaf, alle, dag);
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
