-- Art. 12 lid 3: who stands only in a letter about informing (11 lid 2), and who asked or was asked about in a request, is found as well.
-- Both have tokens of their own, apart from those of items: what was said of informing exists for the core parties only.

-- Somebody to whom a letter about informing went, with what it says of him.
create table weegploeg.geadresseerde (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  besluit uuid not null references weegploeg.informeerbesluit,
  hoedanigheid text not null check (hoedanigheid in ('betrokkene', 'wettelijk-vertegenwoordiger', 'curator', 'mentor')),
  -- The day on which the letter went.
  op date not null,
  -- Name and address, and how it went.
  inhoud bytea not null,
  -- Kinds and tokens of the blind index of this register, side by side.
  soorten text[] not null,
  sleutels bytea[] not null,
  check (cardinality(soorten) = cardinality(sleutels))
);
create index geadresseerde_dossier on weegploeg.geadresseerde (dossier);
create index geadresseerde_besluit on weegploeg.geadresseerde (besluit);
create index geadresseerde_sleutels on weegploeg.geadresseerde using gin (sleutels);
alter table weegploeg.geadresseerde enable row level security;
alter table weegploeg.geadresseerde force row level security;
create policy kernpartijen on weegploeg.geadresseerde to weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid')
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and exists (select from weegploeg.informeerbesluit b where b.id = besluit and b.dossier = geadresseerde.dossier and b.soort = 'geinformeerd'));
grant select on weegploeg.geadresseerde to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, besluit, hoedanigheid, op, inhoud, soorten, sleutels)
  on weegploeg.geadresseerde to weegploeg_schrijven;
-- It goes to the archive with its dossier, and is found there.
create policy bewaarder on weegploeg.geadresseerde to bewaarder using (true);
grant select, delete on weegploeg.geadresseerde to bewaarder;
create trigger na_stuk after delete on weegploeg.geadresseerde for each row execute function verzoeken.na_stuk();
create index stuk_geadresseerde on archief.stuk using gin ((rij -> 'sleutels')) where tabel = 'geadresseerde';

-- Somebody who stands in a request: who asked, for whom, or to whom else the answer went. Without content: that lies with the request.
create table verzoeken.genoemde (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  verzoek uuid not null references verzoeken.verzoek on delete cascade,
  als text not null check (als in ('verzoeker', 'vertegenwoordiger', 'betrokkene', 'geadresseerde')),
  soorten text[] not null,
  sleutels bytea[] not null,
  check (cardinality(soorten) = cardinality(sleutels))
);
create index genoemde_verzoek on verzoeken.genoemde (verzoek);
create index genoemde_sleutels on verzoeken.genoemde using gin (sleutels);
alter table verzoeken.genoemde enable row level security;
alter table verzoeken.genoemde force row level security;
-- The letter of an answer to inzage is for the core parties, so is whom it went to.
create policy uitvoerder on verzoeken.genoemde to verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and als <> 'geadresseerde')
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and als <> 'geadresseerde'
    and exists (select from verzoeken.verzoek v where v.id = genoemde.verzoek));
create policy kernpartijen on verzoeken.genoemde to verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and als = 'geadresseerde'
    and exists (select from verzoeken.verzoek v where v.id = genoemde.verzoek))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and als = 'geadresseerde'
    and exists (select from verzoeken.verzoek v where v.id = genoemde.verzoek));
grant select on verzoeken.genoemde to verzoeken_schrijven;
grant insert (id, samenwerkingsverband, verzoek, als, soorten, sleutels) on verzoeken.genoemde to verzoeken_schrijven;

-- A find can lie in another request now, and in a letter. Letters are known to the core parties only.
alter table verzoeken.vondst drop constraint vondst_register_check;
alter table verzoeken.vondst add constraint vondst_register_check check (register in ('weegploeg', 'casusoverleg', 'archief', 'verzoeken'));
alter table verzoeken.vondst drop constraint vondst_soort_check;
alter table verzoeken.vondst add constraint vondst_soort_check check (soort in ('naw', 'melder', 'achterblijver', 'netwerkpersoon',
  'geadresseerde', 'verzoeker', 'vertegenwoordiger', 'betrokkene'));
create function verzoeken.mag_vondst(in_register text, in_soort text, zegel boolean) returns boolean language sql stable
  return case when zegel then beheer.rol() = 'weegploeglid' and beheer.achter_zegel()
              when in_register = 'archief' or in_soort = 'geadresseerde' then beheer.rol() = 'weegploeglid'
              else beheer.rol() in ('uitvoerder', 'weegploeglid') end;
alter policy vondst on verzoeken.vondst
  using (samenwerkingsverband = beheer.samenwerkingsverband() and verzoeken.mag_vondst(register, soort, verzegeld)
    and exists (select from verzoeken.verzoek v where v.id = vondst.verzoek))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and verzoeken.mag_vondst(register, soort, verzegeld)
    and exists (select from verzoeken.verzoek v where v.id = vondst.verzoek));
