-- Joint decisions about a casus (art. 1 m, 9): proposals and votes, also of parties that do not take part in the case.

do $$
declare
  rol text;
begin
  foreach rol in array array[
    'casusbesluit_lezen',     -- open proposals on which the actor's party must vote
    'casusbesluit_stemmen',   -- its vote
    'casusbesluit_uitvoeren'  -- what all required parties agreed on, and nothing else
  ] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', rol);
    end if;
    execute format('grant %I to weegwijs_app', rol);
    execute format('grant usage on schema beheer, logboek, kluis, casusoverleg to %I', rol);
  end loop;
end $$;

create table casusoverleg.voorstel (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  soort text not null check (soort in ('deelnemer-toevoegen', 'deelnemer-verwijderen', 'afsluiten', 'doorverstrekken')),
  -- What the decision is about: a party or external partner, or the case itself.
  doel uuid not null,
  vereist text[] not null check (cardinality(vereist) > 0 and vereist <@ array['gemeente', 'om', 'politie', 'rvdk', 'reclassering']),
  ingediend_door uuid not null references beheer.functionaris,
  -- Empty when the uitvoerder proposed it.
  partij uuid references beheer.partij,
  ingediend_op date not null,
  volgorde bigint generated always as identity,
  stand text not null check (stand in ('open', 'aangenomen', 'verworpen', 'vervallen')),
  gesloten_op date,
  inhoud bytea not null,
  check ((stand = 'open') = (gesloten_op is null))
);
create unique index voorstel_een_open on casusoverleg.voorstel (casus, soort, doel) where stand = 'open';
create index voorstel_casus on casusoverleg.voorstel (casus);

create table casusoverleg.stem (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  voorstel uuid not null references casusoverleg.voorstel,
  partijsoort text not null check (partijsoort in ('gemeente', 'om', 'politie', 'rvdk', 'reclassering')),
  functionaris uuid not null references beheer.functionaris,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  unique (voorstel, partijsoort)
);

alter table casusoverleg.voorstel enable row level security;
alter table casusoverleg.voorstel force row level security;
alter table casusoverleg.stem enable row level security;
alter table casusoverleg.stem force row level security;
create policy wacht on casusoverleg.voorstel for select to wacht using (true);
create policy wacht on casusoverleg.stem for select to wacht using (true);
grant select on casusoverleg.voorstel, casusoverleg.stem to wacht;

-- May the actor vote at all, and does this proposal ask his party?
create function casusoverleg.stem_gevraagd(in_vereist text[]) returns boolean language sql stable
  return beheer.rol() in ('weegploeglid', 'casusoverleglid') and beheer.partijsoort() = any (in_vereist);

-- Does a proposal in this case ask the actor's party? Only open ones when so asked.
create function casusoverleg.beslist_mee(in_casus uuid, alleen_open boolean) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from casusoverleg.voorstel v
     where v.casus = in_casus and v.samenwerkingsverband = beheer.samenwerkingsverband()
       and casusoverleg.stem_gevraagd(v.vereist) and (v.stand = 'open' or not alleen_open)) $$;
alter function casusoverleg.beslist_mee owner to wacht;

-- Is there an open proposal on which every required party, the actor's own among them, voted yes and nobody no? Any kind and target when empty.
create function casusoverleg.eensgezind(in_casus uuid, in_soort text, in_doel uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from casusoverleg.voorstel v
     where v.casus = in_casus and v.stand = 'open' and v.samenwerkingsverband = beheer.samenwerkingsverband()
       and (in_soort is null or v.soort = in_soort) and (in_doel is null or v.doel = in_doel)
       and casusoverleg.stem_gevraagd(v.vereist)
       and not exists (select from casusoverleg.stem s where s.voorstel = v.id and not s.voor)
       and not exists (
         select from unnest(v.vereist) as partij where not exists (
           select from casusoverleg.stem s where s.voorstel = v.id and s.partijsoort = partij and s.voor))) $$;
