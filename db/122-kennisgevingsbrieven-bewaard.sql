-- Art. 12 lid 6, AVG 5 lid 2: the letter of notice that goes is the letter that was made. Every making keeps its version, sealed under the key of
-- its file; recording that it went names one, and the others go. What an item said in it is sealed apart, and goes as soon as the item says
-- something else: so nobody is named in a letter who is not in the item itself, and nothing that was removed stays in one.

create table weegploeg.kennisgevingsbrief (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  partij uuid not null references beheer.partij,
  -- What is sealed is told by the police.
  verzegeld boolean not null,
  -- The notices that it tells, and who made it when.
  kennisgevingen uuid[] not null check (cardinality(kennisgevingen) > 0),
  door uuid not null references beheer.functionaris,
  op date not null,
  -- Null as long as it did not go.
  brief_op date,
  brief_door uuid references beheer.functionaris,
  -- The letter without what items say; that by item, empty once the item says something else.
  inhoud bytea not null,
  gegevens uuid[] not null,
  teksten bytea[] not null,
  check ((brief_op is null) = (brief_door is null)),
  check (cardinality(gegevens) = cardinality(teksten))
);
create table casusoverleg.kennisgevingsbrief (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  -- About what exists for the core parties only.
  beperkt boolean not null,
  kennisgevingen uuid[] not null check (cardinality(kennisgevingen) > 0),
  door uuid not null references beheer.functionaris,
  op date not null,
  brief_op date,
  brief_door uuid references beheer.functionaris,
  inhoud bytea not null,
  gegevens uuid[] not null,
  teksten bytea[] not null,
  check ((partij is null) <> (externe_partner is null)),
  check ((brief_op is null) = (brief_door is null)),
  check (cardinality(gegevens) = cardinality(teksten))
);
create index kennisgevingsbrief_dossier on weegploeg.kennisgevingsbrief (dossier);
create index kennisgevingsbrief_casus on casusoverleg.kennisgevingsbrief (casus);
create index stuk_kennisgevingsbrief on archief.stuk (dossier) where tabel = 'kennisgevingsbrief';

-- Core parties and whoever sends it read what was made and what went; in a casus a core party that takes part.
create policy weegploeg on weegploeg.kennisgevingsbrief for select to weegploeg_lezen, weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()));
create policy opmaken on weegploeg.kennisgevingsbrief for insert to weegploeg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and door = beheer.functionaris()
    and case when verzegeld then beheer.achter_zegel() and beheer.rol() = 'weegploeglid' and beheer.partijsoort() = 'politie'
      else beheer.rol() = 'uitvoerder' end);
create policy versturen on weegploeg.kennisgevingsbrief for update to weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and brief_op is null
    and case when verzegeld then beheer.achter_zegel() and beheer.rol() = 'weegploeglid' and beheer.partijsoort() = 'politie'
      else beheer.rol() = 'uitvoerder' end)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and brief_door = beheer.functionaris());
create policy kernpartijen on casusoverleg.kennisgevingsbrief for select to casusoverleg_lezen, casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and casusoverleg.mag_casus(casus)
    and (beheer.rol() = 'uitvoerder' or (beheer.rol() = 'casusoverleglid' and beheer.partijsoort() in ('gemeente', 'om', 'politie')))
    and (not beperkt or casusoverleg.mag_gegeven(false, '9')));
create policy opmaken on casusoverleg.kennisgevingsbrief for insert to casusoverleg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and door = beheer.functionaris());
create policy versturen on casusoverleg.kennisgevingsbrief for update to casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and brief_op is null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and brief_door = beheer.functionaris());

-- What the item said is forgotten with any change of it: a correction, a signal that its party takes back, words of a view that are emptied.
create function archief.vergeet_brieftekst() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     rij constant jsonb := case when tg_table_schema = 'archief' and tg_table_name = 'stuk' then to_jsonb(new) -> 'rij' else to_jsonb(coalesce(new, old)) end;
     item constant text := coalesce(rij ->> 'gegeven', rij ->> 'id');
   begin
     if tg_table_schema in ('weegploeg', 'casusoverleg') then
       execute pg_catalog.format(
         'update %I.kennisgevingsbrief b set teksten[pg_catalog.array_position(b.gegevens, $1)] = ''\x'' where $1 = any (b.gegevens)',
         tg_table_schema) using item::uuid;
     else
       update archief.stuk s set rij = pg_catalog.jsonb_set(s.rij, array['teksten', (p.plaats - 1)::text], '"\\x"')
       from archief.stuk b, pg_catalog.jsonb_array_elements_text(b.rij -> 'gegevens') with ordinality p(gegeven, plaats)
       where b.samenwerkingsverband = new.samenwerkingsverband and b.tabel = 'kennisgevingsbrief' and p.gegeven = item and s.id = b.id;
     end if;
     return null;
   end $$;
