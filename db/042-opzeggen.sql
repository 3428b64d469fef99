-- A party gives notice (art. 18 lid 2-3), and what that ends: access, mandates and participation, by a task of the system.

do $$
begin
  if not exists (select from pg_roles where rolname = 'deur_vertrek') then
    -- Ends the participation of whoever left the covenant or annex 1, and lapses what waited for it; reads no content.
    create role deur_vertrek nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant deur_vertrek to weegwijs_app;
grant usage on schema beheer, logboek, kluis, casusoverleg to deur_vertrek;

create table beheer.opzegging (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  partij uuid not null references beheer.partij,
  -- The day on which all parties had the written notice, and three months later the day on which it ends.
  ontvangen_op date not null,
  einde date not null check (einde > ontvangen_op),
  reden text check (length(reden) between 1 and 2000),
  door uuid not null references beheer.functionaris,
  op date not null,
  ingetrokken_op date,
  ingetrokken_door uuid references beheer.functionaris,
  reden_intrekking text check (length(reden_intrekking) between 1 and 2000),
  -- The system ended what the party took part in.
  verwerkt_op date,
  check ((ingetrokken_op is null) = (ingetrokken_door is null) and (ingetrokken_op is null) = (reden_intrekking is null)),
  check (ingetrokken_op is null or verwerkt_op is null)
);
create unique index opzegging_loopt on beheer.opzegging (partij) where ingetrokken_op is null;

-- What waits for the vote of a party that is gone lapses.
alter table beheer.instellingsvoorstel drop constraint instellingsvoorstel_stand_check,
  add constraint instellingsvoorstel_stand_check check (stand in ('open', 'aangenomen', 'verworpen', 'vervallen'));

-- The day on which a party left the covenant, or a partner was struck from annex 1; empty as long as no day is known.
create function beheer.einde_van(welke uuid) returns date
  language sql stable security definer set search_path = '' as
$$ select coalesce(
     (select p.einde from beheer.partij p where p.id = welke and p.samenwerkingsverband = beheer.samenwerkingsverband()),
     (select e.bijlage1_tot from beheer.externe_partner e where e.id = welke and e.samenwerkingsverband = beheer.samenwerkingsverband())) $$;
alter function beheer.einde_van owner to wacht;
revoke all on function beheer.einde_van from public;
grant execute on function beheer.einde_van to deur_vertrek;

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
  systeem constant text := 'samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = ''systeem''';
begin
  alter table beheer.opzegging enable row level security;
  alter table beheer.opzegging force row level security;
  execute format('create policy inzien on beheer.opzegging for select to beheer_lezen, beheer_schrijven using (%s)', eigen);
  create policy wacht on beheer.opzegging for select to wacht using (true);
  -- Art. 18 lid 2: a party gives notice for itself, and takes back its own.
  execute format('create policy opzeggen on beheer.opzegging for insert to beheer_schrijven with check (%s and partij = beheer.partij() and door = beheer.functionaris() and ingetrokken_op is null)', eigen);
  execute format('create policy intrekken on beheer.opzegging for update to beheer_schrijven using (%s and ingetrokken_op is null and verwerkt_op is null and (partij = beheer.partij() or beheer.rol() = ''systeem'')) with check (%s)', eigen, eigen);
  -- The task of a departure: participation ends on the day that the party or partner left, and on no other day.
  execute format('create policy vertrek_lezen on casusoverleg.casus for select to deur_vertrek using (%s)', systeem);
  execute format('create policy vertrek_lezen on casusoverleg.deelnemer for select to deur_vertrek using (%s)', systeem);
  execute format('create policy vertrek on casusoverleg.deelnemer for update to deur_vertrek using (%s and tot is null) with check (%s and tot = beheer.einde_van(coalesce(partij, externe_partner)))', systeem, systeem);
  execute format('create policy vertrek_lezen on casusoverleg.voorstel for select to deur_vertrek using (%s)', systeem);
  execute format('create policy vertrek on casusoverleg.voorstel for update to deur_vertrek using (%s and stand = ''open'') with check (%s and stand = ''vervallen'')', systeem, systeem);
  execute format('create policy vertrek_lezen on casusoverleg.stem for select to deur_vertrek using (%s)', systeem);
  execute format('create policy vertrek_lezen on casusoverleg.doorverstrekking for select to deur_vertrek using (%s)', systeem);
  -- What a partner received ends with its place on annex 1.
  execute format('create policy vertrek on casusoverleg.doorverstrekking for update to deur_vertrek using (%s and verstrekt_op is not null and ingetrokken_op is null and beheer.einde_van(externe_partner) is not null) with check (%s and ingetrokken_op is not null)', systeem, systeem);
end $$;

