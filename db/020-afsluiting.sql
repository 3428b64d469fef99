-- Closing a casus (art. 9 lid 4, 10 lid 2 h) and its way back to the weegploeg register (8 lid 2 f).

alter table casusoverleg.casus drop constraint casus_stand_check;
alter table casusoverleg.casus add constraint casus_stand_check
  check (stand in ('geopend', 'plan-in-opstelling', 'plan-vastgesteld', 'gesloten'));
alter table weegploeg.dossier drop constraint dossier_stand_check;
alter table weegploeg.dossier add constraint dossier_stand_check
  check (stand in ('ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld', 'geagendeerd', 'niet-geagendeerd', 'samengevoegd', 'afgesloten'));

-- What was scheduled keeps the day of that decision.
alter table weegploeg.dossier drop constraint dossier_check3;
alter table weegploeg.dossier add constraint dossier_check3
  check ((stand in ('geagendeerd', 'niet-geagendeerd', 'afgesloten')) = (besluit_op is not null));

-- The advice of the casusoverleg to the core parties; a proposal to close is about one advice.
create table casusoverleg.afsluitadvies (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  geadviseerd_door uuid not null references beheer.functionaris,
  -- Empty when the uitvoerder recorded it.
  partij uuid references beheer.partij,
  geadviseerd_op date not null,
  volgorde bigint generated always as identity,
  inhoud bytea not null
);
create index afsluitadvies_casus on casusoverleg.afsluitadvies (casus);
create unique index voorstel_een_afsluiting on casusoverleg.voorstel (casus) where stand = 'open' and soort = 'afsluiten';
alter table casusoverleg.afsluitadvies enable row level security;
alter table casusoverleg.afsluitadvies force row level security;

do $$
begin
  if not exists (select from pg_roles where rolname = 'deur_afsluiting') then
    -- The way of a closure decision back to the weegploeg register: that one decision, in a task of the system.
    create role deur_afsluiting nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant deur_afsluiting to weegwijs_app;
grant usage on schema beheer, casusoverleg, kluis to deur_afsluiting;

create policy deelnemers on casusoverleg.afsluitadvies to casusoverleg_lezen, casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() <> 'externe-casuspartner' and casusoverleg.mag_casus(casus))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() <> 'externe-casuspartner' and casusoverleg.mag_casus(casus)
    and geadviseerd_door = beheer.functionaris());
grant select on casusoverleg.afsluitadvies to casusoverleg_lezen, casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, geadviseerd_door, partij, geadviseerd_op, inhoud) on casusoverleg.afsluitadvies to casusoverleg_schrijven;

create policy afsluiten on casusoverleg.gegeven for insert to casusbesluit_uitvoeren
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and soort = 'afsluitingsbesluit'
    and casusoverleg.eensgezind(casus, 'afsluiten', null));
grant insert (id, samenwerkingsverband, casus, soort, bron, grondslag, bij, vervangt, ingebracht_door, ingebracht_op,
  handeling, inhoud) on casusoverleg.gegeven to casusbesluit_uitvoeren;

-- The closure leaves its task in the transaction of the last vote.
create policy afsluiting_achterlaten on taken.taak for insert to casusbesluit_uitvoeren
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and besloten_door = beheer.functionaris()
    and soort = 'afsluiting-overnemen' and casusoverleg.eensgezind(object, 'afsluiten', null));
grant usage on schema taken to casusbesluit_uitvoeren;
grant insert (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd) on taken.taak to casusbesluit_uitvoeren;
grant usage on sequence taken.volgnummer to casusbesluit_uitvoeren;

create policy afsluiting on casusoverleg.voorstel for select to deur_afsluiting
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' and soort = 'afsluiten' and stand = 'aangenomen');
grant select (id, samenwerkingsverband, casus, soort, stand, gesloten_op, inhoud) on casusoverleg.voorstel to deur_afsluiting;
create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting') then 'casusoverleg' end;
grant execute on function kluis.sleutel_vrijgeven to deur_afsluiting;
