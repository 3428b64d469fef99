-- Destruction (art. 13 lid 1 and 3): proposed, held, approved by several people, carried out whole and with the key, and declared.
-- What was destroyed stays in a ledger of numbers and counts, apart from the registers: a copy of those that is put back is emptied by it again.

create schema vernietiging;

do $$
declare
  rol text;
begin
  foreach rol in array array[
    'vernietiging_lezen',      -- reads proposals, holds, approvals, the ledger and declarations; nothing of a register
    'vernietiging_schrijven',  -- the same, and proposes, approves, holds and releases
    'vernietiger'              -- destroys what was approved by a function of the keeper, and writes declarations; the system only
  ] loop
    if not exists (select from pg_roles where rolname = rol) then
      execute format('create role %I nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls', rol);
    end if;
    execute format('grant %I to weegwijs_app', rol);
  end loop;
end $$;
grant usage on schema beheer, logboek, vernietiging to vernietiging_lezen, vernietiging_schrijven, vernietiger;
grant usage on schema vernietiging to bewaarder, wacht, taken_dragen;
grant usage on schema logboek to bewaarder;

-- A dossier that can be destroyed: why, counted from which day, and the first day on which it may happen.
create table vernietiging.voorstel (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  -- No reference: a dossier moves from its register to the archive.
  dossier uuid not null,
  register text not null check (register in ('weegploeg', 'casusoverleg')),
  nummer text,
  verzegeld boolean not null,
  grond text not null check (grond in ('bewaartermijn', 'niet-geagendeerd', 'niet-meer-nodig')),
  -- The last processing or the decision that the term runs from: when that moves, the proposal holds no more.
  vanaf date not null,
  niet_voor date not null,
  op date not null,
  -- Nobody: the term.
  door uuid references beheer.functionaris,
  partij uuid references beheer.partij,
  -- Why it is no longer necessary, under the key of the dossier.
  inhoud bytea,
  unique (dossier, grond, vanaf),
  check (verzegeld = (nummer is null)),
  check ((grond = 'niet-meer-nodig') = (inhoud is not null)),
  check ((door is null) = (inhoud is null))
);
create index voorstel_niet_voor on vernietiging.voorstel (niet_voor);

-- One per party; that they are different people follows from the mandates, which hold a person for one party.
create table vernietiging.goedkeuring (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  voorstel uuid not null references vernietiging.voorstel on delete cascade,
  partijsoort text not null check (partijsoort in ('gemeente', 'om', 'politie')),
  door uuid not null references beheer.functionaris,
  op date not null,
  -- Art. 11 lid 5: looked at again whether the person can be informed, where the file itself cannot tell it any more.
  informatieplicht_herbezien boolean not null,
  -- The reason, under the key of the dossier: it goes with it.
  inhoud bytea not null,
  unique (voorstel, partijsoort),
  unique (voorstel, door)
);

-- What stands in the way for a while (13 lid 1, 12): a request, a complaint, an objection or a claim, by its own reference.
create table vernietiging.aanhouding (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  nummer text,
  verzegeld boolean not null,
  grond text not null check (grond in ('verzoek', 'bezwaar', 'klacht', 'rechtsvordering')),
  kenmerk text not null check (kenmerk ~ '^[A-Za-z0-9][A-Za-z0-9./ -]{0,39}$' and kenmerk ~ '[0-9]'),
  vanaf date not null,
  -- The last day of the hold.
  tot date not null check (tot >= vanaf),
  door uuid not null references beheer.functionaris,
  rol text not null,
  opgeheven_op date,
  opgeheven_door uuid references beheer.functionaris,
  check ((opgeheven_op is null) = (opgeheven_door is null))
);
create index aanhouding_dossier on vernietiging.aanhouding (dossier);

create table vernietiging.verklaring (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  nummer text not null,
  -- About what was sealed: for police and OM only.
  verzegeld boolean not null,
  opgemaakt_op date not null,
  aantal integer not null check (aantal > 0),
  -- What was destroyed, line by line, as JSON in a fixed order; and its SHA-256.
  manifest text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  unique (samenwerkingsverband, nummer)
);

