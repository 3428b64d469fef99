-- Art. 11 lid 2, AVG 5 lid 2: the letter that goes is the letter that was made. Every making keeps its version; recording that it went names
-- one, and the others go, as all do when informing is postponed.

create table weegploeg.informatiebrief (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  uitkomst uuid not null,
  door uuid not null references beheer.functionaris,
  op date not null,
  -- In one order with the items, so that it is known what came after it.
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  -- One letter to each addressee.
  aantal smallint not null check (aantal between 1 and 6),
  -- The letters in words, and what was chosen for them.
  inhoud bytea not null
);
create index informatiebrief_dossier on weegploeg.informatiebrief (dossier);
create index informatiebrief_uitkomst on weegploeg.informatiebrief (uitkomst);
alter table weegploeg.informatiebrief enable row level security;
alter table weegploeg.informatiebrief force row level security;
create policy kernpartijen on weegploeg.informatiebrief for select to weegploeg_lezen, weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid');
create policy opmaken on weegploeg.informatiebrief for insert to weegploeg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and door = beheer.functionaris());
create policy bewaarder on weegploeg.informatiebrief to bewaarder using (true);
grant select, delete on weegploeg.informatiebrief to bewaarder;
grant select on weegploeg.informatiebrief to weegploeg_lezen, weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, uitkomst, door, op, aantal, inhoud) on weegploeg.informatiebrief to weegploeg_schrijven;
-- What was not sent goes once the person was told, or informing was postponed.
create function weegploeg.na_informeren() returns trigger language plpgsql volatile security definer set search_path = '' as
$$ begin
     -- Also where it was made before a merge, and what was about an outcome of before.
     delete from weegploeg.informatiebrief b where new.uitkomst = b.uitkomst or new.dossier = b.dossier;
     return null;
   end $$;
alter function weegploeg.na_informeren owner to bewaarder;
revoke all on function weegploeg.na_informeren from public;
create trigger na_informeren after insert on weegploeg.informeerbesluit for each row
  when (new.soort in ('geinformeerd', 'uitgesteld')) execute function weegploeg.na_informeren();

-- As weegploeg.ontvangers in 061, for functions of the keeper only.
create function weegploeg.ontvangers_van(welk uuid) returns table (tabel text, rij jsonb)
  language sql stable security definer set search_path = '' as
$$ with van as (
     select d.casus from weegploeg.dossier d
     where d.id = welk and d.samenwerkingsverband = beheer.samenwerkingsverband() and not d.verzegeld
     union
     select a.casus from archief.dossier a
     where a.id = welk and a.samenwerkingsverband = beheer.samenwerkingsverband() and not a.verzegeld
   ), casus as (
     select van.casus as id from van where van.casus is not null and beheer.rol() = 'weegploeglid'
   ), alle as (
     select 'deelnemer' as tabel, to_jsonb(d) as rij, null::date as gearchiveerd from casusoverleg.deelnemer d join casus c on d.casus = c.id
     union all
     select 'plan', to_jsonb(p), null from casusoverleg.plan p join casus c on p.casus = c.id
     union all
     select 'doorverstrekking', to_jsonb(v), null from casusoverleg.doorverstrekking v join casus c on v.casus = c.id
     where not exists (select from casusoverleg.doorverstrekt_gegeven e join casusoverleg.gegeven g on g.id = e.gegeven
       where e.doorverstrekking = v.id and g.verzegeld)
     union all
     select 'voorstel', to_jsonb(v), null from casusoverleg.voorstel v join casus c on v.casus = c.id
     union all
     -- Who took part reads nothing of it any more once it lies in the archive.
     select s.tabel, s.rij, a.gearchiveerd_op from archief.stuk s join casus c on s.dossier = c.id join archief.dossier a on a.id = c.id
     where s.tabel in ('deelnemer', 'plan', 'doorverstrekking', 'voorstel') and not s.verzegeld
   )
   select alle.tabel, case alle.tabel
     when 'deelnemer' then pg_catalog.jsonb_build_object('partij', alle.rij -> 'partij', 'externe_partner', alle.rij -> 'externe_partner',
       'vanaf', alle.rij -> 'vanaf', 'tot', coalesce(alle.rij ->> 'tot', alle.gearchiveerd::text))
     when 'plan' then pg_catalog.jsonb_build_object('id', alle.rij -> 'id', 'vastgesteld_op', alle.rij -> 'vastgesteld_op')
     when 'doorverstrekking' then pg_catalog.jsonb_build_object('id', alle.rij -> 'id', 'externe_partner', alle.rij -> 'externe_partner',
       'verstrekt_op', alle.rij -> 'verstrekt_op', 'ingetrokken_op', coalesce(alle.rij ->> 'ingetrokken_op', alle.gearchiveerd::text))
     else pg_catalog.jsonb_build_object('vereist', alle.rij -> 'vereist', 'ingediend_op', alle.rij -> 'ingediend_op',
       'gesloten_op', coalesce(alle.rij ->> 'gesloten_op', alle.gearchiveerd::text)) end
   from alle
   where alle.tabel in ('deelnemer', 'voorstel') or coalesce(alle.rij ->> 'vastgesteld_op', alle.rij ->> 'verstrekt_op') is not null $$;
