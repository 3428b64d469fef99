-- The archive (art. 13 lid 2): a room of its own, with its own role and register key, that only core parties read.
-- What goes in goes whole and unopened: rows as they stood, envelopes as they were, the data key wrapped anew.

create schema archief;

do $$
declare
  rol text;
begin
  foreach rol in array array[
    'archief_lezen',        -- reads archived dossiers, and notes who read them and why
    'deur_archief',         -- the door into the archive; reads no row of any register
    'bewaarder'             -- owns the functions that move and remove whole dossiers; nobody can become it
  ] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', rol);
    end if;
    if rol <> 'bewaarder' then
      execute format('grant %I to weegwijs_app', rol);
    end if;
  end loop;
end $$;
grant usage on schema beheer, logboek, kluis, archief to archief_lezen, deur_archief;
grant usage on schema beheer, kluis, taken, weegploeg, casusoverleg, archief to bewaarder;
grant usage on schema archief to taken_dragen;

create table archief.dossier (
  -- The id that it had in its register: links and log entries still name it.
  id uuid primary key,
  samenwerkingsverband uuid not null,
  register text not null check (register in ('weegploeg', 'casusoverleg')),
  nummer text,
  verzegeld boolean not null,
  stand text not null,
  geopend_op date not null,
  laatste_verwerking date not null,
  besluit_op date,
  -- The casus that came of a weegdossier.
  casus uuid,
  casusnummer text,
  -- The dossier that this one was merged into; it goes where that one goes.
  hoofd uuid references archief.dossier deferrable initially deferred,
  gearchiveerd_op date not null,
  unique (samenwerkingsverband, nummer),
  check (verzegeld = (nummer is null))
);
create index dossier_casus on archief.dossier (casus);
create index dossier_hoofd on archief.dossier (hoofd);

-- A row of a register as it stood, with its envelopes; `tabel` is the table that it was in.
create table archief.stuk (
  id uuid primary key default gen_random_uuid(),
  samenwerkingsverband uuid not null,
  dossier uuid not null references archief.dossier,
  tabel text not null check (tabel ~ '^[a-z_]+$'),
  -- It was sealed, or it is about an item that was.
  verzegeld boolean not null,
  rij jsonb not null
);
create index stuk_dossier on archief.stuk (dossier);

create table archief.zoeksleutel (
  samenwerkingsverband uuid not null,
  dossier uuid not null references archief.dossier,
  gegeven uuid not null,
  soort text not null,
  sleutel bytea not null,
  verzegeld boolean not null,
  primary key (gegeven, soort, sleutel)
);
create index zoeksleutel_sleutel on archief.zoeksleutel (samenwerkingsverband, sleutel);
create index zoeksleutel_dossier on archief.zoeksleutel (dossier);

-- Every time that an archived dossier was opened: by whom, for which of the purposes of art. 13, and why.
create table archief.inzage (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references archief.dossier,
  door uuid not null references beheer.functionaris,
  partij uuid not null references beheer.partij,
  op date not null,
  volgorde bigint not null generated always as identity,
  doel text not null check (doel in ('klacht', 'verantwoording', 'heropening')),
  inhoud bytea not null
);
create index inzage_dossier on archief.inzage (dossier);

-- Art. 13 lid 2: the core parties, and what was sealed still for police and OM only (MB 2).
create function archief.mag_dossier(zegel boolean) returns boolean language sql stable
  return beheer.rol() = 'weegploeglid' and (not zegel or beheer.achter_zegel());

do $$
declare
  tabel text;
begin
  foreach tabel in array array['dossier', 'stuk', 'zoeksleutel', 'inzage'] loop
    execute format('alter table archief.%I enable row level security', tabel);
    execute format('alter table archief.%I force row level security', tabel);
    execute format('create policy bewaarder on archief.%I to bewaarder using (true) with check (true)', tabel);
    execute format('grant select, insert, delete on archief.%I to bewaarder', tabel);
  end loop;
  foreach tabel in array array['dossier', 'stuk', 'zoeksleutel'] loop
    execute format('create policy kernpartijen on archief.%I for select to archief_lezen using (samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld))', tabel);
    execute format('grant select on archief.%I to archief_lezen', tabel);
  end loop;