alter function casusoverleg.eensgezind owner to wacht;

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  -- Whoever has the case file reads the decisions with it; a proposal begins open and empty of votes.
  execute format('create policy deelnemers on casusoverleg.voorstel for select to casusoverleg_lezen, casusoverleg_schrijven using (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus))', eigen);
  execute format('create policy indienen on casusoverleg.voorstel for insert to casusoverleg_schrijven with check (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus) and stand = ''open'' and ingediend_door = beheer.functionaris())', eigen);
  -- Who must vote without taking part sees the proposal, and of the case its number and stand.
  execute format('create policy gevraagd on casusoverleg.voorstel for select to casusbesluit_lezen using (%s and stand = ''open'' and casusoverleg.stem_gevraagd(vereist))', eigen);
  execute format('create policy gevraagd on casusoverleg.casus for select to casusbesluit_lezen using (%s and casusoverleg.beslist_mee(id, true))', eigen);
  execute format('create policy gestemd on casusoverleg.voorstel for select to casusbesluit_stemmen, casusbesluit_uitvoeren using (%s and casusoverleg.stem_gevraagd(vereist))', eigen);
  execute format('create policy gestemd on casusoverleg.casus for select to casusbesluit_stemmen, casusbesluit_uitvoeren using (%s and casusoverleg.beslist_mee(id, false))', eigen);
  -- Votes follow their proposal.
  execute format('create policy lezen on casusoverleg.stem for select to casusoverleg_lezen, casusoverleg_schrijven, casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren using (%s and exists (select from casusoverleg.voorstel v where v.id = stem.voorstel))', eigen);
  execute format('create policy stemmen on casusoverleg.stem for insert to casusbesluit_stemmen with check (%s and partijsoort = beheer.partijsoort() and functionaris = beheer.functionaris() and exists (select from casusoverleg.voorstel v where v.id = stem.voorstel and v.stand = ''open''))', eigen);
  execute format('create policy verwerpen on casusoverleg.voorstel for update to casusbesluit_stemmen using (%s and stand = ''open'' and casusoverleg.stem_gevraagd(vereist)) with check (%s and stand = ''verworpen'' and exists (select from casusoverleg.stem s where s.voorstel = voorstel.id and not s.voor))', eigen, eigen);
  -- Carrying out: only in a case in which an open proposal has all its votes, and only what that proposal says.
  execute format('create policy uitvoeren on casusoverleg.voorstel for update to casusbesluit_uitvoeren using (%s and stand = ''open'' and casusoverleg.eensgezind(casus, null, null)) with check (%s and (stand = ''vervallen'' or (stand = ''aangenomen'' and casusoverleg.eensgezind(casus, soort, doel))))', eigen, eigen);
  execute format('create policy besloten on casusoverleg.casus for update to casusbesluit_uitvoeren using (%s and casusoverleg.eensgezind(id, null, null)) with check (%s)', eigen, eigen);
  execute format('create policy besloten on casusoverleg.deelnemer for select to casusbesluit_uitvoeren using (%s and casusoverleg.beslist_mee(casus, false))', eigen);
  execute format('create policy toevoegen on casusoverleg.deelnemer for insert to casusbesluit_uitvoeren with check (%s and tot is null and casusoverleg.eensgezind(casus, ''deelnemer-toevoegen'', coalesce(partij, externe_partner)))', eigen);
  execute format('create policy verwijderen on casusoverleg.deelnemer for update to casusbesluit_uitvoeren using (%s and tot is null and casusoverleg.eensgezind(casus, ''deelnemer-verwijderen'', coalesce(partij, externe_partner))) with check (%s and tot is not null)', eigen, eigen);
end $$;

grant select on casusoverleg.voorstel, casusoverleg.stem to casusoverleg_lezen, casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, soort, doel, vereist, ingediend_door, partij, ingediend_op, stand, inhoud)
  on casusoverleg.voorstel to casusoverleg_schrijven;

grant select on casusoverleg.voorstel to casusbesluit_lezen, casusbesluit_uitvoeren;
grant select (id, samenwerkingsverband, casus, soort, doel, vereist, ingediend_op, stand, gesloten_op) on casusoverleg.voorstel to casusbesluit_stemmen;
grant select (id, samenwerkingsverband, nummer, stand) on casusoverleg.casus to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren;
-- The reasons of others can speak of the file; whoever does not take part sees only who voted.
grant select (id, samenwerkingsverband, voorstel, partijsoort, voor) on casusoverleg.stem to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren;
grant insert on casusoverleg.stem to casusbesluit_stemmen;
grant update (stand, gesloten_op) on casusoverleg.voorstel to casusbesluit_stemmen, casusbesluit_uitvoeren;
grant update (stand, laatste_verwerking) on casusoverleg.casus to casusbesluit_uitvoeren;
grant select (id, samenwerkingsverband, casus, partij, externe_partner, vanaf, tot) on casusoverleg.deelnemer to casusbesluit_uitvoeren;
grant insert on casusoverleg.deelnemer to casusbesluit_uitvoeren;
grant update (tot) on casusoverleg.deelnemer to casusbesluit_uitvoeren;

grant select on beheer.samenwerkingsverband, beheer.partij, beheer.externe_partner to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren;
grant select, insert on beheer.herhaling to casusbesluit_stemmen, casusbesluit_uitvoeren;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren;

-- These roles open keys of the casusoverleg register, as always after their entry in the log.
create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen',
                'casusbesluit_lezen', 'casusbesluit_stemmen', 'casusbesluit_uitvoeren') then 'casusoverleg' end;
grant execute on function kluis.sleutel_vrijgeven to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren;
