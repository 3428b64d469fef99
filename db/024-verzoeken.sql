-- Requests of data subjects (art. 12): a register of their own with roles and keys of its own; nothing here tells whether somebody is in
-- another register.

create schema verzoeken;

do $$
declare
  rol text;
begin
  foreach rol in array array[
    'verzoeken_lezen', 'verzoeken_schrijven',
    'verzoeken_toezien'     -- numbers and days, no content
  ] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', rol);
    end if;
    execute format('grant %I to weegwijs_app', rol);
  end loop;
end $$;
grant usage on schema beheer, logboek, verzoeken to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien;
grant usage on schema verzoeken to wacht;
grant usage on schema kluis to verzoeken_lezen, verzoeken_schrijven;
grant select (id, naam, samenwerkingsverband) on beheer.functionaris to verzoeken_lezen, verzoeken_schrijven;
grant select, insert on beheer.herhaling to verzoeken_schrijven;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien;

create table verzoeken.verzoek (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  nummer text not null,
  soort text not null check (soort in ('inzage', 'correctie', 'verzet')),
  weg text not null check (weg in ('brief', 'e-mail', 'balie', 'webformulier', 'telefoon')),
  hoedanigheid text not null check (hoedanigheid in ('zelf', 'ouder', 'curator', 'mentor', 'gemachtigde', 'derde')),
  stand text not null default 'open' check (stand in ('open', 'beantwoord', 'niet-behandeld')),
  ontvangen_op date not null,
  vastgelegd_op date not null check (vastgelegd_op >= ontvangen_op),
  vastgelegd_door uuid not null references beheer.functionaris,
  -- Art. 12 lid 1 turns on sixteen years; kept only of whoever was younger at the receipt.
  zestien_op date check (zestien_op > ontvangen_op),
  afgehandeld_op date check (afgehandeld_op >= ontvangen_op),
  -- Who asks, about whom, what and why: sealed under the key of this request.
  inhoud bytea not null,
  unique (samenwerkingsverband, nummer),
  check ((stand = 'open') = (afgehandeld_op is null))
);

-- What was done with a request, in order; never changed.
create table verzoeken.stap (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  verzoek uuid not null references verzoeken.verzoek,
  soort text not null check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd', 'niet-behandeld')),
  op date not null,
  vastgelegd_op date not null,
  door uuid not null references beheer.functionaris,
  volgorde bigint generated always as identity,
  inhoud bytea not null
);
create index stap_verzoek on verzoeken.stap (verzoek);
-- A term is moved once, and a request ends once.
create unique index stap_eenmaal on verzoeken.stap (verzoek, soort) where soort in ('verdaagd', 'niet-behandeld');

create table verzoeken.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  primary key (samenwerkingsverband, jaar)
);

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['verzoek', 'stap', 'teller'] loop
    execute format('alter table verzoeken.%I enable row level security', tabel);
    execute format('alter table verzoeken.%I force row level security', tabel);
  end loop;
  foreach tabel in array array['verzoek', 'stap'] loop
    execute format('create policy uitvoerder on verzoeken.%I to verzoeken_lezen, verzoeken_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s and beheer.rol() = ''uitvoerder'')', tabel, eigen, eigen);
    execute format('create policy toezicht on verzoeken.%I for select to verzoeken_toezien using (%s and beheer.rol() in (''uitvoerder'', ''functionaris-gegevensbescherming''))', tabel, eigen);
  end loop;
  create policy wacht on verzoeken.teller to wacht using (true) with check (true);
end $$;

grant select on verzoeken.verzoek, verzoeken.stap to verzoeken_lezen, verzoeken_schrijven;
grant select (id, samenwerkingsverband, nummer, soort, hoedanigheid, stand, ontvangen_op, zestien_op, afgehandeld_op) on verzoeken.verzoek to verzoeken_toezien;
grant select (verzoek, samenwerkingsverband, soort, op, volgorde) on verzoeken.stap to verzoeken_toezien;
grant insert (id, samenwerkingsverband, nummer, soort, weg, hoedanigheid, ontvangen_op, vastgelegd_op, vastgelegd_door, zestien_op, inhoud)
  on verzoeken.verzoek to verzoeken_schrijven;
grant update (stand, afgehandeld_op) on verzoeken.verzoek to verzoeken_schrijven;
grant insert (id, samenwerkingsverband, verzoek, soort, op, vastgelegd_op, door, inhoud) on verzoeken.stap to verzoeken_schrijven;
grant select, insert on verzoeken.teller to wacht;
grant update (laatste) on verzoeken.teller to wacht;

create function verzoeken.volgend_nummer(in_jaar integer) returns text
  language sql volatile security definer set search_path = '' as
$$ insert into verzoeken.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'V-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $$;
alter function verzoeken.volgend_nummer owner to wacht;
revoke all on function verzoeken.volgend_nummer from public;
grant execute on function verzoeken.volgend_nummer to verzoeken_schrijven;

alter table kluis.sleutel drop constraint sleutel_register_check;
alter table kluis.sleutel add constraint sleutel_register_check check (register in ('weegploeg', 'casusoverleg', 'verzoeken'));

create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken' end;
grant execute on function kluis.sleutel_vrijgeven to verzoeken_lezen, verzoeken_schrijven;

create or replace function kluis.sleutel_opslaan(nieuw uuid, naar_register text, met_registersleutel text, inpakking bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(nieuw) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     if not ((kluis.aanroeper() = 'deur_casusoverleg' and naar_register = 'casusoverleg')
          or (kluis.aanroeper() = 'weegploeg_schrijven' and naar_register = 'weegploeg')
          or (kluis.aanroeper() = 'verzoeken_schrijven' and naar_register = 'verzoeken')) then
       raise exception 'deze rol bewaart geen sleutels van dit register' using errcode = 'insufficient_privilege';
     end if;
     insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt)
     values (nieuw, beheer.samenwerkingsverband(), naar_register, met_registersleutel, inpakking);
   end $$;
grant execute on function kluis.sleutel_opslaan to verzoeken_schrijven;
