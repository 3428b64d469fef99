-- Art. 12 lid 5-6 and 13 lid 2: of archived items too, who reads nothing here any more is told by a letter of which the day is recorded, and
-- a party that must be heard says itself what it thinks. What was said and told of an item before it was archived goes where it is dealt with.

-- A letter needs to know which item it tells, what the receiver had of it and since when, and when it changed. A correction that
-- nobody had asked for has no point; what is sealed exists for police and OM only.
alter table archief.kennisgeving
  alter column punt drop not null,
  alter column nummer drop not null,
  add column gegeven uuid,
  add column soort text,
  add column verzegeld boolean not null default false,
  add column ontvangen_op date,
  add column in_woorden boolean not null default false,
  add column gewijzigd_op date,
  add column brief_door uuid references beheer.functionaris,
  add check (nummer is not null or verzegeld),
  add check (brief_door is null or (wijze = 'brief' and op is not null));

-- What a party is told of its own item that it cannot open: by which number it knows the file, and the day on which it brought the item.
alter table archief.correctiepunt
  add column dossiernummer text,
  add column ingebracht_op date;
grant insert (dossiernummer, ingebracht_op, zienswijze_uiterlijk) on archief.correctiepunt to archief_schrijven;

create table archief.correctiezienswijze (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references archief.dossier on delete cascade,
  punt uuid not null references archief.correctiepunt on delete cascade,
  partij uuid not null references beheer.partij,
  functionaris uuid not null references beheer.functionaris,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint generated always as identity
);
create index correctiezienswijze_dossier on archief.correctiezienswijze (dossier);
create index correctiezienswijze_punt on archief.correctiezienswijze (punt);
alter table archief.correctiezienswijze enable row level security;
alter table archief.correctiezienswijze force row level security;
create policy bewaarder on archief.correctiezienswijze to bewaarder using (true) with check (true);
grant select, insert, delete, update (inhoud) on archief.correctiezienswijze to bewaarder;

-- A party that is no core party knows of a point about what it brought to a casus, until that is decided; of nothing else in the archive.
create policy inbrenger on archief.correctiepunt for select to archief_lezen, archief_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'casusoverleglid' and bron = beheer.partij()
    and beheer.partijsoort() not in ('gemeente', 'om', 'politie') and besluit is null and not verzegeld);
-- Core parties decide, so they read what every party says; another party its own. The point that is visible says whose it is.
create policy gehoord on archief.correctiezienswijze for select to archief_lezen, archief_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and (beheer.rol() = 'weegploeglid' or partij = beheer.partij())
    and exists (select from archief.correctiepunt k where k.id = correctiezienswijze.punt));
create policy partij_uit_zich on archief.correctiezienswijze for insert to archief_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and partij = beheer.partij() and functionaris = beheer.functionaris()
    and exists (select from archief.correctiepunt k
      where k.id = correctiezienswijze.punt and k.dossier = correctiezienswijze.dossier and k.besluit is null));
grant select on archief.correctiezienswijze to archief_lezen, archief_schrijven;
grant insert (id, samenwerkingsverband, dossier, punt, partij, functionaris, op, eens, inhoud) on archief.correctiezienswijze to archief_schrijven;

drop policy kernpartijen on archief.kennisgeving;
drop policy uitvoerder on archief.kennisgeving;
drop policy ontvanger on archief.kennisgeving;
create policy kernpartijen on archief.kennisgeving for select to archief_lezen, archief_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld));
create policy verwittigen on archief.kennisgeving for insert to archief_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld));
-- A letter goes once.
create policy brief on archief.kennisgeving for update to archief_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld) and wijze = 'brief' and op is null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld) and brief_door = beheer.functionaris());
create policy uitvoerder on archief.kennisgeving for select to verzoeken_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and not verzegeld);
create policy ontvanger on archief.kennisgeving for select to beheer_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and wijze = 'bericht' and not verzegeld
    and (partij = beheer.partij() or externe_partner = beheer.externe_partner()) and beheer.rol() = als and door <> beheer.functionaris());
grant insert (gegeven, soort, ontvangen_op, in_woorden, gewijzigd_op) on archief.kennisgeving to archief_schrijven;
grant update (op, brief_door) on archief.kennisgeving to archief_schrijven;