alter function archief.vergeet_brieftekst owner to bewaarder;
revoke all on function archief.vergeet_brieftekst from public;
grant update (teksten) on weegploeg.kennisgevingsbrief, casusoverleg.kennisgevingsbrief to bewaarder;
create trigger vergeet_brieftekst after insert on weegploeg.correctie for each row execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after insert on weegploeg.intrekking for each row execute function archief.vergeet_brieftekst();
-- What goes with it: its reporter, and all that is about a signal that is wiped.
create trigger vergeet_brieftekst after update of toestand on weegploeg.gegeven for each row
  when (old.toestand <> new.toestand) execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst_gewist after delete on weegploeg.gegeven for each row execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after update of toestand on casusoverleg.gegeven for each row
  when (old.toestand <> new.toestand) execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after update of inhoud on weegploeg.correctiezienswijze for each row
  execute function archief.vergeet_brieftekst();
-- What changed where it came from says the same here, until the copy follows.
create trigger vergeet_brieftekst after insert on casusoverleg.correctie for each row when (not new.aan_de_bron)
  execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after update of inhoud on casusoverleg.correctiezienswijze for each row
  execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after update of rij on archief.stuk for each row
  when (new.tabel <> 'kennisgevingsbrief' and old.rij is distinct from new.rij) execute function archief.vergeet_brieftekst();
create trigger vergeet_brieftekst after update of inhoud on archief.correctiezienswijze for each row
  execute function archief.vergeet_brieftekst();

-- What goes back when a merge is undone is of somebody else again: a letter that stays behind speaks of it no more.
create function archief.vergeet_na_scheiding() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update weegploeg.kennisgevingsbrief b set teksten[pg_catalog.array_position(b.gegevens, new.id)] = '\x'
     where new.id = any (b.gegevens) and b.dossier <> new.dossier
       and exists (select from weegploeg.dossier d where d.id = b.dossier and d.samengevoegd_met is null);
     return null;
   end $$;
alter function archief.vergeet_na_scheiding owner to bewaarder;
revoke all on function archief.vergeet_na_scheiding from public;
-- Looked at when all is done: of a merge the dossier that ends says so by then.
create constraint trigger vergeet_na_scheiding after update of dossier on weegploeg.gegeven deferrable initially deferred for each row
  when (old.dossier <> new.dossier) execute function archief.vergeet_na_scheiding();

-- What was made of the same notices and did not go is none of what was told.
create function archief.na_verzending() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     execute pg_catalog.format('delete from %I.kennisgevingsbrief b where b.brief_op is null and b.kennisgevingen && $1', tg_table_schema)
       using new.kennisgevingen;
     return null;
   end $$;
alter function archief.na_verzending owner to bewaarder;
revoke all on function archief.na_verzending from public;

do $$ declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('alter table %I.kennisgevingsbrief enable row level security', register);
    execute format('alter table %I.kennisgevingsbrief force row level security', register);
    execute format('create policy bewaarder on %I.kennisgevingsbrief to bewaarder using (true) with check (true)', register);
    execute format('grant select, delete on %I.kennisgevingsbrief to bewaarder', register);
    execute format('grant select on %1$I.kennisgevingsbrief to %2$I, %3$I', register, register || '_lezen', register || '_schrijven');
    execute format('grant update (brief_op, brief_door) on %I.kennisgevingsbrief to %I', register, register || '_schrijven');
    execute format('create trigger na_verzending after update of brief_op on %I.kennisgevingsbrief for each row
      when (old.brief_op is null and new.brief_op is not null) execute function archief.na_verzending()', register);
  end loop;
end $$;
grant insert (id, samenwerkingsverband, dossier, partij, verzegeld, kennisgevingen, door, op, inhoud, gegevens, teksten)
  on weegploeg.kennisgevingsbrief to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, casus, partij, externe_partner, beperkt, kennisgevingen, door, op, inhoud, gegevens, teksten)
  on casusoverleg.kennisgevingsbrief to casusoverleg_schrijven;

-- In the archive a letter is a row as it would lie in a register (13 lid 2): of notices of this file that a core party sends and knows of.
create function archief.leg_kennisgevingsbrief_vast(welk uuid, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     verteld constant uuid[] := array(select e::uuid from pg_catalog.jsonb_array_elements_text(nieuw -> 'kennisgevingen') e);
     open constant uuid[] := array(select k.id from archief.kennisgeving k
       where k.dossier = welk and k.wijze = 'brief' and k.op is null and archief.mag_dossier(k.verzegeld)
         and coalesce(k.partij, k.externe_partner)::text = coalesce(nieuw ->> 'partij', nieuw ->> 'externe_partner'));
     geheim constant boolean := exists (select from archief.kennisgeving k where k.id = any (verteld) and k.verzegeld);
   begin
     if beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk) or nieuw ->> 'door' is distinct from beheer.functionaris()::text
       or pg_catalog.cardinality(verteld) = 0 or not verteld <@ open or nieuw ? 'brief_op' or not exists (
         select from archief.dossier d where d.id = welk and d.samenwerkingsverband = beheer.samenwerkingsverband()) then
       raise exception 'deze brief maakt niemand zo' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, 'kennisgevingsbrief', geheim,
       nieuw || pg_catalog.jsonb_build_object('samenwerkingsverband', beheer.samenwerkingsverband(), 'dossier', welk));
   end $$;