end $$;
grant update (stand, laatste_verwerking) on archief.dossier to bewaarder;
create policy kernpartijen on archief.inzage to archief_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband()
    and exists (select from archief.dossier d where d.id = inzage.dossier))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and door = beheer.functionaris() and partij = beheer.partij()
    and exists (select from archief.dossier d where d.id = inzage.dossier));
grant select on archief.inzage to archief_lezen;
grant insert (id, samenwerkingsverband, dossier, door, partij, op, doel, inhoud) on archief.inzage to archief_lezen;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to archief_lezen, deur_archief;
grant select on beheer.partij, beheer.functionaris, beheer.externe_partner to archief_lezen;

-- The keeper sees every row of a dossier, whatever its seal or state: it moves or removes it whole.
do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('weegploeg', 'casusoverleg') and c.relkind = 'r' and c.relname <> 'teller'
  loop
    execute format('create policy bewaarder on %s to bewaarder using (true)', t.tabel);
    execute format('grant select, delete on %s to bewaarder', t.tabel);
  end loop;
end $$;
alter policy geldig on weegploeg.gegeven
  using (toestand = 'geldig' or current_user in ('weegploeg_schrijven', 'wacht', 'bewaarder'));
alter policy geldig on casusoverleg.gegeven
  using (toestand = 'geldig' or current_user in ('casusoverleg_schrijven', 'wacht', 'bewaarder'));
create policy bewaarder on taken.taak to bewaarder using (true);
grant select (samenwerkingsverband, soort, object, stand) on taken.taak to bewaarder;

alter table kluis.sleutel drop constraint sleutel_register_check;
alter table kluis.sleutel add constraint sleutel_register_check check (register in ('weegploeg', 'casusoverleg', 'verzoeken', 'archief'));
create policy bewaarder on kluis.sleutel to bewaarder using (true);
grant select (dossier, register) on kluis.sleutel to bewaarder;
grant update (register) on kluis.sleutel to wacht;
grant execute on function kluis.gelogd, kluis.aanroeper to bewaarder;

create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven', 'informatieplicht_lezen') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken'
              when rol in ('archief_lezen', 'deur_archief') then 'archief' end;
grant execute on function kluis.sleutel_vrijgeven to archief_lezen, deur_archief;

-- A data key on its way into the archive: out of its register, and back wrapped by the key of the archive.
create function kluis.te_archiveren(gevraagd uuid[]) returns table (dossier uuid, register text, registersleutel text, ingepakt bytea)
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     return query
       select s.dossier, s.register, s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.dossier = any (gevraagd) and s.samenwerkingsverband = beheer.samenwerkingsverband()
         and s.register <> 'archief' and kluis.gelogd(s.dossier)
       for update;
   end $$;
