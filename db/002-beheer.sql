-- The partnership: parties, people, mandates, secrecy, sessions. No dossier data here.

create table beheer.samenwerkingsverband (
  id uuid primary key,
  naam text not null,
  gemeente text not null,
  regime text not null check (regime in ('convenant-2017')),
  ondertekend date,
  inwerkingtreding date,
  in_werking_gesteld_op date,
  publicatie text,
  uitvoerder_aangesteld date,
  vastgelegd_op date
);

create table beheer.partij (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  soort text not null check (soort in ('gemeente', 'om', 'politie', 'rvdk', 'reclassering')),
  naam text not null,
  grondslag text not null,
  ondertekenaar text,
  ondertekend_op date,
  einde date,
  unique (samenwerkingsverband, soort)
);

create table beheer.externe_partner (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  naam text not null,
  soort text not null,
  bijlage1_vanaf date not null,
  bijlage1_tot date,
  unique (samenwerkingsverband, naam)
);

create table beheer.bijlage1 (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  versie integer not null check (versie > 0),
  vanaf date not null,
  reden text,
  primary key (samenwerkingsverband, versie)
);

create table beheer.referentiekader (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  versie integer not null check (versie > 0),
  vastgesteld date not null,
  criteria text[] not null check (cardinality(criteria) > 0),
  unique (samenwerkingsverband, versie)
);

create table beheer.beveiligingsplan (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  versie text not null,
  vastgesteld date not null,
  laatst_geevalueerd date,
  dekt text[] not null,
  unique (samenwerkingsverband, versie)
);

create table beheer.functionaris (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  sub text not null unique,
  naam text not null,
  functie text not null,
  email text not null,
  telefoon text,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  check (partij is null or externe_partner is null)
);

create table beheer.autorisatie (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  functionaris uuid not null references beheer.functionaris,
  rol text not null check (rol in ('weegploeglid', 'casusoverleglid', 'externe-casuspartner', 'uitvoerder',
    'functionaris-gegevensbescherming', 'beveiligingsfunctionaris', 'functioneel-beheerder')),
  doel text not null,
  begin date not null,
  einde date not null check (einde > begin),
  -- Who asked: a functionaris, or the signatory who named this person in the covenant itself.
  aangevraagd_door uuid references beheer.functionaris,
  aangevraagd_in_convenant boolean not null default false,
  aangevraagd_op date not null,
  toegekend_door uuid references beheer.functionaris,
  toegekend_op date,
  ingetrokken_door uuid references beheer.functionaris,
  ingetrokken_op date,
  reden_intrekking text,
  check (aangevraagd_door is not null or aangevraagd_in_convenant),
  -- Art. 15 lid 2 c, four eyes: who asks never grants, and nobody grants to himself.
  check (toegekend_door is null or toegekend_door is distinct from aangevraagd_door),
  check (toegekend_door is null or toegekend_door <> functionaris or rol = 'functioneel-beheerder')
);
create index autorisatie_functionaris on beheer.autorisatie (functionaris);

create table beheer.geheimhouding (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  functionaris uuid not null references beheer.functionaris,
  bevestigd_op date not null,
  geldig_tot date not null,
  richtlijnen_versie text not null
);
create index geheimhouding_functionaris on beheer.geheimhouding (functionaris, geldig_tot);

create table beheer.sessie (
  token_hash bytea primary key,
  functionaris uuid not null references beheer.functionaris,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  sub text not null,
  sid text,
  acr text not null,
  aangemaakt timestamptz not null,
  laatst_gebruikt timestamptz not null,
  ingetrokken timestamptz
);
create index sessie_functionaris on beheer.sessie (functionaris);

-- Answers of acts by idempotency key; an answer holds ids, numbers and versions only.
create table beheer.herhaling (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  functionaris uuid not null references beheer.functionaris,
  sleutel text not null check (length(sleutel) between 8 and 200),
  handeling text not null,
  invoer_hash bytea not null,
  antwoord jsonb not null,
  tijd timestamptz not null,
  primary key (functionaris, sleutel)
);

