-- Destruction: who may lift a hold and why, and whose approval of a sealed dossier counts.

-- Art. 13 lid 1: a hold is lifted for a reason by the party or officer that placed it, or by the data protection officer; by a
-- core party only when nobody holds that office, or represents that party, any more.
alter table vernietiging.aanhouding
  add column partijsoort text default nullif(beheer.partijsoort(), ''),
  add column opheffingsgrond text check (opheffingsgrond in ('afgehandeld', 'ingetrokken', 'onterecht')),
  add check (opheffingsgrond is null or opgeheven_op is not null);
update vernietiging.aanhouding h set partijsoort = p.soort
from beheer.functionaris f join beheer.partij p on p.id = f.partij where f.id = h.door;
grant update (opheffingsgrond) on vernietiging.aanhouding to vernietiging_schrijven;

-- Nobody can lift it who placed it: no valid mandate for that role (of a member of the weegploeg: for that party) on a day.
create function vernietiging.aanhouder_weg(in_rol text, in_partijsoort text, verband uuid, dag date) returns boolean
  language sql stable security definer set search_path = '' as
$$ select not exists (
     select from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris left join beheer.partij p on p.id = f.partij
     where f.samenwerkingsverband = verband and a.rol = in_rol and (in_rol <> 'weegploeglid' or p.soort = in_partijsoort)
       and (p.einde is null or p.einde > dag) and a.toegekend_op is not null
       and a.begin <= dag and a.einde > dag and (a.ingetrokken_op is null or a.ingetrokken_op > dag)) $$;
alter function vernietiging.aanhouder_weg owner to wacht;
revoke all on function vernietiging.aanhouder_weg from public;
grant execute on function vernietiging.aanhouder_weg to vernietiging_lezen, vernietiging_schrijven, vernietiger;
alter policy opheffen on vernietiging.aanhouding
  using (samenwerkingsverband = beheer.samenwerkingsverband() and vernietiging.mag_zien(verzegeld) and opgeheven_op is null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and opgeheven_door = beheer.functionaris()
    and opheffingsgrond is not null
    and (beheer.rol() = 'functionaris-gegevensbescherming'
      or beheer.rol() = rol and (rol <> 'weegploeglid' or beheer.partijsoort() = partijsoort)
      or beheer.rol() = 'weegploeglid' and vernietiging.aanhouder_weg(rol, partijsoort, samenwerkingsverband, opgeheven_op)));

-- What was lifted holds until the end of that day: whoever placed it is told before anything goes.
create function vernietiging.houdt_op(tot date, opgeheven_op date, dag date) returns boolean language sql immutable
  return houdt_op.tot >= houdt_op.dag and coalesce(houdt_op.opgeheven_op >= houdt_op.dag, true);
grant execute on function vernietiging.houdt_op to bewaarder;

-- Art. 13, 18 lid 3: enough of the core parties that are left and may know of it; of what is sealed that is not the gemeente.
create function vernietiging.nodig(grond text, verband uuid, zegel boolean) returns integer
  language sql stable security definer set search_path = '' as
$$ select greatest(1, least(case grond when 'niet-meer-nodig' then 3 else 2 end, count(*)))::integer
   from unnest(array['gemeente', 'om', 'politie']) k(soort)
   where not (zegel and k.soort = 'gemeente') and not exists (
     select from beheer.opzegging o join beheer.partij p on p.id = o.partij
     where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort = k.soort) $$;
alter function vernietiging.nodig(text, uuid, boolean) owner to wacht;
revoke all on function vernietiging.nodig(text, uuid, boolean) from public;
grant execute on function vernietiging.nodig(text, uuid, boolean) to bewaarder;

create or replace function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband, v.verzegeld)
     and not exists (select from vernietiging.aanhouding h where h.dossier = v.dossier and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(array[v.dossier]) $$;

-- As in 036, with these two.
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
       and not exists (select from vernietiging.aanhouding h where h.dossier = welk and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
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
drop function vernietiging.nodig(text);
drop function vernietiging.nodig(text, uuid);