create function kluis.archiveer(welk uuid, met_registersleutel text, inpakking bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(welk) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update kluis.sleutel s set register = 'archief', registersleutel = met_registersleutel, ingepakt = inpakking
     where s.dossier = welk and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $$;
alter function kluis.te_archiveren owner to wacht;
alter function kluis.archiveer owner to wacht;
revoke all on function kluis.te_archiveren, kluis.archiveer from public;
grant execute on function kluis.te_archiveren, kluis.archiveer to deur_archief;

-- Every table of a register that holds something of a dossier, and which rows of it are its own; tables that come later
-- count by themselves. What refers to others goes first.
create function archief.tabellen(in_register text) returns table (tabel text, waar text) language sql stable set search_path = '' as
$$ select c.relname::text,
     case when c.relname in ('dossier', 'casus') then 'id = $1'
          when c.relname = 'samenvoeging' then 'naar = $1 or van = $1'
          when eigen.attname is not null then pg_catalog.format('%I = $1', eigen.attname)
          else pg_catalog.format('voorstel in (select v.id from %I.voorstel v where v.%I = $1)', in_register,
            case in_register when 'weegploeg' then 'dossier' else 'casus' end) end
   from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
   left join pg_catalog.pg_attribute eigen on eigen.attrelid = c.oid and not eigen.attisdropped
     and eigen.attname = any (case in_register when 'weegploeg' then array['dossier'] else array['casus', 'dossier'] end)
   left join pg_catalog.pg_attribute bij on bij.attrelid = c.oid and not bij.attisdropped and bij.attname = 'voorstel'
   where n.nspname = in_register and c.relkind = 'r'
     -- What is about no dossier, such as the counter of numbers, stays.
     and (c.relname in ('dossier', 'casus', 'samenvoeging') or eigen.attname is not null or bij.attname is not null)
   order by c.oid desc $$;

-- Removes every row of a dossier from its register. A row that others still refer to waits for them.
create function archief.wis_uit(in_register text, welk uuid) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     t record;
     over boolean;
   begin
     for ronde in 1..16 loop
       over := false;
       for t in select * from archief.tabellen(in_register) loop
         begin
           execute pg_catalog.format('delete from %I.%I where %s', in_register, t.tabel, t.waar) using welk;
         exception when foreign_key_violation then
           over := true;
         end;
       end loop;
       exit when not over;
     end loop;
     if over then
       raise exception 'van dit dossier blijft iets achter' using errcode = 'foreign_key_violation';
     end if;
   end $$;
alter function archief.tabellen owner to bewaarder;
alter function archief.wis_uit owner to bewaarder;
revoke all on function archief.tabellen, archief.wis_uit from public;

-- Dossiers of all partnerships whose last processing was on this day or before; what was merged follows the one that went on.
create function archief.te_archiveren(tot date)
  returns table (samenwerkingsverband uuid, dossier uuid, register text, laatste_verwerking date)
  language sql stable security definer set search_path = '' as
$$ select d.samenwerkingsverband, d.id, 'weegploeg', d.laatste_verwerking from weegploeg.dossier d
   where d.stand <> 'samengevoegd' and d.laatste_verwerking <= tot
   union all
   select c.samenwerkingsverband, c.id, 'casusoverleg', c.laatste_verwerking from casusoverleg.casus c
   where c.laatste_verwerking <= tot $$;
alter function archief.te_archiveren owner to bewaarder;
revoke all on function archief.te_archiveren from public;
grant execute on function archief.te_archiveren to taken_dragen;

-- What the door may know of a dossier before it opens: no content, and only for the system or whoever corrects an original.
create function archief.bekijk(welk uuid)
  returns table (register text, nummer text, laatste_verwerking date, mee uuid[], nummers text[], teruggeschreven boolean)
  language sql stable security definer set search_path = '' as
$$ with recursive samen(id, nummer) as (
     select d.id, d.nummer from weegploeg.dossier d
     where d.samengevoegd_met = welk and d.samenwerkingsverband = beheer.samenwerkingsverband()
     union
     select d.id, d.nummer from weegploeg.dossier d join samen on d.samengevoegd_met = samen.id)
   select 'weegploeg', d.nummer, d.laatste_verwerking, coalesce((select pg_catalog.array_agg(s.id) from samen s), '{}'),
     coalesce((select pg_catalog.array_agg(s.nummer order by s.nummer) from samen s where s.nummer is not null), '{}'), true
   from weegploeg.dossier d
   where d.id = welk and d.stand <> 'samengevoegd' and d.samenwerkingsverband = beheer.samenwerkingsverband()
   union all
   select 'casusoverleg', c.nummer, c.laatste_verwerking, '{}', '{}', not exists (
     -- Its closure is still on its way to the weegploeg register.
     select from taken.taak t where t.object = c.id and t.soort = 'afsluiting-overnemen' and t.stand <> 'gedaan')
   from casusoverleg.casus c
   where c.id = welk and c.samenwerkingsverband = beheer.samenwerkingsverband() $$;
alter function archief.bekijk owner to bewaarder;
revoke all on function archief.bekijk from public;
grant execute on function archief.bekijk to deur_archief;

-- Takes a dossier out of its register and into the archive, with what was merged into it, in the transaction of its entry.
create function archief.neem_op(welk uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     gezien record;
     alle uuid[];
     een uuid;
     t record;
   begin
     select * into gezien from archief.bekijk(welk);
     if not found then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     alle := gezien.mee || welk;
     if exists (select from pg_catalog.unnest(alle) elk(id) where not kluis.gelogd(elk.id)) then
       raise exception 'niets gaat naar het archief zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     if exists (select from kluis.sleutel s where s.dossier = any (alle) and s.register <> 'archief') then
       raise exception 'eerst de sleutel, dan het dossier' using errcode = 'insufficient_privilege';
     end if;
     if gezien.register = 'weegploeg' then
       insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op,
         laatste_verwerking, besluit_op, casus, casusnummer, hoofd, gearchiveerd_op)
       select d.id, d.samenwerkingsverband, 'weegploeg', d.nummer, d.verzegeld, d.stand, d.aangemaakt_op,
         d.laatste_verwerking, d.besluit_op, d.casus, d.casusnummer, d.samengevoegd_met, dag
       from weegploeg.dossier d where d.id = any (alle);
       insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
       select z.samenwerkingsverband, z.dossier, z.gegeven, z.soort, z.sleutel, z.verzegeld
       from weegploeg.zoeksleutel z where z.dossier = any (alle);
     else
       insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op,
         laatste_verwerking, gearchiveerd_op)
       select c.id, c.samenwerkingsverband, 'casusoverleg', c.nummer, false, c.stand, c.geopend_op, c.laatste_verwerking, dag
       from casusoverleg.casus c where c.id = welk;
       insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
       select z.samenwerkingsverband, z.casus, z.gegeven, z.soort, z.sleutel,
         coalesce((select g.verzegeld from casusoverleg.gegeven g where g.id = z.gegeven), false)
       from casusoverleg.zoeksleutel z where z.casus = welk;
     end if;
     foreach een in array alle loop
       for t in select * from archief.tabellen(gezien.register) where tabel not in ('dossier', 'casus', 'zoeksleutel') loop
         execute pg_catalog.format(
           'insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
            select r.samenwerkingsverband, $1, %1$L,
              coalesce((to_jsonb(r) ->> ''verzegeld'')::boolean, false) or exists (
                select from %2$I.gegeven g where g.id::text in (to_jsonb(r) ->> ''gegeven'', to_jsonb(r) ->> ''bij'') and g.verzegeld),
              to_jsonb(r)
            from %2$I.%1$I r where %3$s', t.tabel, gezien.register,
           -- A merge is on record with the dossier that went on: its reason is sealed for that one.
           case t.tabel when 'samenvoeging' then 'naar = $1 or (van = $1 and naar <> all ($2))' else t.waar end) using een, alle;
       end loop;
     end loop;
     foreach een in array alle loop
       perform archief.wis_uit(gezien.register, een);
     end loop;
   end $$;