-- What was said and told of an item before its file was archived: of every point, and of every letter that did not go yet.
create function archief.neem_gezegd_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     kolom constant text := case in_register when 'weegploeg' then 'dossier' else 'casus' end;
   begin
     execute pg_catalog.format(
       'insert into archief.correctiezienswijze (id, samenwerkingsverband, dossier, punt, partij, functionaris, op, eens, inhoud)
        select z.id, z.samenwerkingsverband, z.%2$I, z.punt, z.partij, z.functionaris, z.op, z.eens, z.inhoud
        from %1$I.correctiezienswijze z where z.%2$I = any ($1) order by z.volgorde', in_register, kolom) using alle;
     execute pg_catalog.format('delete from %1$I.correctiezienswijze z where z.%2$I = any ($1)', in_register, kolom) using alle;
     execute pg_catalog.format(
       'insert into archief.kennisgeving (id, samenwerkingsverband, dossier, punt, als, nummer, wijziging, partij, externe_partner, wijze, op, door,
          gegeven, soort, verzegeld, ontvangen_op, in_woorden, gewijzigd_op, brief_door)
        select k.id, k.samenwerkingsverband, k.%2$I, p.id, %3$s, d.nummer, c.wijziging, k.partij, %4$s,
          case when k.per_brief then ''brief'' else ''bericht'' end, case when k.per_brief then k.brief_op else k.op end, c.door,
          c.gegeven, c.soort, %5$s, k.ontvangen_op, %6$s, k.op, k.brief_door
        from %1$I.kennisgeving k join %1$I.correctie c on c.id = k.correctie join archief.dossier d on d.id = k.%2$I
        left join lateral (
          select u.id from archief.correctiepunt u
          where u.dossier = k.%2$I and u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op
          order by u.volgorde limit 1) p on not %7$s
        where k.%2$I = any ($1) and (p.id is not null or k.per_brief and k.brief_op is null) order by c.volgorde',
       in_register, kolom,
       case in_register when 'weegploeg' then '''weegploeglid'''
         else 'case when k.partij is null then ''externe-casuspartner'' else ''casusoverleglid'' end' end,
       case in_register when 'weegploeg' then 'null::uuid' else 'k.externe_partner' end,
       case in_register when 'weegploeg' then 'k.verzegeld' else 'false' end,
       case in_register when 'weegploeg' then 'false' else 'k.in_woorden' end,
       -- What changed where it came from was told, and carried out nothing here.
       case in_register when 'weegploeg' then 'false' else 'c.aan_de_bron' end) using alle;
     execute pg_catalog.format('delete from %1$I.kennisgeving k using archief.kennisgeving b where b.id = k.id and k.%2$I = any ($1)', in_register, kolom)
       using alle;
   end $$;
alter function archief.neem_gezegd_op owner to bewaarder;
revoke all on function archief.neem_gezegd_op from public;

-- As before; with the number and the day by which a party knows its item, and with what was said and told of it.
create or replace function archief.neem_punten_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     execute pg_catalog.format(
       'insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd,
          beperken, beperkt_op, voorgelegd_op, zienswijze_uiterlijk, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op,
          dossiernummer, ingebracht_op)
        select k.id, k.samenwerkingsverband, k.%2$I, k.gegeven, k.soort, k.bron,
          coalesce((select g.verzegeld from %1$I.gegeven g where g.id = k.gegeven), false), k.verzoek, k.nummer, k.verzoeksoort, k.gevraagd,
          k.beperken, k.beperkt_op, k.voorgelegd_op, k.zienswijze_uiterlijk, k.door, k.besluit, k.grond, k.besloten_op, k.besloten_door, k.uitgevoerd_op,
          (select d.nummer from archief.dossier d where d.id = k.%2$I), (select g.ingebracht_op from %1$I.gegeven g where g.id = k.gegeven)
        from %1$I.correctiepunt k where k.%2$I = any ($1) order by k.volgorde', in_register,
       case in_register when 'weegploeg' then 'dossier' else 'casus' end) using alle;
     perform archief.neem_gezegd_op(in_register, alle);
   end $$;

-- As before; what was said of a point lies with the archive.
create or replace function archief.na_punt_uitgevoerd() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update archief.correctiezienswijze z set inhoud = '\x' where z.punt = new.id;
     return null;
   end $$;

-- As before; what was said counts along, and what is sealed of what was told.
create or replace function vernietiging.tel(in_register text, in_plaats text, welk uuid, out open jsonb, out verzegeld jsonb)
  language plpgsql stable set search_path = '' as
