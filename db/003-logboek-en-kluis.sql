-- The access log (append only) and the vault: no key without a log entry of this very transaction.

create table logboek.regel (
  id bigint generated always as identity primary key,
  samenwerkingsverband uuid not null,
  tijd timestamptz not null,
  functionaris uuid,
  partij uuid,
  rol text not null,
  handeling text not null,
  artikel text not null,
  resultaat text not null check (resultaat in ('toegestaan', 'geweigerd', 'niet-gevonden', 'herhaald', 'veranderd')),
  redenen text[] not null default '{}',
  objecten uuid[] not null default '{}',
  nummers text[] not null default '{}',
  herkomst text not null,
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  -- Both together name this very transaction, also after a restore, when numbers of transactions start low again.
  transactie xid8 not null default pg_current_xact_id(),
  begonnen timestamptz not null default transaction_timestamp()
);
create index regel_transactie on logboek.regel (transactie);
create index regel_tijd on logboek.regel (samenwerkingsverband, tijd);

alter table logboek.regel enable row level security;
alter table logboek.regel force row level security;
create policy bijschrijven on logboek.regel for insert with check (samenwerkingsverband = beheer.samenwerkingsverband());
create policy wacht on logboek.regel for select to wacht using (true);
grant select on logboek.regel to wacht;

-- Nobody who works with dossiers may read the log; columns that a caller could lie about are not granted.
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel
  to toegang, beheer_lezen, beheer_schrijven, weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen,
     casusoverleg_schrijven, plan_lezen, sleutelbeheer;

-- Even the owner cannot change or remove an entry by accident.
create function logboek.onveranderlijk() returns trigger language plpgsql as
$$ begin raise exception 'het logboek is alleen bij te schrijven' using errcode = 'insufficient_privilege'; end $$;
create trigger onveranderlijk before update or delete on logboek.regel
  for each row execute function logboek.onveranderlijk();
create trigger niet_leegmaken before truncate on logboek.regel
  for each statement execute function logboek.onveranderlijk();

create table kluis.sleutel (
  dossier uuid primary key,
  samenwerkingsverband uuid not null,
  register text not null check (register in ('weegploeg', 'casusoverleg')),
  registersleutel text not null,
  ingepakt bytea not null
);
alter table kluis.sleutel enable row level security;
alter table kluis.sleutel force row level security;
create policy wacht on kluis.sleutel to wacht using (true) with check (true);
grant select, insert on kluis.sleutel to wacht;
grant update (registersleutel, ingepakt) on kluis.sleutel to wacht;

-- The role that the caller took with `set local role`, seen from inside a security definer function.
create function kluis.aanroeper() returns text language sql stable return current_setting('role');

-- True when this very transaction wrote an entry 'toegestaan' for this object, in this partnership.
create function kluis.gelogd(object uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from logboek.regel r
     where r.transactie = pg_catalog.pg_current_xact_id() and r.begonnen = pg_catalog.transaction_timestamp()
       and r.resultaat = 'toegestaan'
       and object = any (r.objecten) and r.samenwerkingsverband = beheer.samenwerkingsverband()) $$;
alter function kluis.gelogd owner to wacht;
revoke all on function kluis.gelogd from public;
grant execute on function kluis.gelogd to wacht;

-- Register of the calling role; the plan role opens casusoverleg keys, the door may only store them.
create function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen') then 'casusoverleg' end;

create function kluis.sleutel_vrijgeven(gevraagd uuid) returns table (registersleutel text, ingepakt bytea)
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(gevraagd) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     return query
       select s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.dossier = gevraagd and s.register = kluis.register_van(kluis.aanroeper())
         and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $$;
alter function kluis.sleutel_vrijgeven owner to wacht;
revoke all on function kluis.sleutel_vrijgeven from public;
grant execute on function kluis.sleutel_vrijgeven to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen,
  casusoverleg_schrijven, plan_lezen;

create function kluis.sleutel_opslaan(nieuw uuid, naar_register text, met_registersleutel text, inpakking bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(nieuw) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     if not ((kluis.aanroeper() = 'deur_casusoverleg' and naar_register = 'casusoverleg')
          or (kluis.aanroeper() = 'weegploeg_schrijven' and naar_register = 'weegploeg')) then
       raise exception 'deze rol bewaart geen sleutels van dit register' using errcode = 'insufficient_privilege';
     end if;
     insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt)
     values (nieuw, beheer.samenwerkingsverband(), naar_register, met_registersleutel, inpakking);
   end $$;
alter function kluis.sleutel_opslaan owner to wacht;
revoke all on function kluis.sleutel_opslaan from public;
grant execute on function kluis.sleutel_opslaan to weegploeg_schrijven, deur_casusoverleg;

-- Rotation: every wrapped key of a register that is not yet wrapped by the current register key, logged like any release.
create function kluis.te_herinpakken(van_register text, huidige_registersleutel text)
  returns table (dossier uuid, registersleutel text, ingepakt bytea)
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     return query
       select s.dossier, s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.register = van_register and s.registersleutel <> huidige_registersleutel
         and s.samenwerkingsverband = beheer.samenwerkingsverband() and kluis.gelogd(s.samenwerkingsverband)
       for update;
   end $$;
create function kluis.herinpakken(welk uuid, met_registersleutel text, inpakking bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(beheer.samenwerkingsverband()) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update kluis.sleutel s set registersleutel = met_registersleutel, ingepakt = inpakking
     where s.dossier = welk and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $$;
alter function kluis.te_herinpakken owner to wacht;
alter function kluis.herinpakken owner to wacht;
revoke all on function kluis.te_herinpakken, kluis.herinpakken from public;
grant execute on function kluis.te_herinpakken, kluis.herinpakken to sleutelbeheer;
grant execute on function kluis.register_van, kluis.aanroeper to wacht;
