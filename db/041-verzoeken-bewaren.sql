-- A request of a data subject has an end (art. 13 lid 1, GDPR 5 lid 1 e): it goes whole and with its key when its term is over, and no later
-- than six weeks after its letter once a file that it holds content of was destroyed. What held a dossier is in the ledger; so is a request.

alter table verzoeken.verzoek
  -- The day on which the first of the files that it speaks of was destroyed.
  add column dossier_weg_op date,
  -- The last day of a hold: an objection, complaint or claim about this request.
  add column aangehouden_tot date;
alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht', 'voorgelegd', 'besloten', 'antwoord', 'beantwoord', 'aangehouden'));
grant update (aangehouden_tot) on verzoeken.verzoek to verzoeken_schrijven;
grant select (dossier_weg_op, aangehouden_tot) on verzoeken.verzoek to verzoeken_toezien;

drop policy bewaarder on verzoeken.verzoek;
create policy bewaarder on verzoeken.verzoek to bewaarder using (true) with check (true);
create policy bewaarder on verzoeken.stap to bewaarder using (true);
grant select (samenwerkingsverband, ontvangen_op, afgehandeld_op, dossier_weg_op, aangehouden_tot), update (dossier_weg_op), delete
  on verzoeken.verzoek to bewaarder;
grant select (id, verzoek), delete on verzoeken.stap to bewaarder;

-- When a destroyed file takes along what a request knew of it, the request remembers the day. A sealed or rejected find gave the request
-- nothing, so it leaves nothing. Archiving is no destruction: only what is in the ledger counts.
create function verzoeken.dossier_weg(welk uuid, van_verzoek uuid) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     update verzoeken.verzoek q set dossier_weg_op = v.vernietigd_op
     from vernietiging.vernietigd v
     where v.dossier = welk and q.id = van_verzoek and (q.dossier_weg_op is null or q.dossier_weg_op > v.vernietigd_op);
   end $$;
alter function verzoeken.dossier_weg owner to bewaarder;
revoke all on function verzoeken.dossier_weg from public;

create function verzoeken.na_vondst() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if old.oordeel = 'bevestigd' and not old.verzegeld then
       perform verzoeken.dossier_weg(old.dossier, old.verzoek);
     end if;
     return null;
   end $$;
create function verzoeken.na_punt() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     rij jsonb := pg_catalog.to_jsonb(old);
   begin
     if tg_table_name = 'stuk' then
       perform verzoeken.dossier_weg((rij ->> 'dossier')::uuid, (rij -> 'rij' ->> 'verzoek')::uuid);
     else
       perform verzoeken.dossier_weg(coalesce(rij ->> 'dossier', rij ->> 'casus')::uuid, (rij ->> 'verzoek')::uuid);
     end if;
     return null;
   end $$;
alter function verzoeken.na_vondst owner to bewaarder;
alter function verzoeken.na_punt owner to bewaarder;
revoke all on function verzoeken.na_vondst, verzoeken.na_punt from public;
create trigger na_vondst after delete on verzoeken.vondst for each row execute function verzoeken.na_vondst();
create trigger na_punt after delete on weegploeg.correctiepunt for each row execute function verzoeken.na_punt();
create trigger na_punt after delete on casusoverleg.correctiepunt for each row execute function verzoeken.na_punt();
create trigger na_punt after delete on archief.stuk for each row when (old.tabel = 'correctiepunt') execute function verzoeken.na_punt();

-- The ledger and its statements speak of requests too.
alter table vernietiging.vernietigd drop constraint vernietigd_register_check;
alter table vernietiging.vernietigd add constraint vernietigd_register_check check (register in ('weegploeg', 'casusoverleg', 'verzoeken'));

-- What the system knows of a request before it goes: days, and whether a decision about an item still waits to be carried out. No words.
create function vernietiging.bekijk_verzoek(welk uuid)
  returns table (nummer text, stand text, ontvangen_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, correctie_open boolean)
  language sql stable security definer set search_path = '' as
$$ select q.nummer, q.stand, q.ontvangen_op, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot,
     exists (
       select from (
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from weegploeg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from casusoverleg.correctiepunt p where p.verzoek = q.id
         union all
         select s.rij ->> 'besluit', (s.rij ->> 'beperkt_op')::date, (s.rij ->> 'uitgevoerd_op')::date
         from archief.stuk s where s.tabel = 'correctiepunt' and s.rij ->> 'verzoek' = q.id::text) p
       where p.uitgevoerd_op is null and (p.besluit is null or p.besluit <> 'afgewezen' or p.beperkt_op is not null))
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
alter function vernietiging.bekijk_verzoek owner to bewaarder;
revoke all on function vernietiging.bekijk_verzoek from public;
grant execute on function vernietiging.bekijk_verzoek to vernietiger;

-- Requests of all partnerships that ended so long ago that their term may be over; the rule says whether it is.
create function vernietiging.verzoekkandidaten(uiterste date)
  returns table (samenwerkingsverband uuid, verzoek uuid, stand text, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date)
  language sql stable security definer set search_path = '' as
$$ select q.samenwerkingsverband, q.id, q.stand, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot
   from verzoeken.verzoek q where q.stand <> 'open' and q.afgehandeld_op <= uiterste $$;