grant select on beheer.opzegging to beheer_lezen, beheer_schrijven, wacht;
grant insert (id, samenwerkingsverband, partij, ontvangen_op, einde, reden, door, op) on beheer.opzegging to beheer_schrijven;
grant update (ingetrokken_op, ingetrokken_door, reden_intrekking, verwerkt_op) on beheer.opzegging to beheer_schrijven;
grant update (einde) on beheer.partij to beheer_schrijven;

grant select (id, samenwerkingsverband, nummer, stand) on casusoverleg.casus to deur_vertrek;
grant select (id, samenwerkingsverband, casus, partij, externe_partner, tot) on casusoverleg.deelnemer to deur_vertrek;
grant update (tot) on casusoverleg.deelnemer to deur_vertrek;
grant select (id, samenwerkingsverband, casus, doel, vereist, stand) on casusoverleg.voorstel to deur_vertrek;
grant update (stand, gesloten_op) on casusoverleg.voorstel to deur_vertrek;
grant select (samenwerkingsverband, voorstel, partijsoort) on casusoverleg.stem to deur_vertrek;
grant select (id, samenwerkingsverband, casus, externe_partner, verstrekt_op, ingetrokken_op) on casusoverleg.doorverstrekking to deur_vertrek;
grant update (ingetrokken_op, ingetrokken_door, intrekking) on casusoverleg.doorverstrekking to deur_vertrek;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to deur_vertrek;

create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven', 'informatieplicht_lezen') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting', 'deur_vertrek') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken'
              when rol in ('archief_lezen', 'archief_schrijven', 'deur_archief') then 'archief' end;
grant execute on function kluis.sleutel_vrijgeven to deur_vertrek;

-- The end of a party is the end of its notice, and nothing else.
create function beheer.bewaak_einde() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
  if new.id is distinct from beheer.partij() or new.einde is distinct from (
    select o.einde from beheer.opzegging o where o.partij = new.id and o.ingetrokken_op is null)
  then
    raise exception 'een partij vertrekt alleen na haar opzegging' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
alter function beheer.bewaak_einde owner to wacht;
revoke all on function beheer.bewaak_einde from public;
create trigger einde before update of einde on beheer.partij
  for each row when (current_user = 'beheer_schrijven' and old.einde is distinct from new.einde)
  execute function beheer.bewaak_einde();

-- Who left on or before a day and still takes part somewhere: the decision, who took it, and the day on which it ended.
create function beheer.te_vertrekken(dag date)
  returns table (samenwerkingsverband uuid, object uuid, besluit uuid, besloten_door uuid, einde date)
  language sql stable security definer set search_path = '' as
$$ select o.samenwerkingsverband, o.partij, o.id, o.door, o.einde from beheer.opzegging o
   where o.ingetrokken_op is null and o.verwerkt_op is null and o.einde <= dag $$;
alter function beheer.te_vertrekken owner to wacht;
revoke all on function beheer.te_vertrekken from public;
-- The planner leaves no task in anybody's name itself: it asks for these, and they name who took the decision.
grant usage on schema taken to wacht;
grant usage on sequence taken.volgnummer to wacht;
grant insert (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd) on taken.taak to wacht;
create policy vertrek on taken.taak for insert to wacht with check (soort = 'deelname-beeindigen');
create function beheer.plan_vertrek(dag date, tijd timestamptz) returns void
  language sql volatile security definer set search_path = '' as
$$ insert into taken.taak (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd)
   select gen_random_uuid(), v.samenwerkingsverband, 'deelname-beeindigen', v.object, v.besluit, v.besloten_door, v.einde, plan_vertrek.tijd
   from beheer.te_vertrekken(plan_vertrek.dag) v
   on conflict do nothing $$;
alter function beheer.plan_vertrek owner to wacht;
revoke all on function beheer.plan_vertrek from public;
grant execute on function beheer.plan_vertrek to taken_dragen;

-- Art. 13: a leaving never makes data stay longer. Enough of the core parties that are left must approve; one is the least.
create function vernietiging.nodig(grond text, verband uuid) returns integer
  language sql stable security definer set search_path = '' as
$$ select greatest(1, least(case grond when 'niet-meer-nodig' then 3 else 2 end, 3 - count(*)))::integer
   from beheer.opzegging o join beheer.partij p on p.id = o.partij
   where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort in ('gemeente', 'om', 'politie') $$;
alter function vernietiging.nodig(text, uuid) owner to wacht;
revoke all on function vernietiging.nodig(text, uuid) from public;
grant execute on function vernietiging.nodig(text, uuid) to bewaarder;
create or replace function vernietiging.nodig(grond text) returns integer language sql stable
  return vernietiging.nodig(grond, beheer.samenwerkingsverband());

create or replace function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband)
     and not exists (select from vernietiging.aanhouding h where h.dossier = v.dossier and h.opgeheven_op is null and h.tot >= dag)
     and not vernietiging.wordt_gevraagd(array[v.dossier]) $$;