create function archief.verstuur_kennisgevingsbrief(welke uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     b record;
   begin
     select s.id, s.dossier, s.rij into b from archief.stuk s
     where s.tabel = 'kennisgevingsbrief' and s.rij ->> 'id' = welke::text and s.samenwerkingsverband = beheer.samenwerkingsverband()
       and s.rij ->> 'brief_op' is null and archief.mag_dossier(s.verzegeld) and beheer.rol() = 'weegploeglid' and kluis.gelogd(s.dossier);
     if not found then
       raise exception 'deze brief verstuurt niemand zo' using errcode = 'insufficient_privilege';
     end if;
     update archief.stuk s set rij = s.rij || pg_catalog.jsonb_build_object('brief_op', dag, 'brief_door', beheer.functionaris()) where s.id = b.id;
     delete from archief.stuk s where s.samenwerkingsverband = beheer.samenwerkingsverband() and s.tabel = 'kennisgevingsbrief' and s.rij ->> 'brief_op' is null
       and s.rij -> 'kennisgevingen' ?| array(select pg_catalog.jsonb_array_elements_text(b.rij -> 'kennisgevingen'));
   end $$;
alter function archief.leg_kennisgevingsbrief_vast owner to bewaarder;
alter function archief.verstuur_kennisgevingsbrief owner to bewaarder;
revoke all on function archief.leg_kennisgevingsbrief_vast, archief.verstuur_kennisgevingsbrief from public;
grant execute on function archief.leg_kennisgevingsbrief_vast, archief.verstuur_kennisgevingsbrief to archief_schrijven;

-- As before; a letter of notice moves no mark: it says what its items say, and who received them follows from the items.
create or replace function verzoeken.beeld_van(welke uuid)
 returns text
 language plpgsql
 stable security definer
 set search_path = '' as
$$ declare
     v record;
     t record;
     zonder constant text[] := array['dossier', 'casus', 'zoeksleutel', 'agendapunt', 'kennisgeving', 'correctiepunt', 'teruggang',
       'informeeroordeel', 'informeerbesluit', 'informatiebrief', 'geadresseerde', 'kennisgevingsbrief'];
     er boolean;
     deel text;
     alles text := '';
   begin
     select * into v from verzoeken.vondst b
     where b.id = welke and b.samenwerkingsverband = beheer.samenwerkingsverband() and not b.verzegeld;
     if not found then
       return null;
     end if;
     if v.register = 'verzoeken' then
       select pg_catalog.md5(pg_catalog.concat_ws(' ', q.stand, q.afgehandeld_op, (
           select pg_catalog.string_agg(s.id::text, ' ' order by s.id) from verzoeken.stap s
           where s.verzoek = q.id and s.soort not in ('doorzocht', 'archief-doorzocht', 'aangehouden')))) into alles
       from verzoeken.verzoek q where q.id = v.dossier;
       return alles;
     end if;
     if v.soort = 'geadresseerde' then
       if v.register = 'archief' then
         select pg_catalog.md5(s.rij::text) into alles
         from archief.stuk s where s.dossier = v.dossier and s.tabel = 'geadresseerde' and s.rij ->> 'id' = v.gegeven::text;
       else
         select pg_catalog.md5(pg_catalog.to_jsonb(g)::text) into alles from weegploeg.geadresseerde g where g.id = v.gegeven;
       end if;
       return alles;
     end if;
     if v.register = 'archief' then
       select pg_catalog.md5(pg_catalog.string_agg(pg_catalog.md5(s.rij::text), '' order by s.id)) into alles
       from archief.stuk s where s.dossier = v.dossier and not s.verzegeld
         and (s.tabel in ('informeeroordeel', 'informeerbesluit') or s.tabel <> all (zonder));
       return alles;
     end if;
     -- It left its register: what there was is in the archive now.
     execute pg_catalog.format('select true from %I.%I where id = $1', v.register,
       case v.register when 'weegploeg' then 'dossier' else 'casus' end) into er using v.dossier;
     if er is null then
       return null;
     end if;
     for t in select * from archief.tabellen(v.register) k where k.tabel <> all (zonder) order by k.tabel loop
       execute pg_catalog.format(
         $q$select pg_catalog.string_agg(pg_catalog.md5(pg_catalog.to_jsonb(r)::text), '' order by pg_catalog.md5(pg_catalog.to_jsonb(r)::text))
            from %I.%I r where (%s) and coalesce(pg_catalog.to_jsonb(r) ->> 'verzegeld', 'false') = 'false'$q$,
         v.register, t.tabel, t.waar) into deel using v.dossier;
       alles := alles || coalesce(deel, '-');
     end loop;
     return pg_catalog.md5(alles);
   end $$;
