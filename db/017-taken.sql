-- The outbox (schema taken): what an act leaves for later, written in its own transaction, carried by a role of its own.
-- A row holds ids, a day and a kind; there is no column in which content or a name would fit.

create schema taken;

do $$
begin
  if not exists (select from pg_roles where rolname = 'taken_dragen') then
    create role taken_dragen nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant taken_dragen to weegwijs_app;
grant usage on schema beheer to taken_dragen;
grant usage on schema taken to taken_dragen, beheer_schrijven, weegploeg_schrijven, casusoverleg_schrijven;

-- The order in which tasks were left: their number for those who look after them.
create sequence taken.volgnummer;

create table taken.taak (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  volgnummer bigint not null default nextval('taken.volgnummer'),
  -- The act that the task carries out.
  soort text not null check (soort ~ '^[a-z]+(-[a-z]+)*$'),
  -- What it is about: a casus, a dossier, a recipient.
  object uuid not null,
  -- The row of the human decision that it carries on, and who took it; a task that only tells has neither.
  besluit uuid,
  besloten_door uuid references beheer.functionaris,
  dag date not null,
  -- Which time on that day, for tasks that come back; the same task is left once.
  beurt bigint not null default 0,
  tijd timestamptz not null,
  stand text not null default 'open' check (stand in ('open', 'gedaan', 'dood')),
  pogingen integer not null default 0,
  niet_voor timestamptz not null default transaction_timestamp(),
  afgerond timestamptz,
  -- Why the last attempt failed, in words of the program: a reason, an SQLSTATE or a class of error.
  fout text check (fout ~ '^[A-Za-z0-9-]{1,60}$'),
  unique (samenwerkingsverband, soort, object, dag, beurt),
  check ((besluit is null) = (besloten_door is null)),
  check ((stand = 'open') = (afgerond is null))
);
create index taak_open on taken.taak (niet_voor) where stand = 'open';

alter table taken.taak enable row level security;
alter table taken.taak force row level security;
-- An act leaves a task of its own partnership, in the name of who acts.
create policy achterlaten on taken.taak for insert to beheer_schrijven, weegploeg_schrijven, casusoverleg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and besloten_door = beheer.functionaris());
-- The carrier goes round all partnerships; what it carries out runs under the roles of the act.
create policy dragen on taken.taak to taken_dragen using (true) with check (true);

grant insert (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd) on taken.taak
  to beheer_schrijven, weegploeg_schrijven, casusoverleg_schrijven;
grant usage on sequence taken.volgnummer to beheer_schrijven, weegploeg_schrijven, casusoverleg_schrijven, taken_dragen;
grant select on taken.taak to taken_dragen;
grant insert (id, samenwerkingsverband, soort, object, dag, beurt, tijd) on taken.taak to taken_dragen;
grant update (stand, pogingen, niet_voor, afgerond, fout) on taken.taak to taken_dragen;

-- A task carried by the system on a recorded decision works in the weegploeg register, never behind the seal.
-- No mandate has this role: the check on beheer.autorisatie does not know it.
create or replace function beheer.in_weegploeg() returns boolean language sql stable
  return beheer.rol() in ('weegploeglid', 'uitvoerder', 'systeem');