-- Row level security: one partnership never sees another.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['partij', 'externe_partner', 'bijlage1', 'referentiekader', 'beveiligingsplan',
    'functionaris', 'autorisatie', 'geheimhouding', 'herhaling'] loop
    execute format('alter table beheer.%I enable row level security', tabel);
    execute format('alter table beheer.%I force row level security', tabel);
    execute format('create policy eigen_samenwerkingsverband on beheer.%I using (samenwerkingsverband = beheer.samenwerkingsverband()) with check (samenwerkingsverband = beheer.samenwerkingsverband())', tabel);
    execute format('create policy wacht on beheer.%I for select to wacht using (true)', tabel);
  end loop;
  alter table beheer.samenwerkingsverband enable row level security;
  alter table beheer.samenwerkingsverband force row level security;
  create policy eigen_samenwerkingsverband on beheer.samenwerkingsverband
    using (id = beheer.samenwerkingsverband()) with check (id = beheer.samenwerkingsverband());
  create policy wacht on beheer.samenwerkingsverband for select to wacht using (true);
  alter table beheer.sessie enable row level security;
  alter table beheer.sessie force row level security;
  -- A session is found by the hash of its token only; that is before a partnership is known.
  create policy toegang on beheer.sessie to toegang using (true) with check (true);
end $$;

grant select on beheer.samenwerkingsverband, beheer.partij, beheer.externe_partner, beheer.bijlage1,
  beheer.referentiekader, beheer.beveiligingsplan to toegang, beheer_lezen, beheer_schrijven,
  weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven, plan_lezen, wacht;
grant select on beheer.functionaris, beheer.autorisatie, beheer.geheimhouding to beheer_lezen, beheer_schrijven, toegang, wacht;
grant select (id, naam, functie, samenwerkingsverband, partij, externe_partner) on beheer.functionaris
  to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven;
grant select (id, email, telefoon) on beheer.functionaris to weegploeg_schrijven;
grant select, insert on beheer.sessie to toegang;
grant update (laatst_gebruikt, ingetrokken) on beheer.sessie to toegang;
grant select, insert on beheer.herhaling to beheer_schrijven, weegploeg_schrijven, casusoverleg_schrijven;

grant insert (id, samenwerkingsverband, soort, naam, grondslag, ondertekenaar, ondertekend_op) on beheer.partij to beheer_schrijven;
grant update (naam, grondslag, ondertekenaar, ondertekend_op) on beheer.partij to beheer_schrijven;
grant update (naam, gemeente, ondertekend, inwerkingtreding, in_werking_gesteld_op, publicatie, uitvoerder_aangesteld, vastgelegd_op)
  on beheer.samenwerkingsverband to beheer_schrijven;
grant insert (id, samenwerkingsverband, naam, soort, bijlage1_vanaf, bijlage1_tot) on beheer.externe_partner to beheer_schrijven;
grant insert (samenwerkingsverband, versie, vanaf, reden) on beheer.bijlage1 to beheer_schrijven;
grant insert (id, samenwerkingsverband, versie, vastgesteld, criteria) on beheer.referentiekader to beheer_schrijven;
grant insert (id, samenwerkingsverband, versie, vastgesteld, laatst_geevalueerd, dekt) on beheer.beveiligingsplan to beheer_schrijven;
grant insert (id, samenwerkingsverband, sub, naam, functie, email, telefoon, partij, externe_partner) on beheer.functionaris to beheer_schrijven;
grant insert (id, samenwerkingsverband, functionaris, rol, doel, begin, einde, aangevraagd_door, aangevraagd_in_convenant, aangevraagd_op)
  on beheer.autorisatie to beheer_schrijven;
grant update (toegekend_door, toegekend_op, ingetrokken_door, ingetrokken_op, reden_intrekking) on beheer.autorisatie to beheer_schrijven;
grant insert (id, samenwerkingsverband, functionaris, bevestigd_op, geldig_tot, richtlijnen_versie) on beheer.geheimhouding to beheer_schrijven;

-- Who signs in, before a partnership is known: by the opaque subject of the identity provider, nothing else.
create function beheer.functionaris_van_sub(gezocht text) returns table (functionaris uuid, samenwerkingsverband uuid)
  language sql stable security definer set search_path = '' as
$$ select f.id, f.samenwerkingsverband from beheer.functionaris f where f.sub = gezocht $$;
alter function beheer.functionaris_van_sub owner to wacht;
revoke all on function beheer.functionaris_van_sub from public;
grant execute on function beheer.functionaris_van_sub to toegang;
