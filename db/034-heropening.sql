-- Reopening (art. 13 lid 4): the core parties order together that chosen items of an archived dossier are there for the
-- weegploeg again. What was chosen is copied to a new weegdossier; the archived one stays as it was, with its days.

do $$
begin
  if not exists (select from pg_roles where rolname = 'archief_schrijven') then
    create role archief_schrijven nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
-- Proposes to reopen, and votes on it; what is in the archive it only reads.
grant archief_schrijven to weegwijs_app;
grant usage on schema beheer, logboek, kluis, archief, taken to archief_schrijven;

create table archief.heropening (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  -- Destroyed with it.
  dossier uuid not null references archief.dossier on delete cascade,
  vereist text[] not null check (cardinality(vereist) > 0 and vereist <@ array['gemeente', 'om', 'politie']),
  voorgesteld_door uuid not null references beheer.functionaris,
  partij uuid not null references beheer.partij,
  voorgesteld_op date not null,
  volgorde bigint generated always as identity,
  -- The rows of the archive that go along; nothing else does.
  stukken uuid[] not null check (cardinality(stukken) > 0),
  stand text not null check (stand in ('open', 'aangenomen', 'verworpen', 'vervallen')),
  gesloten_op date,
  inhoud bytea not null,
  -- The weegdossier that came of it, by number only: each of the two can be destroyed without the other.
  nummer text,
  check ((stand = 'open') = (gesloten_op is null)),
  check (nummer is null or stand = 'aangenomen')
);
create unique index heropening_een_open on archief.heropening (dossier) where stand = 'open';
create index heropening_dossier on archief.heropening (dossier);

create table archief.heropening_stem (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  heropening uuid not null references archief.heropening on delete cascade,
  partijsoort text not null check (partijsoort in ('gemeente', 'om', 'politie')),
  functionaris uuid not null references beheer.functionaris,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  unique (heropening, partijsoort)
);

-- Where a weegdossier came from: the archived dossier by number, the day of the order, and why it was necessary.
create table weegploeg.heropening (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null unique references weegploeg.dossier,
  nummer text not null,
  opgedragen_op date not null,
  inhoud bytea not null
);

-- Did every required party vote yes, and nobody no?
create function archief.is_eensgezind(welke uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from archief.heropening h
     where h.id = welke and h.samenwerkingsverband = beheer.samenwerkingsverband()
       and not exists (select from archief.heropening_stem s where s.heropening = h.id and not s.voor)
       and not exists (
         select from pg_catalog.unnest(h.vereist) as partij where not exists (
           select from archief.heropening_stem s where s.heropening = h.id and s.partijsoort = partij and s.voor))) $$;
-- Did one of them vote no?
create function archief.is_afgewezen(welke uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (
     select from archief.heropening_stem s
     where s.heropening = welke and not s.voor and s.samenwerkingsverband = beheer.samenwerkingsverband()) $$;
alter function archief.is_eensgezind owner to bewaarder;
alter function archief.is_afgewezen owner to bewaarder;
revoke all on function archief.is_eensgezind, archief.is_afgewezen from public;
grant execute on function archief.is_eensgezind, archief.is_afgewezen to archief_schrijven;

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
  tabel text;
begin
  foreach tabel in array array['archief.heropening', 'archief.heropening_stem', 'weegploeg.heropening'] loop
    execute format('alter table %s enable row level security', tabel);
    execute format('alter table %s force row level security', tabel);
    execute format('create policy bewaarder on %s to bewaarder using (true) with check (true)', tabel);
    execute format('grant select, delete on %s to bewaarder', tabel);
  end loop;
  -- Who may see the dossier in the archive reads the proposals and votes about it.
  execute format('create policy kernpartijen on archief.heropening for select to archief_lezen, archief_schrijven using (%s and exists (select from archief.dossier d where d.id = heropening.dossier))', eigen);
  execute format('create policy kernpartijen on archief.heropening_stem for select to archief_lezen, archief_schrijven using (%s and exists (select from archief.heropening h where h.id = heropening_stem.heropening))', eigen);
  -- Only a weegdossier with a number, and only rows of it that were never sealed.
  execute format('create policy voorstellen on archief.heropening for insert to archief_schrijven with check (%s and stand = ''open'' and nummer is null and voorgesteld_door = beheer.functionaris() and partij = beheer.partij()
    and exists (select from archief.dossier d where d.id = heropening.dossier and d.register = ''weegploeg'' and d.hoofd is null and not d.verzegeld)
    and not exists (select from unnest(stukken) as keuze where not exists (select from archief.stuk s where s.id = keuze and s.dossier = heropening.dossier and s.tabel = ''gegeven'' and not s.verzegeld)))', eigen);
  execute format('create policy stemmen on archief.heropening_stem for insert to archief_schrijven with check (%s and partijsoort = beheer.partijsoort() and functionaris = beheer.functionaris() and exists (select from archief.heropening h where h.id = heropening_stem.heropening and h.stand = ''open'' and heropening_stem.partijsoort = any (h.vereist)))', eigen);
  execute format('create policy sluiten on archief.heropening for update to archief_schrijven using (%s and stand = ''open'') with check (%s and nummer is null and (
    (stand = ''verworpen'' and archief.is_afgewezen(id))
    or (stand in (''aangenomen'', ''vervallen'') and archief.is_eensgezind(id))))', eigen, eigen);
  execute format('create policy weegploeg on weegploeg.heropening to weegploeg_lezen, weegploeg_schrijven using (%s and beheer.in_weegploeg() and exists (select from weegploeg.dossier d where d.id = heropening.dossier)) with check (%s and beheer.in_weegploeg())', eigen, eigen);