-- The ledger: one row per destroyed dossier, also one that had been merged into another. No name, no content; never removed.
create table vernietiging.vernietigd (
  dossier uuid primary key,
  samenwerkingsverband uuid not null,
  register text not null check (register in ('weegploeg', 'casusoverleg')),
  nummer text,
  verzegeld boolean not null,
  -- The dossier that it had been merged into and went with.
  hoofd uuid,
  grond text not null,
  stand text not null,
  geopend_op date not null,
  laatste_verwerking date not null,
  vanaf date not null,
  niet_voor date not null,
  vernietigd_op date not null,
  volgorde bigint not null generated always as identity,
  -- Kind -> how many rows there were; of what was sealed apart.
  aantallen jsonb not null,
  verzegelde_aantallen jsonb not null,
  -- Who approved, for which party, on which day.
  goedkeuringen jsonb not null,
  verklaring uuid references vernietiging.verklaring,
  verzegelde_verklaring uuid references vernietiging.verklaring
);
create index vernietigd_zonder on vernietiging.vernietigd (samenwerkingsverband) where verklaring is null or verzegelde_verklaring is null;
create index vernietigd_verklaring on vernietiging.vernietigd (verklaring);
create index vernietigd_verzegelde_verklaring on vernietiging.vernietigd (verzegelde_verklaring);

-- Core parties, the functionaris and the uitvoerder, by number; what was sealed exists for police and OM only.
create function vernietiging.mag_zien(zegel boolean) returns boolean language sql stable
  return beheer.rol() in ('weegploeglid', 'uitvoerder', 'functionaris-gegevensbescherming') and (not zegel or beheer.achter_zegel());

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['voorstel', 'goedkeuring', 'aanhouding', 'verklaring', 'vernietigd'] loop
    execute format('alter table vernietiging.%I enable row level security', tabel);
    execute format('alter table vernietiging.%I force row level security', tabel);
    execute format('create policy bewaarder on vernietiging.%I to bewaarder using (true) with check (true)', tabel);
  end loop;
  foreach tabel in array array['voorstel', 'aanhouding', 'verklaring', 'vernietigd'] loop
    execute format('create policy zien on vernietiging.%I for select to vernietiging_lezen, vernietiging_schrijven using (%s and vernietiging.mag_zien(verzegeld))', tabel, eigen);
  end loop;
  execute format('create policy zien on vernietiging.goedkeuring for select to vernietiging_lezen, vernietiging_schrijven using (%s and exists (select from vernietiging.voorstel v where v.id = goedkeuring.voorstel))', eigen);
  execute format('create policy systeem on vernietiging.verklaring to vernietiger using (%s and beheer.rol() = ''systeem'') with check (%s and beheer.rol() = ''systeem'')', eigen, eigen);
  execute format('create policy systeem on vernietiging.vernietigd to vernietiger using (%s and beheer.rol() = ''systeem'') with check (%s and beheer.rol() = ''systeem'')', eigen, eigen);
  foreach tabel in array array['voorstel', 'goedkeuring', 'aanhouding'] loop
    execute format('create policy systeem on vernietiging.%I for select to vernietiger using (%s and beheer.rol() = ''systeem'')', tabel, eigen);
  end loop;
  execute format('create policy termijn on vernietiging.voorstel for insert to vernietiger with check (%s and beheer.rol() = ''systeem'' and door is null)', eigen);
  execute format('create policy vervroegen on vernietiging.voorstel for insert to vernietiging_schrijven with check (%s and grond = ''niet-meer-nodig'' and door = beheer.functionaris() and beheer.rol() in (''weegploeglid'', ''uitvoerder'') and vernietiging.mag_zien(verzegeld))', eigen);
  -- In the name of one's own party.
  execute format('create policy eigen_partij on vernietiging.goedkeuring for insert to vernietiging_schrijven with check (%s and beheer.rol() = ''weegploeglid'' and door = beheer.functionaris() and partijsoort = beheer.partijsoort() and exists (select from vernietiging.voorstel v where v.id = goedkeuring.voorstel))', eigen);
  execute format('create policy aanhouden on vernietiging.aanhouding for insert to vernietiging_schrijven with check (%s and door = beheer.functionaris() and rol = beheer.rol() and vernietiging.mag_zien(verzegeld))', eigen);
  execute format('create policy opheffen on vernietiging.aanhouding for update to vernietiging_schrijven using (%s and vernietiging.mag_zien(verzegeld)) with check (%s and opgeheven_door = beheer.functionaris())', eigen, eigen);
end $$;
create policy wacht on vernietiging.vernietigd for select to wacht using (true);
grant select (dossier) on vernietiging.vernietigd to wacht;

