-- The casusoverleg register (art. 10): opens per case for those who take part in it; externals read the adopted plan only.

create table casusoverleg.casus (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  nummer text not null,
  stand text not null check (stand in ('geopend', 'plan-in-opstelling', 'plan-vastgesteld')),
  geopend_op date not null,
  laatste_verwerking date not null,
  unique (samenwerkingsverband, nummer)
);

create table casusoverleg.deelnemer (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  vanaf date not null,
  tot date,
  inhoud bytea not null,
  check ((partij is null) <> (externe_partner is null))
);
create unique index deelnemer_partij on casusoverleg.deelnemer (casus, partij) where tot is null and partij is not null;
create unique index deelnemer_extern on casusoverleg.deelnemer (casus, externe_partner) where tot is null and externe_partner is not null;

create table casusoverleg.gegeven (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  soort text not null check (soort in ('naw', 'signaal', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon', 'afsluitingsbesluit')),
  bron uuid not null references beheer.partij,
  grondslag text not null check (grondslag <> ''),
  bij uuid references casusoverleg.gegeven,
  vervangt uuid references casusoverleg.gegeven,
  ingebracht_door uuid not null references beheer.functionaris,
  ingebracht_op date not null,
  volgorde bigint generated always as identity,
  handeling text not null,
  inhoud bytea not null
);
create index gegeven_casus on casusoverleg.gegeven (casus);

create table casusoverleg.zoeksleutel (
  samenwerkingsverband uuid not null,
  gegeven uuid not null references casusoverleg.gegeven on delete cascade,
  casus uuid not null references casusoverleg.casus,
  soort text not null check (soort in ('exact', 'voorvoegsel', 'trigram', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres')),
  sleutel bytea not null check (length(sleutel) = 8),
  primary key (gegeven, soort, sleutel)
);
create index zoeksleutel_sleutel on casusoverleg.zoeksleutel (samenwerkingsverband, sleutel);

create table casusoverleg.plan (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  versie integer not null check (versie > 0),
  stand text not null check (stand in ('in-opstelling', 'vastgesteld', 'vervallen')),
  doelen text[] not null check (cardinality(doelen) > 0 and doelen <@ array['a', 'b', 'c', 'd', 'e', 'f']),
  opgesteld_door uuid not null references beheer.functionaris,
  opgesteld_op date not null,
  vastgesteld_door uuid references beheer.functionaris,
  vastgesteld_op date,
  inhoud bytea not null,
  motivering bytea,
  check ((stand = 'vastgesteld') = (vastgesteld_op is not null)),
  check ((stand = 'vastgesteld') = (motivering is not null))
);
-- A draft that was drawn up anew stays as it was, without a claim to its version.
create unique index plan_versie on casusoverleg.plan (casus, versie) where stand <> 'vervallen';
create unique index plan_een_in_opstelling on casusoverleg.plan (casus) where stand = 'in-opstelling';

create table casusoverleg.maatregel (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  plan uuid not null references casusoverleg.plan,
  nummer integer not null check (nummer > 0),
  gegeven uuid not null references casusoverleg.gegeven,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  uiterlijk date not null,
  unique (plan, nummer),
  check ((partij is null) <> (externe_partner is null))
);

create table casusoverleg.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  primary key (samenwerkingsverband, jaar)
);

alter table casusoverleg.deelnemer enable row level security;
alter table casusoverleg.deelnemer force row level security;
create policy wacht on casusoverleg.deelnemer for select to wacht using (true);
grant select on casusoverleg.deelnemer to wacht;

-- Art. 9 lid 1, 10 lid 4: does the actor's party (or the external's organisation) take part in this case today?
create function casusoverleg.neemt_deel(in_casus uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from casusoverleg.deelnemer d
     where d.casus = in_casus and d.tot is null
       and d.samenwerkingsverband = beheer.samenwerkingsverband()
       and (d.partij = beheer.partij() or d.externe_partner = beheer.externe_partner())) $$;
alter function casusoverleg.neemt_deel owner to wacht;

-- The uitvoerder keeps every case file (art. 5, 10 lid 1); a party sees the cases that it takes part in.
create function casusoverleg.mag_casus(in_casus uuid) returns boolean language sql stable
  return beheer.rol() = 'uitvoerder' or (beheer.rol() in ('casusoverleglid', 'externe-casuspartner') and casusoverleg.neemt_deel(in_casus));

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['casus', 'gegeven', 'zoeksleutel', 'plan', 'maatregel', 'teller'] loop
    execute format('alter table casusoverleg.%I enable row level security', tabel);
    execute format('alter table casusoverleg.%I force row level security', tabel);
  end loop;
  execute format('create policy deelnemers on casusoverleg.casus to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen using (%s and casusoverleg.mag_casus(id)) with check (%s and casusoverleg.mag_casus(id))', eigen, eigen);
  foreach tabel in array array['deelnemer', 'gegeven', 'zoeksleutel', 'plan', 'maatregel'] loop
    execute format('create policy deelnemers on casusoverleg.%I to casusoverleg_lezen, casusoverleg_schrijven using (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus)) with check (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus))', tabel, eigen, eigen);
  end loop;
  -- The plan role: adopted plans, their measures, and of the file only the actions of art. 10 lid 2 e.
  execute format('create policy plan on casusoverleg.plan to plan_lezen using (%s and stand = ''vastgesteld'' and casusoverleg.mag_casus(casus))', eigen);
  execute format('create policy plan on casusoverleg.maatregel to plan_lezen using (%s and exists (select from casusoverleg.plan p where p.id = maatregel.plan))', eigen);
  execute format('create policy plan on casusoverleg.gegeven to plan_lezen using (%s and soort = ''actie'' and exists (select from casusoverleg.maatregel m where m.gegeven = gegeven.id))', eigen);
  execute format('create policy plan on casusoverleg.deelnemer to plan_lezen using (%s and casusoverleg.mag_casus(casus))', eigen);
  -- The door may only add.
  foreach tabel in array array['casus', 'deelnemer', 'gegeven', 'zoeksleutel'] loop
    execute format('create policy deur on casusoverleg.%I for insert to deur_casusoverleg with check (%s)', tabel, eigen);
  end loop;
  create policy wacht on casusoverleg.teller to wacht using (true) with check (true);
end $$;

grant select on casusoverleg.casus, casusoverleg.deelnemer, casusoverleg.gegeven, casusoverleg.zoeksleutel, casusoverleg.plan,
  casusoverleg.maatregel to casusoverleg_lezen, casusoverleg_schrijven;
grant select on casusoverleg.casus, casusoverleg.maatregel, casusoverleg.gegeven to plan_lezen;
grant select (id, samenwerkingsverband, casus, versie, stand, doelen, opgesteld_op, vastgesteld_op, inhoud) on casusoverleg.plan to plan_lezen;
grant select (id, samenwerkingsverband, casus, partij, externe_partner, vanaf, tot) on casusoverleg.deelnemer to plan_lezen;

grant insert on casusoverleg.casus, casusoverleg.deelnemer, casusoverleg.zoeksleutel to deur_casusoverleg;
grant insert (id, samenwerkingsverband, casus, soort, bron, grondslag, bij, vervangt, ingebracht_door, ingebracht_op,
  handeling, inhoud) on casusoverleg.gegeven to deur_casusoverleg, casusoverleg_schrijven;
grant update (stand, laatste_verwerking) on casusoverleg.casus to casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, versie, stand, doelen, opgesteld_door, opgesteld_op, inhoud) on casusoverleg.plan to casusoverleg_schrijven;
grant update (stand, vastgesteld_door, vastgesteld_op, motivering) on casusoverleg.plan to casusoverleg_schrijven;
grant insert on casusoverleg.maatregel to casusoverleg_schrijven;
grant select, insert on casusoverleg.teller to wacht;
grant update (laatste) on casusoverleg.teller to wacht;

create function casusoverleg.volgend_nummer(in_jaar integer) returns text
  language sql volatile security definer set search_path = '' as
$$ insert into casusoverleg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'C-' || jaar || '-' || lpad(laatste::text, 4, '0') $$;
alter function casusoverleg.volgend_nummer owner to wacht;
revoke all on function casusoverleg.volgend_nummer from public;
grant execute on function casusoverleg.volgend_nummer to deur_casusoverleg;