alter function weegploeg.ontvangers_van owner to bewaarder;
revoke all on function weegploeg.ontvangers_van from public;
create or replace function weegploeg.ontvangers(welk uuid) returns table (tabel text, rij jsonb)
  language sql stable security definer set search_path = '' as
$$ select o.tabel, o.rij from weegploeg.ontvangers_van(welk) o where kluis.gelogd(welk) $$;

-- The versions of the letter of a weegdossier, wherever it lies, without content; and the first day on which something changed that the letter
-- tells: an item of a kind, ground or source that was not there, personalia, a closure, a correction, a merge, who received something.
create function weegploeg.briefversies(welk uuid) returns table (id uuid, uitkomst uuid, door uuid, op date, aantal smallint, gewijzigd_op date)
  language sql stable security definer set search_path = '' as
$$ with brief as (
     select b.id, b.uitkomst, b.door, b.op, b.aantal, b.volgorde from weegploeg.informatiebrief b
     where b.dossier = welk and b.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select (s.rij ->> 'id')::uuid, (s.rij ->> 'uitkomst')::uuid, (s.rij ->> 'door')::uuid, (s.rij ->> 'op')::date, (s.rij ->> 'aantal')::smallint,
       (s.rij ->> 'volgorde')::bigint
     from archief.stuk s where s.dossier = welk and s.tabel = 'informatiebrief' and s.samenwerkingsverband = beheer.samenwerkingsverband()
   ), gegeven as (
     select g.soort, g.grondslag, g.bron::text as bron, g.volgorde,
       greatest(coalesce(v.vrijgegeven_op, g.ingebracht_op), (select max(s.op) from weegploeg.samenvoeging s
         where s.ongedaan_op is null and s.naar = g.dossier and g.id = any (s.gegevens))) as dag
     from weegploeg.gegeven g left join weegploeg.vrijgave v on v.gegeven = g.id
     where g.dossier = welk and not g.verzegeld and g.toestand = 'geldig'
     union all
     select s.rij ->> 'soort', s.rij ->> 'grondslag', s.rij ->> 'bron', (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'ingebracht_op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
   ), wijziging as (
     select c.volgorde, c.op as dag from weegploeg.correctie c where c.dossier = welk and not c.verzegeld
     union all
     select (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'correctie' and not s.verzegeld
   )
   select b.id, b.uitkomst, b.door, b.op, b.aantal, (select min(anders.dag) from (
       select g.dag from gegeven g where g.volgorde > b.volgorde and (g.soort in ('naw', 'afsluitingsbesluit') or not exists (
         select from gegeven e where e.volgorde < b.volgorde and e.soort = g.soort and e.grondslag = g.grondslag and e.bron = g.bron))
       union all
       select w.dag from wijziging w where w.volgorde > b.volgorde
       union all
       -- Of the casus only days are known, so what came on the day of the letter itself counts as known.
       select d.dag::date from weegploeg.ontvangers_van(welk) o, lateral (values (o.rij ->> 'vanaf'), (o.rij ->> 'tot'), (o.rij ->> 'vastgesteld_op'),
         (o.rij ->> 'verstrekt_op'), (o.rij ->> 'ingetrokken_op'), (o.rij ->> 'ingediend_op')) d(dag) where d.dag::date > b.op) anders)
   from brief b where beheer.bij_informatieplicht() order by b.volgorde $$;
alter function weegploeg.briefversies owner to bewaarder;
revoke all on function weegploeg.briefversies from public;
grant execute on function weegploeg.briefversies to weegploeg_lezen, weegploeg_schrijven, informatieplicht_lezen;

-- As in 071, with the versions of the letter, which go then.
create or replace function archief.leg_informeren_vast(welk uuid, in_tabel text, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     aanvulling constant jsonb := pg_catalog.jsonb_build_object('samenwerkingsverband', beheer.samenwerkingsverband(), 'dossier', welk,
       'volgorde', pg_catalog.nextval('weegploeg.volgorde'));
     rij_nieuw jsonb;
     mag boolean;
   begin
     rij_nieuw := case in_tabel
       when 'informeeroordeel' then to_jsonb(jsonb_populate_record(null::weegploeg.informeeroordeel, nieuw || aanvulling))
       when 'informeerbesluit' then to_jsonb(jsonb_populate_record(null::weegploeg.informeerbesluit, nieuw || aanvulling))
       when 'informatiebrief' then to_jsonb(jsonb_populate_record(null::weegploeg.informatiebrief, nieuw || aanvulling))
       when 'geadresseerde' then to_jsonb(jsonb_populate_record(null::weegploeg.geadresseerde, nieuw || (aanvulling - 'volgorde'))) end;
     mag := case in_tabel
       when 'informeeroordeel' then rij_nieuw ->> 'functionaris' = beheer.functionaris()::text and rij_nieuw ->> 'partijsoort' = beheer.partijsoort()
       when 'informatiebrief' then rij_nieuw ->> 'door' = beheer.functionaris()::text
       when 'informeerbesluit' then rij_nieuw ->> 'door' = beheer.functionaris()::text and not exists (
         select from pg_catalog.unnest(beheer.blijvende_kernpartijen(beheer.samenwerkingsverband())) as partij where not exists (
           select from archief.informatieregels(welk) r
           where r.tabel = 'informeeroordeel' and r.rij ->> 'uitkomst' = rij_nieuw ->> 'uitkomst' and r.rij ->> 'partijsoort' = partij))
       when 'geadresseerde' then exists (
         select from archief.stuk s where s.dossier = welk and s.tabel = 'informeerbesluit' and s.rij ->> 'id' = rij_nieuw ->> 'besluit') end;
     if mag is not true or rij_nieuw ->> 'id' is null or beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk)
       or (in_tabel <> 'geadresseerde' and not exists (
         select from archief.informatieregels(welk) r where r.tabel = 'gegeven' and r.rij ->> 'id' = rij_nieuw ->> 'uitkomst')) then
       raise exception 'dit legt niemand zo vast over informeren in het archief' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, in_tabel, false, rij_nieuw);
     if in_tabel = 'informeerbesluit' and rij_nieuw ->> 'soort' in ('geinformeerd', 'uitgesteld') then
       delete from archief.stuk s using archief.dossier d
       where d.id = s.dossier and welk in (d.id, d.hoofd) and s.tabel = 'informatiebrief';
     end if;
   end $$;

-- As in 060; a letter that was made moves no mark. In the archive, which the core parties alone search, what is thought and decided of
-- informing there does: they take it over by searching again.
create or replace function verzoeken.beeld_van(welke uuid) returns text
  language plpgsql stable security definer set search_path = '' as
$$ declare
     v record;
     t record;
     zonder constant text[] := array['dossier', 'casus', 'zoeksleutel', 'agendapunt', 'kennisgeving', 'correctiepunt', 'teruggang',
       'informeeroordeel', 'informeerbesluit', 'informatiebrief', 'geadresseerde'];
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