grant select on vernietiging.voorstel, vernietiging.goedkeuring, vernietiging.aanhouding, vernietiging.verklaring, vernietiging.vernietigd
  to vernietiging_lezen, vernietiging_schrijven;
grant insert (id, samenwerkingsverband, dossier, register, nummer, verzegeld, grond, vanaf, niet_voor, op, door, partij, inhoud)
  on vernietiging.voorstel to vernietiging_schrijven;
grant insert (id, samenwerkingsverband, dossier, register, nummer, verzegeld, grond, vanaf, niet_voor, op) on vernietiging.voorstel to vernietiger;
grant insert (id, samenwerkingsverband, voorstel, partijsoort, door, op, informatieplicht_herbezien, inhoud)
  on vernietiging.goedkeuring to vernietiging_schrijven;
grant insert (id, samenwerkingsverband, dossier, nummer, verzegeld, grond, kenmerk, vanaf, tot, door, rol)
  on vernietiging.aanhouding to vernietiging_schrijven;
grant update (opgeheven_op, opgeheven_door) on vernietiging.aanhouding to vernietiging_schrijven;
grant select on vernietiging.voorstel, vernietiging.goedkeuring, vernietiging.aanhouding, vernietiging.verklaring, vernietiging.vernietigd
  to vernietiger;
grant insert on vernietiging.verklaring to vernietiger;
grant update (verklaring, verzegelde_verklaring) on vernietiging.vernietigd to vernietiger;
grant select, delete on vernietiging.voorstel, vernietiging.goedkeuring, vernietiging.aanhouding to bewaarder;
grant select, insert on vernietiging.vernietigd to bewaarder;
grant select on vernietiging.verklaring to bewaarder;

grant select (id, samenwerkingsverband, soort, naam) on beheer.partij to vernietiging_lezen, vernietiging_schrijven, vernietiger;
grant select (id, samenwerkingsverband, naam) on beheer.functionaris to vernietiging_lezen, vernietiging_schrijven, vernietiger;
grant select, insert on beheer.herhaling to vernietiging_schrijven;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to vernietiging_lezen, vernietiging_schrijven, vernietiger;

-- The ledger and the declarations stay as they are; a row is tied to its declaration once.
create function vernietiging.blijft() returns trigger language plpgsql as
$$ begin
     if tg_op = 'UPDATE' and tg_table_name = 'vernietigd' then
       if to_jsonb(new) - array['verklaring', 'verzegelde_verklaring'] = to_jsonb(old) - array['verklaring', 'verzegelde_verklaring']
         and (old.verklaring is null or new.verklaring = old.verklaring)
         and (old.verzegelde_verklaring is null or new.verzegelde_verklaring = old.verzegelde_verklaring) then
         return new;
       end if;
     end if;
     raise exception 'wat vernietigd is blijft staan' using errcode = 'insufficient_privilege';
   end $$;
create trigger blijft before update or delete on vernietiging.vernietigd for each row execute function vernietiging.blijft();
create trigger blijft before update or delete on vernietiging.verklaring for each row execute function vernietiging.blijft();
create trigger niet_leegmaken before truncate on vernietiging.vernietigd for each statement execute function vernietiging.blijft();
create trigger niet_leegmaken before truncate on vernietiging.verklaring for each statement execute function vernietiging.blijft();

-- What goes with a dossier and lies elsewhere: tasks about it, answers that were kept, marks of notices.
create policy bewaarder on beheer.herhaling to bewaarder using (true);
create policy bewaarder on beheer.bericht to bewaarder using (true);
grant delete on taken.taak to bewaarder;
grant select (samenwerkingsverband, antwoord), delete on beheer.herhaling to bewaarder;
grant select (samenwerkingsverband, sleutel), delete on beheer.bericht to bewaarder;

-- The wrapped key goes for good; only of what is in the ledger.
grant delete on kluis.sleutel to wacht;
create function kluis.vernietig(welke uuid[]) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from kluis.sleutel s where s.dossier = any (welke)
       and exists (select from vernietiging.vernietigd v where v.dossier = s.dossier);
   end $$;
alter function kluis.vernietig owner to wacht;
revoke all on function kluis.vernietig from public;
grant execute on function kluis.vernietig to bewaarder;