alter function vernietiging.verzoekkandidaten owner to bewaarder;
revoke all on function vernietiging.verzoekkandidaten from public;
grant execute on function vernietiging.verzoekkandidaten to taken_dragen;

-- Removes every trace of requests; the ledger already has them.
create function vernietiging.wis_verzoeken(alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     sporen text[];
   begin
     sporen := array(
       select a::text from pg_catalog.unnest(alle) a
       union all select s.id::text from verzoeken.stap s where s.verzoek = any (alle)
       union all select f.id::text from verzoeken.vondst f where f.verzoek = any (alle)
       union all select s.id::text from verzoeken.stuk s where s.verzoek = any (alle));
     delete from beheer.bericht b where pg_catalog.string_to_array(b.sleutel, ':') && sporen;
     delete from beheer.herhaling h where exists (
       select from pg_catalog.jsonb_path_query(h.antwoord, 'strict $.**') w where pg_catalog.jsonb_typeof(w) = 'string' and w #>> '{}' = any (sporen));
     -- The task under way closes itself.
     delete from taken.taak t where t.object = any (alle) and t.soort <> 'verzoek-vernietigen';
     delete from verzoeken.vondst f where f.verzoek = any (alle);
     delete from verzoeken.stap s where s.verzoek = any (alle);
     delete from verzoeken.verzoek q where q.id = any (alle);
     perform kluis.vernietig(alle);
   end $$;
alter function vernietiging.wis_verzoeken owner to bewaarder;
revoke all on function vernietiging.wis_verzoeken from public;

-- Destroys one request in the transaction of its entry. Nobody approves: no file of a register goes with it. What was found is not counted,
-- as that would tell of archive and seal.
create function vernietiging.vernietig_verzoek(welk uuid, in_vanaf date, in_niet_voor date, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     q record;
   begin
     select * into q from vernietiging.bekijk_verzoek(welk);
     if not found then
       raise exception 'dit verzoek is er niet' using errcode = 'insufficient_privilege';
     end if;
     if not kluis.gelogd(welk) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     -- No term is shorter than the six weeks of an objection.
     if q.stand = 'open' or q.correctie_open or q.aangehouden_tot >= dag or in_niet_voor > dag or q.afgehandeld_op + 42 > dag then
       raise exception 'dit verzoek wordt nog bewaard' using errcode = 'insufficient_privilege';
     end if;
     insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     values (welk, beheer.samenwerkingsverband(), 'verzoeken', q.nummer, false, 'verzoek-afgehandeld', q.stand, q.ontvangen_op,
       q.afgehandeld_op, in_vanaf, in_niet_voor, dag,
       pg_catalog.jsonb_build_object('verzoek', 1, 'stap', (select count(*) from verzoeken.stap s where s.verzoek = welk)), '{}', '[]');
     perform vernietiging.wis_verzoeken(array[welk]);
   end $$;
alter function vernietiging.vernietig_verzoek owner to bewaarder;
revoke all on function vernietiging.vernietig_verzoek from public;
grant execute on function vernietiging.vernietig_verzoek to vernietiger;

-- A copy that is put back is emptied of requests too.
create or replace function vernietiging.speel_af() returns bigint
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     terug uuid[];
   begin
     terug := array(
       select v.dossier from vernietiging.vernietigd v
       where exists (select from weegploeg.dossier d where d.id = v.dossier) or exists (select from casusoverleg.casus c where c.id = v.dossier)
         or exists (select from archief.dossier a where a.id = v.dossier) or exists (select from verzoeken.verzoek q where q.id = v.dossier)
         or exists (select from kluis.sleutel s where s.dossier = v.dossier)
       order by v.volgorde);
     if cardinality(terug) > 0 then
       perform vernietiging.wis(terug);
       perform vernietiging.wis_verzoeken(terug);
     end if;
     return cardinality(terug);
   end $$;

-- Art. 12: open requests that hold dossiers: their search found something of it, or an item of it still waits for a decision. `bekend` is whether
-- the actor may hear which request it is.
create function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language sql stable set search_path = '' as
$$ select q.nummer, not f.verzegeld and (f.register <> 'archief' or beheer.rol() = 'weegploeglid') or beheer.achter_zegel()
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
   union all
   select q.nummer, true
   from (
     select p.verzoek from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select (s.rij ->> 'verzoek')::uuid from archief.stuk s
     where s.dossier = any (welke) and s.tabel = 'correctiepunt' and s.rij ->> 'besluit' is null) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.stand = 'open' $$;
alter function vernietiging.vragen owner to bewaarder;
revoke all on function vernietiging.vragen from public;
create or replace function vernietiging.wordt_gevraagd(welke uuid[]) returns boolean language sql stable set search_path = '' as
$$ select exists (select from vernietiging.vragen(welke)) $$;

create or replace function vernietiging.bekijk(welke uuid[])
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
     -- Art. 12: open requests whose search found something of it, or that still ask about an item of it; who may not know of a find hears
     -- no number.
     select true as loopt, array_agg(distinct v.nummer order by v.nummer) filter (where v.bekend) as nummers
     from vernietiging.vragen(m.mee || m.id) v
     having count(*) > 0) vraag on true
   left join uitkomst u on u.dossier = m.id
   left join laatste l on l.dossier = m.id and l.soort in ('uitgesteld', 'verlengd') $$;
