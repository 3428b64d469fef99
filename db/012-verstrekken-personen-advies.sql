-- What participants provide to each other in a casus (9 lid 2), the people around the subject (10 lid 2 f-g) and advice (9 lid 5).

alter table casusoverleg.gegeven
  add column wpg_regime text check (wpg_regime in ('8', '9', '10-1-a', '10-1-c', '13')),
  add column verzegeld boolean not null default false,
  -- The day on which somebody left behind asked for help himself (art. 3 f); rules weigh it before any content is opened.
  add column wens_op date,
  add constraint gegeven_verzegeld check (not verzegeld or coalesce(wpg_regime, '') in ('9', '10-1-a', '10-1-c')),
  add constraint gegeven_regime check (wpg_regime is null or soort in ('signaal', 'inbrenger', 'analyse')),
  add constraint gegeven_wens check (wens_op is null or soort = 'achterblijver');

-- MB art. 1 lid 2, 2: what is sealed exists for police and OM; once released for the municipality too, whose file the uitvoerder
-- keeps. The authorisation names no other receiver, so nobody else ever sees it.
create function casusoverleg.mag_gegeven(verzegeld boolean, wpg_regime text) returns boolean language sql stable
  return case
    when verzegeld then beheer.rol() = 'casusoverleglid' and beheer.partijsoort() in ('politie', 'om')
    when wpg_regime in ('9', '10-1-a', '10-1-c')
      then beheer.rol() = 'uitvoerder' or (beheer.rol() = 'casusoverleglid' and beheer.partijsoort() in ('politie', 'om', 'gemeente'))
    else true
  end;

drop policy deelnemers on casusoverleg.gegeven;
create policy lezen on casusoverleg.gegeven for select to casusoverleg_lezen, casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() <> 'externe-casuspartner'
    and casusoverleg.mag_casus(casus) and casusoverleg.mag_gegeven(verzegeld, wpg_regime));
create policy opnemen on casusoverleg.gegeven for insert to casusoverleg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() <> 'externe-casuspartner'
    and casusoverleg.mag_casus(casus) and casusoverleg.mag_gegeven(verzegeld, wpg_regime));
-- A seal can be broken by those behind it; it cannot be put on afterwards.
create policy vrijgeven on casusoverleg.gegeven for update to casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and casusoverleg.mag_casus(casus)
    and verzegeld and casusoverleg.mag_gegeven(verzegeld, wpg_regime))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and casusoverleg.mag_casus(casus)
    and not verzegeld and casusoverleg.mag_gegeven(verzegeld, wpg_regime));

create table casusoverleg.verstrekking (
  gegeven uuid primary key references casusoverleg.gegeven,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  fase text not null check (fase in ('opstellen', 'uitvoeren', 'monitoren')),
  -- Necessity and what the ground rests on (art. 6).
  inhoud bytea not null
);
create index verstrekking_casus on casusoverleg.verstrekking (casus);

-- Who received an item, and when: the parties that took part at that moment, or the municipality at a release.
create table casusoverleg.ontvanger (
  gegeven uuid not null references casusoverleg.gegeven,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  partij uuid not null references beheer.partij,
  ontvangen_op date not null,
  primary key (gegeven, partij)
);
create index ontvanger_casus on casusoverleg.ontvanger (casus);

create table casusoverleg.vrijgave (
  gegeven uuid primary key references casusoverleg.gegeven,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  doelen text[] not null check (cardinality(doelen) > 0 and doelen <@ array['a', 'b', 'c']),
  beveiligingsplan uuid not null references beheer.beveiligingsplan,
  vrijgegeven_door uuid not null references beheer.functionaris,
  vrijgegeven_op date not null,
  -- Necessity, and who was consulted when and with what outcome (MB art. 1 lid 2, 2 a and c).
  inhoud bytea not null
);
create index vrijgave_casus on casusoverleg.vrijgave (casus);

create table casusoverleg.advies (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  vraag uuid not null unique references casusoverleg.gegeven,
  gevraagd_op date not null,
  uiterlijk date not null check (uiterlijk > gevraagd_op),
  antwoord uuid unique references casusoverleg.gegeven,
  beantwoord_op date,
  check ((beantwoord_op is null) = (antwoord is null))
);
create index advies_casus on casusoverleg.advies (casus);

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus)';
begin
  foreach tabel in array array['verstrekking', 'ontvanger', 'vrijgave', 'advies'] loop
    execute format('alter table casusoverleg.%I enable row level security', tabel);
    execute format('alter table casusoverleg.%I force row level security', tabel);
  end loop;
  -- What is told of an item exists for whom the item exists.
  foreach tabel in array array['verstrekking', 'ontvanger', 'vrijgave'] loop
    execute format('create policy lezen on casusoverleg.%I for select to casusoverleg_lezen, casusoverleg_schrijven using (%s and exists (select from casusoverleg.gegeven g where g.id = %I.gegeven))', tabel, eigen, tabel);
    execute format('create policy opnemen on casusoverleg.%I for insert to casusoverleg_schrijven with check (%s and exists (select from casusoverleg.gegeven g where g.id = %I.gegeven))', tabel, eigen, tabel);
  end loop;
  execute format('create policy deelnemers on casusoverleg.advies to casusoverleg_lezen, casusoverleg_schrijven using (%s) with check (%s)', eigen, eigen);
end $$;

grant select on casusoverleg.verstrekking, casusoverleg.ontvanger, casusoverleg.vrijgave, casusoverleg.advies
  to casusoverleg_lezen, casusoverleg_schrijven;
grant insert on casusoverleg.verstrekking, casusoverleg.ontvanger, casusoverleg.vrijgave to casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, vraag, gevraagd_op, uiterlijk) on casusoverleg.advies to casusoverleg_schrijven;
grant update (antwoord, beantwoord_op) on casusoverleg.advies to casusoverleg_schrijven;
grant insert (wpg_regime, verzegeld, wens_op) on casusoverleg.gegeven to casusoverleg_schrijven;
grant update (verzegeld) on casusoverleg.gegeven to casusoverleg_schrijven;
-- The contact of the party that provides (10 lid 2 c).
grant select (id, email) on beheer.functionaris to casusoverleg_schrijven;
-- Cases are found by the people around the subject too.
grant insert on casusoverleg.zoeksleutel to casusoverleg_schrijven;
