-- Monitoring (art. 9 lid 4): the status of measures, their progress, and the rounds in which the casusoverleg looks at the plan.

-- A measure keeps its line through the versions of a plan; what was adopted stays as it was, beside what became of it.
alter table casusoverleg.maatregel
  add column lijn uuid,
  add column stand text not null default 'lopend' check (stand in ('lopend', 'afgerond', 'gestopt')),
  add column verlengd_tot date check (verlengd_tot > uiterlijk),
  add column gesloten_op date,
  add check ((stand = 'lopend') = (gesloten_op is null));
-- The owner of the tables is bound by their policies too, but for this one statement.
alter table casusoverleg.maatregel no force row level security;
update casusoverleg.maatregel set lijn = id;
alter table casusoverleg.maatregel force row level security;
alter table casusoverleg.maatregel alter column lijn set not null;

create table casusoverleg.monitoring (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  stand text not null check (stand in ('gepland', 'gehouden', 'vervallen')),
  gepland_op date,
  gepland_door uuid references beheer.functionaris,
  gehouden_op date,
  plan uuid references casusoverleg.plan,
  uitkomst text check (uitkomst in ('doorgaan', 'afschalen', 'bijstellen', 'sluiting-adviseren')),
  gegeven uuid references casusoverleg.gegeven,
  volgorde bigint generated always as identity,
  check ((gepland_op is null) = (gepland_door is null)),
  check (stand = 'gehouden' or gepland_op is not null),
  check ((stand = 'gehouden') = (gehouden_op is not null)),
  check ((gehouden_op is null) = (plan is null) and (plan is null) = (uitkomst is null) and (uitkomst is null) = (gegeven is null))
);
create unique index monitoring_een_gepland on casusoverleg.monitoring (casus) where stand = 'gepland';
create index monitoring_casus on casusoverleg.monitoring (casus);

-- What is known of a measure or, without one, of the plan as a whole; the words are an item of kind actie (10 lid 2 e).
create table casusoverleg.voortgang (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  plan uuid not null references casusoverleg.plan,
  maatregel uuid references casusoverleg.maatregel,
  monitoring uuid references casusoverleg.monitoring,
  dag date not null,
  gegeven uuid not null unique references casusoverleg.gegeven
);
create index voortgang_casus on casusoverleg.voortgang (casus);

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['monitoring', 'voortgang'] loop
    execute format('alter table casusoverleg.%I enable row level security', tabel);
    execute format('alter table casusoverleg.%I force row level security', tabel);
    execute format('create policy deelnemers on casusoverleg.%I to casusoverleg_lezen, casusoverleg_schrijven using (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus)) with check (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus))', tabel, eigen, eigen);
  end loop;
end $$;

grant select on casusoverleg.monitoring, casusoverleg.voortgang to casusoverleg_lezen, casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, stand, gepland_op, gepland_door, gehouden_op, plan, uitkomst, gegeven)
  on casusoverleg.monitoring to casusoverleg_schrijven;
grant update (stand, gehouden_op, plan, uitkomst, gegeven) on casusoverleg.monitoring to casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, plan, maatregel, monitoring, dag, gegeven) on casusoverleg.voortgang to casusoverleg_schrijven;
grant update (stand, verlengd_tot, gesloten_op) on casusoverleg.maatregel to casusoverleg_schrijven;