drop function verzoeken.mag_vondst(text, boolean);

-- An item of a letter, or of the answer to another request, is for who knows the find; what is proposed to be decided is kept as before.
create or replace function verzoeken.laat_vervallen(welk uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q, verzoeken.vondst v
     where s.id = welk and s.samenwerkingsverband = beheer.samenwerkingsverband() and q.id = s.verzoek and q.stand = 'open'
       and v.id = s.vondst and (beheer.rol() = 'uitvoerder') = (v.register <> 'archief' and v.soort <> 'geadresseerde' and not v.verzegeld);
     if not found then
       raise exception 'dit stuk blijft' using errcode = 'insufficient_privilege';
     end if;
   end $$;

-- As before; of somebody in a letter the mark is that of the letter, so that nothing else in the file moves it, and of a request what was
-- done with it. That it was searched for itself is not told, so it moves nothing either.
create or replace function verzoeken.beeld_van(welke uuid) returns text
  language plpgsql stable security definer set search_path = '' as
$$ declare
     v record;
     t record;
     zonder constant text[] := array['dossier', 'casus', 'zoeksleutel', 'agendapunt', 'kennisgeving', 'correctiepunt', 'teruggang',
       'informeeroordeel', 'informeerbesluit', 'geadresseerde'];
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
       from archief.stuk s where s.dossier = v.dossier and not s.verzegeld and s.tabel <> all (zonder);
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
grant select (soort) on verzoeken.stap to bewaarder;

-- As before; a letter that was found holds no dossier that others see: waiting would betray that somebody was informed (11).
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select q.nummer, f.register <> 'archief' or beheer.rol() = 'weegploeglid'
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
     and not (f.verzegeld and (exists (select from weegploeg.dossier d where d.id = f.dossier and not d.verzegeld)
       or exists (select from archief.dossier d where d.id = f.dossier and not d.verzegeld)))
     and not (f.register = 'weegploeg' and f.soort = 'geadresseerde')
   union all
   select q.nummer, p.bekend
   from (
     select p.verzoek, true as bekend from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek, true from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     -- What is asked behind the seal holds nothing that everybody sees: waiting would betray it.
     select p.verzoek, beheer.rol() = 'weegploeglid'
     from archief.correctiepunt p where p.dossier = any (welke) and p.besluit is null
       and not (p.verzegeld and exists (select from archief.dossier d where d.id = p.dossier and not d.verzegeld))) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.stand = 'open';
end $$;

-- As before; an open request that found something in this one holds it, as it holds a dossier.
drop function vernietiging.bekijk_verzoek(uuid);
create function vernietiging.bekijk_verzoek(welk uuid)
  returns table (nummer text, stand text, ontvangen_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, correctie_open boolean,
    gevraagd boolean)
  language sql stable security definer set search_path = '' as
$$ select q.nummer, q.stand, q.ontvangen_op, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot,
     exists (
       select from (
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from weegploeg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from casusoverleg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from archief.correctiepunt p where p.verzoek = q.id) p
       where p.uitgevoerd_op is null and (p.besluit is null or p.besluit <> 'afgewezen' or p.beperkt_op is not null)),
     exists (
       select from verzoeken.vondst f join verzoeken.verzoek ander on ander.id = f.verzoek
       where f.dossier = q.id and f.oordeel <> 'verworpen' and ander.stand = 'open')
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
alter function vernietiging.bekijk_verzoek owner to bewaarder;
revoke all on function vernietiging.bekijk_verzoek from public;
grant execute on function vernietiging.bekijk_verzoek to vernietiger;

create or replace function vernietiging.vernietig_verzoek(welk uuid, in_vanaf date, in_niet_voor date, dag date) returns void
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
     -- No term is shorter than the seven weeks in which an objection can come in.
     if q.stand = 'open' or q.correctie_open or q.gevraagd or q.aangehouden_tot >= dag or in_niet_voor > dag or q.afgehandeld_op + 49 >= dag then
       raise exception 'dit verzoek wordt nog bewaard' using errcode = 'insufficient_privilege';
     end if;
     insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     values (welk, beheer.samenwerkingsverband(), 'verzoeken', q.nummer, false, 'verzoek-afgehandeld', q.stand, q.ontvangen_op,
       q.afgehandeld_op, in_vanaf, in_niet_voor, dag,
       pg_catalog.jsonb_build_object('verzoek', 1, 'stap', (select count(*) from verzoeken.stap s where s.verzoek = welk)), '{}', '[]');
     perform vernietiging.wis_verzoeken(array[welk]);
   end $$;

-- As before; what other requests found in it goes along.
create or replace function vernietiging.wis_verzoeken(alle uuid[]) returns void
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
     delete from verzoeken.vondst f where f.verzoek = any (alle) or f.dossier = any (alle);
     delete from verzoeken.stap s where s.verzoek = any (alle);
     delete from verzoeken.verzoek q where q.id = any (alle);
     perform kluis.vernietig(alle);
   end $$;