-- What is known of dossiers before they are destroyed, wherever they lie: numbers, days and yes or no; no content.
create function vernietiging.bekijk(welke uuid[])
  returns table (dossier uuid, register text, plaats text, nummer text, verzegeld boolean, stand text, geopend_op date,
    laatste_verwerking date, besluit_op date, mee uuid[], nummers text[], uitkomst_op date, geinformeerd_op date,
    uitstel_sinds date, nieuw_feit_op date, verzoek_open boolean, verzoeken text[])
  language sql stable security definer set search_path = '' as
$$ with eigen as (
     select d.id, 'weegploeg' as register, 'register' as plaats, d.nummer, d.verzegeld, d.stand, d.aangemaakt_op as geopend_op,
       d.laatste_verwerking, d.besluit_op
     from weegploeg.dossier d
     where d.id = any (welke) and d.stand <> 'samengevoegd' and d.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select a.id, a.register, 'archief', a.nummer, a.verzegeld, a.stand, a.geopend_op, a.laatste_verwerking, a.besluit_op
     from archief.dossier a
     where a.id = any (welke) and a.hoofd is null and a.samenwerkingsverband = beheer.samenwerkingsverband()
   ), te_zien as (
     select e.* from eigen e where beheer.rol() = 'systeem' or (vernietiging.mag_zien(e.verzegeld)
       -- Whoever keeps no archive or files looks at what was proposed only.
       and (beheer.rol() = 'weegploeglid' or e.plaats = 'register' and beheer.rol() = 'uitvoerder'
         or exists (select from vernietiging.voorstel v where v.dossier = e.id)))
   ), met as (
     select e.*, samen.mee, samen.nummers from te_zien e, lateral (
       with recursive deel(id, nummer, diep) as (
         select d.id, d.nummer, 1 from weegploeg.dossier d where e.plaats = 'register' and d.samengevoegd_met = e.id
         union
         select d.id, d.nummer, deel.diep + 1 from weegploeg.dossier d join deel on d.samengevoegd_met = deel.id
       ), archiefdeel(id, nummer, diep) as (
         select a.id, a.nummer, 1 from archief.dossier a where a.hoofd = e.id
         union
         select a.id, a.nummer, archiefdeel.diep + 1 from archief.dossier a join archiefdeel on a.hoofd = archiefdeel.id
       ), alle as (select * from deel union all select * from archiefdeel)
       -- What was merged first goes first: the others refer to nothing that is gone.
       select coalesce(pg_catalog.array_agg(alle.id order by alle.diep desc, alle.id), '{}') as mee,
         coalesce(pg_catalog.array_agg(alle.nummer order by alle.nummer) filter (where alle.nummer is not null), '{}') as nummers
       from alle) samen
   ), rij as (
     select g.dossier, 'gegeven' as tabel, g.id, g.soort, g.handeling, g.verzegeld, g.volgorde, g.ingebracht_op as op, null::uuid as uitkomst,
       null::date as verzonden_op
     from weegploeg.gegeven g where g.dossier = any (welke)
     union all
     select c.dossier, 'correctie', c.id, null, null, c.verzegeld, c.volgorde, c.op, null, null from weegploeg.correctie c where c.dossier = any (welke)
     union all
     select b.dossier, 'informeerbesluit', b.id, b.soort, null, false, b.volgorde, b.op, b.uitkomst, b.verzonden_op
     from weegploeg.informeerbesluit b where b.dossier = any (welke)
     union all
     select s.dossier, s.tabel, (s.rij ->> 'id')::uuid, s.rij ->> 'soort', s.rij ->> 'handeling', s.verzegeld,
       -- What was written into the archive came last.
       coalesce((s.rij ->> 'volgorde')::bigint, 9223372036854775807), coalesce(s.rij ->> 'ingebracht_op', s.rij ->> 'op')::date,
       (s.rij ->> 'uitkomst')::uuid, (s.rij ->> 'verzonden_op')::date
     from archief.stuk s where s.dossier = any (welke) and s.tabel in ('gegeven', 'correctie', 'informeerbesluit')
   ), uitkomst as (
     select distinct on (r.dossier) r.dossier, r.id, r.op from rij r
     where r.tabel = 'gegeven' and r.soort = 'agenderingsbesluit' and r.handeling in ('agenderen', 'niet-agenderen') and not r.verzegeld
     order by r.dossier, r.volgorde desc
   ), laatste as (
     select distinct on (r.dossier) r.dossier, r.soort, r.op, r.volgorde from rij r join uitkomst u on u.id = r.uitkomst and u.dossier = r.dossier
     where r.tabel = 'informeerbesluit' order by r.dossier, r.volgorde desc
   )
   select m.id, m.register, m.plaats, m.nummer, m.verzegeld, m.stand, m.geopend_op, m.laatste_verwerking, m.besluit_op, m.mee, m.nummers,
     u.op,
     (select max(r.verzonden_op) from rij r where r.dossier = m.id and r.tabel = 'informeerbesluit' and r.uitkomst = u.id and r.soort = 'geinformeerd'),
     l.op,
     (select min(r.op) from rij r where r.dossier = m.id and r.volgorde > l.volgorde and not r.verzegeld
       and (r.tabel = 'correctie' or r.tabel = 'gegeven' and (r.soort in ('signaal', 'afsluitingsbesluit') or r.handeling = 'nadere-informatie-geven'))),
     coalesce(vraag.loopt, false), coalesce(vraag.nummers, '{}')
   from met m left join lateral (
     -- Art. 12: open requests whose search found something of it; who may not know of a find hears no number.
     select true as loopt, array_agg(distinct q.nummer order by q.nummer) filter (where not f.verzegeld and (f.register <> 'archief' or beheer.rol() = 'weegploeglid')
       or beheer.achter_zegel()) as nummers
     from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
     where f.dossier = any (m.mee || m.id) and f.oordeel <> 'verworpen' and q.stand = 'open'
     having count(*) > 0) vraag on true
   left join uitkomst u on u.dossier = m.id
   left join laatste l on l.dossier = m.id and l.soort in ('uitgesteld', 'verlengd') $$;