alter function archief.neem_op owner to bewaarder;
revoke all on function archief.neem_op from public;
grant execute on function archief.neem_op to deur_archief;

-- Art. 8 lid 2 f: a closure reaches a weegdossier that was archived before its casus closed.
create function archief.weegdossier_van_casus(welke uuid) returns table (id uuid, nummer text, stand text)
  language sql stable security definer set search_path = '' as
$$ select d.id, d.nummer, d.stand from archief.dossier d
   where d.casus = welke and d.register = 'weegploeg' and d.samenwerkingsverband = beheer.samenwerkingsverband()
     and beheer.rol() = 'systeem' $$;
create function archief.neem_afsluiting_over(welk uuid, dag date, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not (beheer.rol() = 'systeem' and kluis.gelogd(welk) and nieuw ->> 'soort' = 'afsluitingsbesluit') then
       raise exception 'geen afsluiting zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update archief.dossier d set stand = 'afgesloten', laatste_verwerking = greatest(d.laatste_verwerking, dag)
     where d.id = welk and d.stand = 'geagendeerd' and d.samenwerkingsverband = beheer.samenwerkingsverband();
     if not found then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, 'gegeven', false, nieuw);
   end $$;
-- Art. 12 lid 6: an original changed after its copy was archived; true when the casus is not in its register any more.
create function archief.neem_bronwijziging_op(in_casus uuid, nieuw jsonb) returns boolean
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if exists (select from casusoverleg.casus c where c.id = in_casus) then
       return false;
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     select d.samenwerkingsverband, d.id, 'correctie', false, nieuw from archief.dossier d
     where d.id = in_casus and d.register = 'casusoverleg' and d.samenwerkingsverband = beheer.samenwerkingsverband();
     return true;
   end $$;
alter function archief.weegdossier_van_casus owner to bewaarder;
alter function archief.neem_afsluiting_over owner to bewaarder;
alter function archief.neem_bronwijziging_op owner to bewaarder;
revoke all on function archief.weegdossier_van_casus, archief.neem_afsluiting_over, archief.neem_bronwijziging_op from public;
grant execute on function archief.weegdossier_van_casus, archief.neem_afsluiting_over, archief.neem_bronwijziging_op to deur_archief;