end $$;
alter policy kernpartijen on archief.dossier to archief_lezen, archief_schrijven;
alter policy kernpartijen on archief.stuk to archief_lezen, archief_schrijven;
grant select on archief.dossier, archief.stuk to archief_schrijven;
grant select on archief.heropening, archief.heropening_stem to archief_lezen, archief_schrijven;
grant insert (id, samenwerkingsverband, dossier, vereist, voorgesteld_door, partij, voorgesteld_op, stukken, stand, inhoud)
  on archief.heropening to archief_schrijven;
grant update (stand, gesloten_op) on archief.heropening to archief_schrijven;
grant insert on archief.heropening_stem to archief_schrijven;
grant update (nummer) on archief.heropening to bewaarder;
grant select on weegploeg.heropening to weegploeg_lezen, weegploeg_schrijven;
grant insert on weegploeg.heropening to weegploeg_schrijven;

grant select on beheer.samenwerkingsverband, beheer.partij, beheer.functionaris, beheer.externe_partner to archief_schrijven;
grant select, insert on beheer.herhaling to archief_schrijven;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to archief_schrijven;
create policy heropening_achterlaten on taken.taak for insert to archief_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and besloten_door = beheer.functionaris()
    and soort = 'heropenen' and archief.is_eensgezind(besluit));
grant insert (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd) on taken.taak to archief_schrijven;
grant usage on sequence taken.volgnummer to archief_schrijven;

create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven', 'informatieplicht_lezen') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken'
              when rol in ('archief_lezen', 'archief_schrijven', 'deur_archief') then 'archief' end;
grant execute on function kluis.sleutel_vrijgeven to archief_schrijven;

-- The way out: an order that was given and not carried out yet, for the task that carries it on.
create function archief.te_heropenen(welke uuid)
  returns table (dossier uuid, nummer text, stand text, laatste_verwerking date, besluit_op date, gesloten_op date, inhoud bytea)
  language sql stable security definer set search_path = '' as
$$ select d.id, d.nummer, d.stand, d.laatste_verwerking, d.besluit_op, h.gesloten_op, h.inhoud
   from archief.heropening h join archief.dossier d on d.id = h.dossier
   where h.id = welke and h.stand = 'aangenomen' and h.nummer is null
     and h.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
-- What goes along: what all three agreed on, and the reporter of a signal with it. The party that brought it tells whose it is.
create function archief.heropende_stukken(welke uuid) returns table (id uuid, rij jsonb)
  language plpgsql stable security definer set search_path = '' as
$$ declare
     van uuid;
   begin
     select t.dossier into van from archief.te_heropenen(welke) t;
     if van is null or not kluis.gelogd(van) then
       raise exception 'niets gaat uit het archief zonder opdracht en logregel' using errcode = 'insufficient_privilege';
     end if;
     return query
       select s.id, s.rij from archief.stuk s join archief.heropening h on h.id = welke
       where s.dossier = van and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
         and (s.id = any (h.stukken) or (s.rij ->> 'soort' = 'melder' and exists (
           select from archief.stuk bij where bij.id = any (h.stukken) and bij.dossier = van
             and bij.rij ->> 'id' = s.rij ->> 'bij')))
       order by (s.rij ->> 'volgorde')::bigint;
   end $$;
create function archief.noteer_heropening(welke uuid, als_nummer text) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     van uuid;
   begin
     select t.dossier into van from archief.te_heropenen(welke) t;
     if van is null or not kluis.gelogd(van) then
       raise exception 'niets gaat uit het archief zonder opdracht en logregel' using errcode = 'insufficient_privilege';
     end if;
     update archief.heropening h set nummer = als_nummer where h.id = welke;
   end $$;
alter function archief.te_heropenen owner to bewaarder;
alter function archief.heropende_stukken owner to bewaarder;
alter function archief.noteer_heropening owner to bewaarder;
revoke all on function archief.te_heropenen, archief.heropende_stukken, archief.noteer_heropening from public;
grant execute on function archief.te_heropenen, archief.heropende_stukken, archief.noteer_heropening to deur_archief;
