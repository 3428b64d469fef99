-- Roles and schemas: one owner, one login that owns nothing and inherits nothing, and one role per kind of work.
-- No role reads two registers; the door role may add to the casusoverleg register but never read it.

create schema beheer;
create schema weegploeg;
create schema casusoverleg;
create schema kluis;
create schema logboek;

-- Roles are shared by all databases of a cluster, so they may exist already.
do $$
declare
  rol text;
begin
  foreach rol in array array[
    'toegang',              -- finds sessions and what an actor may be
    'beheer_lezen', 'beheer_schrijven',
    'weegploeg_lezen', 'weegploeg_schrijven',
    'casusoverleg_lezen', 'casusoverleg_schrijven',
    'plan_lezen',           -- the integrated plan only (art. 10 lid 5)
    'deur_casusoverleg',    -- the door into the casusoverleg register (art. 8 lid 5)
    'sleutelbeheer',        -- rotation of register keys
    'wacht'                 -- owns the guarding functions; nobody can become it
  ] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', rol);
    end if;
    if rol <> 'wacht' then
      execute format('grant %I to weegwijs_app', rol);
    end if;
  end loop;
end $$;

grant usage on schema beheer to toegang, beheer_lezen, beheer_schrijven, weegploeg_lezen, weegploeg_schrijven,
  casusoverleg_lezen, casusoverleg_schrijven, plan_lezen, deur_casusoverleg, sleutelbeheer, wacht;
-- At start the application sees for itself that the database is up to date.
grant usage on schema platform to toegang;
grant select on platform.migratie to toegang;

grant usage on schema logboek to toegang, beheer_lezen, beheer_schrijven, weegploeg_lezen, weegploeg_schrijven,
  casusoverleg_lezen, casusoverleg_schrijven, plan_lezen, sleutelbeheer, wacht;
grant usage on schema kluis to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven,
  plan_lezen, deur_casusoverleg, sleutelbeheer, wacht;
grant usage on schema weegploeg to weegploeg_lezen, weegploeg_schrijven, wacht;
grant usage on schema casusoverleg to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen, deur_casusoverleg, wacht;

-- What the transaction says about its actor; empty means nothing, and nothing matches no row.
create function beheer.samenwerkingsverband() returns uuid language sql stable
  return nullif(current_setting('app.samenwerkingsverband', true), '')::uuid;
create function beheer.functionaris() returns uuid language sql stable
  return nullif(current_setting('app.functionaris', true), '')::uuid;
create function beheer.partij() returns uuid language sql stable
  return nullif(current_setting('app.partij', true), '')::uuid;
create function beheer.partijsoort() returns text language sql stable
  return coalesce(current_setting('app.partijsoort', true), '');
create function beheer.externe_partner() returns uuid language sql stable
  return nullif(current_setting('app.externe_partner', true), '')::uuid;
create function beheer.rol() returns text language sql stable
  return coalesce(current_setting('app.rol', true), '');

-- Art. 8 lid 4: the weegploeg register opens for core parties and the uitvoerder who keeps it, for nobody else.
create function beheer.in_weegploeg() returns boolean language sql stable
  return beheer.rol() in ('weegploeglid', 'uitvoerder');
-- MB art. 2: a sealed item exists for police and OM only, not even for the uitvoerder.
create function beheer.achter_zegel() returns boolean language sql stable
  return beheer.rol() = 'weegploeglid' and beheer.partijsoort() in ('politie', 'om');