alter function vernietiging.bekijk owner to bewaarder;
revoke all on function vernietiging.bekijk from public;
grant execute on function vernietiging.bekijk to vernietiging_lezen, vernietiging_schrijven, vernietiger;

-- The same order on the way into the archive: a dossier that was merged twice over keeps nothing behind (13 lid 2).
create or replace function archief.bekijk(welk uuid)
  returns table (register text, nummer text, laatste_verwerking date, mee uuid[], nummers text[], teruggeschreven boolean)
  language sql stable security definer set search_path = '' as
$$ with recursive samen(id, nummer, diep) as (
     select d.id, d.nummer, 1 from weegploeg.dossier d
     where d.samengevoegd_met = welk and d.samenwerkingsverband = beheer.samenwerkingsverband()
     union
     select d.id, d.nummer, samen.diep + 1 from weegploeg.dossier d join samen on d.samengevoegd_met = samen.id)
   select 'weegploeg', d.nummer, d.laatste_verwerking,
     coalesce((select pg_catalog.array_agg(s.id order by s.diep desc, s.id) from samen s), '{}'),
     coalesce((select pg_catalog.array_agg(s.nummer order by s.nummer) from samen s where s.nummer is not null), '{}'), true
   from weegploeg.dossier d
   where d.id = welk and d.stand <> 'samengevoegd' and d.samenwerkingsverband = beheer.samenwerkingsverband()
   union all
   select 'casusoverleg', c.nummer, c.laatste_verwerking, '{}', '{}', not exists (
     -- Its closure is still on its way to the weegploeg register.
     select from taken.taak t where t.object = c.id and t.soort = 'afsluiting-overnemen' and t.stand <> 'gedaan')
   from casusoverleg.casus c
   where c.id = welk and c.samenwerkingsverband = beheer.samenwerkingsverband() $$;