$$ declare
     t record;
     deel jsonb;
     zegel jsonb;
   begin
     open := '{}';
     verzegeld := '{}';
     if in_plaats = 'archief' then
       select coalesce(jsonb_object_agg(k.soort, k.n) filter (where not k.zegel), '{}'),
         coalesce(jsonb_object_agg(k.soort, k.n) filter (where k.zegel), '{}') into open, verzegeld
       from (select r.soort, r.zegel, count(*) as n from (
               select case s.tabel when 'gegeven' then coalesce(s.rij ->> 'soort', s.tabel) else s.tabel end as soort, s.verzegeld as zegel
               from archief.stuk s where s.dossier = welk
               union all
               select 'correctiepunt', p.verzegeld from archief.correctiepunt p where p.dossier = welk
               union all
               select 'correctiezienswijze', p.verzegeld from archief.correctiezienswijze z join archief.correctiepunt p on p.id = z.punt
               where z.dossier = welk
               union all
               select 'kennisgeving', b.verzegeld from archief.kennisgeving b where b.dossier = welk) r
             group by 1, 2) k;
       return;
     end if;
     for t in select * from archief.tabellen(in_register) where tabel not in ('dossier', 'casus', 'zoeksleutel') loop
       execute pg_catalog.format(
         'select coalesce(jsonb_object_agg(k.soort, k.n) filter (where not k.zegel), ''{}''),
                 coalesce(jsonb_object_agg(k.soort, k.n) filter (where k.zegel), ''{}'')
          from (select %1$s as soort, coalesce((to_jsonb(r) ->> ''verzegeld'')::boolean, false) or exists (
                  select from %2$I.gegeven g where g.id::text in (to_jsonb(r) ->> ''gegeven'', to_jsonb(r) ->> ''bij'') and g.verzegeld) as zegel,
                  count(*) as n from %2$I.%3$I r where %4$s group by 1, 2) k',
         case t.tabel when 'gegeven' then 'r.soort' else pg_catalog.quote_literal(t.tabel) end, in_register, t.tabel, t.waar)
         using welk into deel, zegel;
       open := open || deel;
       verzegeld := verzegeld || zegel;
     end loop;
   end $$;

-- What was told of a point before this, and what was archived with its file before this.
update archief.kennisgeving k set
  gegeven = case when k.dossier = p.dossier then p.gegeven else coalesce(
    (select (g.rij ->> 'id')::uuid from archief.geraakt(p.dossier, p.gegeven) g where g.wat = 'kopie' and g.dossier = k.dossier limit 1), p.gegeven) end,
  soort = coalesce((select g.rij ->> 'soort' from archief.geraakt(p.dossier, p.gegeven) g where g.wat = 'kopie' and g.dossier = k.dossier limit 1), p.soort),
  gewijzigd_op = coalesce(k.op, case when k.wijziging = p.besluit then p.uitgevoerd_op end, p.beperkt_op, p.uitgevoerd_op, p.voorgelegd_op)
from archief.correctiepunt p where p.id = k.punt;
alter table archief.kennisgeving
  alter column gegeven set not null,
  alter column soort set not null,
  alter column gewijzigd_op set not null;
update archief.correctiepunt k set dossiernummer = d.nummer from archief.dossier d where d.id = k.dossier;
update archief.correctiepunt k set ingebracht_op = (s.rij ->> 'ingebracht_op')::date
from archief.stuk s where s.dossier = k.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = k.gegeven::text;
insert into archief.correctiezienswijze (id, samenwerkingsverband, dossier, punt, partij, functionaris, op, eens, inhoud)
select (s.rij ->> 'id')::uuid, s.samenwerkingsverband, s.dossier, (s.rij ->> 'punt')::uuid, (s.rij ->> 'partij')::uuid,
  (s.rij ->> 'functionaris')::uuid, (s.rij ->> 'op')::date, (s.rij ->> 'eens')::boolean, (s.rij ->> 'inhoud')::bytea
from archief.stuk s join archief.correctiepunt p on p.id::text = s.rij ->> 'punt'
where s.tabel = 'correctiezienswijze' order by (s.rij ->> 'volgorde')::bigint;
delete from archief.stuk s using archief.correctiezienswijze z where s.tabel = 'correctiezienswijze' and s.rij ->> 'id' = z.id::text;
insert into archief.kennisgeving (id, samenwerkingsverband, dossier, als, nummer, wijziging, partij, externe_partner, wijze, door, gegeven, soort,
  verzegeld, ontvangen_op, in_woorden, gewijzigd_op)
select (s.rij ->> 'id')::uuid, s.samenwerkingsverband, s.dossier,
  case when s.rij ->> 'externe_partner' is not null then 'externe-casuspartner' when d.register = 'weegploeg' then 'weegploeglid' else 'casusoverleglid' end,
  d.nummer, c.rij ->> 'wijziging', (s.rij ->> 'partij')::uuid, (s.rij ->> 'externe_partner')::uuid, 'brief', (c.rij ->> 'door')::uuid,
  (c.rij ->> 'gegeven')::uuid, c.rij ->> 'soort', s.verzegeld or d.nummer is null, (s.rij ->> 'ontvangen_op')::date,
  coalesce((s.rij ->> 'in_woorden')::boolean, false), (s.rij ->> 'op')::date
from archief.stuk s join archief.dossier d on d.id = s.dossier
join archief.stuk c on c.dossier = s.dossier and c.tabel = 'correctie' and c.rij ->> 'id' = s.rij ->> 'correctie'
where s.tabel = 'kennisgeving' and (s.rij ->> 'per_brief')::boolean and s.rij ->> 'brief_op' is null;
delete from archief.stuk s using archief.kennisgeving b where s.tabel = 'kennisgeving' and s.rij ->> 'id' = b.id::text;