-- Art. 12: an open request whose search found something of a dossier holds it until it is answered.
grant select (id, nummer, stand) on verzoeken.verzoek to bewaarder;
create policy bewaarder on verzoeken.verzoek for select to bewaarder using (true);
create function vernietiging.wordt_gevraagd(welke uuid[]) returns boolean language sql stable set search_path = '' as
$$ select exists (select from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
     where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open') $$;
alter function vernietiging.wordt_gevraagd owner to bewaarder;
revoke all on function vernietiging.wordt_gevraagd from public;

-- How many parties must have approved: to destroy early is a decision of all three.
create function vernietiging.nodig(grond text) returns integer language sql immutable
  return case grond when 'niet-meer-nodig' then 3 else 2 end;

-- Dossiers of all partnerships whose term may end on a day or before and that have no proposal for it.
create function vernietiging.kandidaten(vijf_jaar date, zes_maanden date)
  returns table (samenwerkingsverband uuid, dossier uuid, register text, plaats text, stand text, laatste_verwerking date, besluit_op date)
  language sql stable security definer set search_path = '' as
$$ select k.* from (
     select d.samenwerkingsverband, d.id, 'weegploeg', 'register', d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d
     where d.stand = 'niet-geagendeerd' and d.besluit_op <= zes_maanden
     union all
     select a.samenwerkingsverband, a.id, a.register, 'archief', a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a
     where a.hoofd is null and (a.laatste_verwerking <= vijf_jaar or a.stand = 'niet-geagendeerd' and a.besluit_op <= zes_maanden)
   ) k(samenwerkingsverband, dossier, register, plaats, stand, laatste_verwerking, besluit_op)
   where not exists (select from vernietiging.voorstel v where v.dossier = k.dossier
     and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null then v.grond = 'niet-geagendeerd' and v.vanaf = k.besluit_op
              else v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end) $$;
-- What was approved, may be destroyed on this day, and is not held.
create function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond)
     and not exists (select from vernietiging.aanhouding h where h.dossier = v.dossier and h.opgeheven_op is null and h.tot >= dag)
     and not vernietiging.wordt_gevraagd(array[v.dossier]) $$;
-- Partnerships with destroyed dossiers that no declaration speaks of yet, when nothing of theirs is being destroyed.
create function vernietiging.te_verklaren() returns table (samenwerkingsverband uuid, beurt bigint)
  language sql stable security definer set search_path = '' as
$$ select v.samenwerkingsverband,
     (select count(*) from vernietiging.verklaring e where e.samenwerkingsverband = v.samenwerkingsverband)
   from vernietiging.vernietigd v
   where v.verklaring is null and not v.verzegeld or v.verzegelde_verklaring is null and (v.verzegeld or v.verzegelde_aantallen <> '{}')
   group by v.samenwerkingsverband
   having not exists (select from taken.taak t where t.samenwerkingsverband = v.samenwerkingsverband and t.soort = 'vernietigen' and t.stand = 'open') $$;
alter function vernietiging.kandidaten owner to bewaarder;
alter function vernietiging.te_vernietigen owner to bewaarder;
alter function vernietiging.te_verklaren owner to bewaarder;
revoke all on function vernietiging.kandidaten, vernietiging.te_vernietigen, vernietiging.te_verklaren from public;
grant execute on function vernietiging.kandidaten, vernietiging.te_vernietigen, vernietiging.te_verklaren to taken_dragen;

-- Kind -> number of rows of one dossier, apart for what is sealed.
create function vernietiging.tel(in_register text, in_plaats text, welk uuid, out open jsonb, out verzegeld jsonb)
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
       from (select case s.tabel when 'gegeven' then coalesce(s.rij ->> 'soort', s.tabel) else s.tabel end as soort, s.verzegeld as zegel, count(*) as n
             from archief.stuk s where s.dossier = welk group by 1, 2) k;
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
-- Removes every trace of dossiers from registers, archive and what is kept elsewhere; the ledger already has them.
create function vernietiging.wis(alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     een uuid;
     sporen text[];
   begin
     sporen := array(select a::text from pg_catalog.unnest(alle) a);
     -- Rows of the dossiers that a notice can name.
     sporen := sporen || array(
       select v.id::text from weegploeg.voorstel v where v.dossier = any (alle)
       union all select i.id::text from weegploeg.informatievraag i where i.dossier = any (alle)
       union all select k.id::text from weegploeg.correctie k where k.dossier = any (alle)
       union all select v.id::text from casusoverleg.voorstel v where v.casus = any (alle)
       union all select s.rij ->> 'id' from archief.stuk s where s.dossier = any (alle) and s.rij ? 'id');
     delete from beheer.bericht b where pg_catalog.string_to_array(b.sleutel, ':') && sporen;
     delete from beheer.herhaling h where exists (
       select from pg_catalog.jsonb_path_query(h.antwoord, 'strict $.**') w where pg_catalog.jsonb_typeof(w) = 'string' and w #>> '{}' = any (sporen));
     -- The task under way closes itself.
     delete from taken.taak t where t.object = any (alle) and t.soort <> 'vernietigen';
     foreach een in array alle loop
       perform archief.wis_uit('weegploeg', een);
       perform archief.wis_uit('casusoverleg', een);
     end loop;
     delete from verzoeken.vondst f where f.dossier = any (alle);
     delete from archief.inzage i where i.dossier = any (alle);
     delete from archief.zoeksleutel z where z.dossier = any (alle);
     delete from archief.stuk s where s.dossier = any (alle);
     delete from archief.dossier d where d.id = any (alle);
     delete from vernietiging.voorstel v where v.dossier = any (alle);
     delete from vernietiging.aanhouding h where h.dossier = any (alle);
     perform kluis.vernietig(alle);
   end $$;
alter function vernietiging.tel owner to bewaarder;
alter function vernietiging.wis owner to bewaarder;
revoke all on function vernietiging.tel, vernietiging.wis from public;

-- Destroys one dossier with what was merged into it, in the transaction of its entry: approved by enough parties, due and not held.
create function vernietiging.vernietig(welk uuid, in_voorstel uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     gezien record;
     v record;
     alle uuid[];
     een uuid;
     telling record;
     door jsonb;
   begin
     select * into gezien from vernietiging.bekijk(array[welk]);
     if not found or beheer.rol() <> 'systeem' then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     alle := gezien.mee || welk;
     if exists (select from pg_catalog.unnest(alle) elk(id) where not kluis.gelogd(elk.id)) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     select * into v from vernietiging.voorstel e where e.id = in_voorstel and e.dossier = welk and e.niet_voor <= dag
       and (select count(*) from vernietiging.goedkeuring g where g.voorstel = e.id) >= vernietiging.nodig(e.grond)
       and not exists (select from vernietiging.aanhouding h where h.dossier = welk and h.opgeheven_op is null and h.tot >= dag)
       and not vernietiging.wordt_gevraagd(alle);
     if not found then
       raise exception 'niets wordt vernietigd zonder goedkeuring' using errcode = 'insufficient_privilege';
     end if;
     select jsonb_agg(jsonb_build_object('partij', g.partijsoort, 'door', g.door, 'op', g.op) order by g.partijsoort) into door
     from vernietiging.goedkeuring g where g.voorstel = v.id;
     foreach een in array alle loop
       select * into telling from vernietiging.tel(gezien.register, gezien.plaats, een);
       insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, hoofd, grond, stand, geopend_op,
         laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
       select d.id, d.samenwerkingsverband, d.register, d.nummer, d.verzegeld, d.hoofd, v.grond, d.stand, d.geopend_op,
         d.laatste_verwerking, v.vanaf, v.niet_voor, dag, telling.open, telling.verzegeld, door
       from (
         select w.id, w.samenwerkingsverband, 'weegploeg' as register, w.nummer, w.verzegeld, w.samengevoegd_met as hoofd, w.stand,
           w.aangemaakt_op as geopend_op, w.laatste_verwerking from weegploeg.dossier w where w.id = een
         union all
         select a.id, a.samenwerkingsverband, a.register, a.nummer, a.verzegeld, a.hoofd, a.stand, a.geopend_op, a.laatste_verwerking
         from archief.dossier a where a.id = een) d;
     end loop;
     perform vernietiging.wis(alle);
   end $$;
alter function vernietiging.vernietig owner to bewaarder;
revoke all on function vernietiging.vernietig from public;
grant execute on function vernietiging.vernietig to vernietiger;

/*
 * After a copy of the registers was put back: destroys again whatever the ledger names. The ledger (schema vernietiging) and the wrapped keys
 * (schema kluis) must not come from that copy. The shape of a row: `dossier` is the id of a weegdossier or casus as it was in its register and
 * in the archive, one row also for each dossier that had been merged; `vernietigd_op` the day. For the owner of the database, outside the
 * application; safe to repeat. Returns how many dossiers of the ledger were there again.
 */
create function vernietiging.speel_af() returns bigint
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     terug uuid[];
   begin
     terug := array(
       select v.dossier from vernietiging.vernietigd v
       where exists (select from weegploeg.dossier d where d.id = v.dossier) or exists (select from casusoverleg.casus c where c.id = v.dossier)
         or exists (select from archief.dossier a where a.id = v.dossier) or exists (select from kluis.sleutel s where s.dossier = v.dossier)
       order by v.volgorde);
     if cardinality(terug) > 0 then
       perform vernietiging.wis(terug);
     end if;
     return cardinality(terug);
   end $$;
alter function vernietiging.speel_af owner to bewaarder;
revoke all on function vernietiging.speel_af from public;
