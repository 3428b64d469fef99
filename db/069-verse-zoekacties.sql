-- Art. 12 lid 3, 13 lid 1: an answer rests on all that is there on its day, and what an open request may be about is not destroyed
-- before somebody looked. Both compare tokens of the blind index here; no name is opened for it.

-- Who is looked for on a request: the tokens of each name, under the index of each register, from its receipt until its end.
create table verzoeken.gezochte (
  samenwerkingsverband uuid not null,
  verzoek uuid not null references verzoeken.verzoek on delete cascade,
  -- The search of the uitvoerder in his registers and in requests, or of a core party in the archive and behind the seal.
  zoekslag text not null check (zoekslag in ('registers', 'archief')),
  -- Whose index made the tokens.
  register text not null check (register in ('weegploeg', 'casusoverleg', 'verzoeken')),
  -- The name of the request is 0, other names follow.
  naam integer not null check (naam >= 0),
  exact bytea[] not null,
  trigram bytea[] not null,
  geboortedatum bytea[] not null,
  omgewisseld bytea[] not null,
  adres bytea[] not null,
  -- The words of the surname: tokens, and side by side the word that each belongs to.
  achternaam bytea[] not null,
  woordnummer integer[] not null,
  primary key (verzoek, zoekslag, register, naam),
  check (cardinality(achternaam) = cardinality(woordnummer))
);
alter table verzoeken.gezochte enable row level security;
alter table verzoeken.gezochte force row level security;
create policy zoekers on verzoeken.gezochte for insert to verzoeken_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband()
    and (beheer.rol() = 'uitvoerder' or beheer.rol() = 'weegploeglid' and zoekslag = 'archief')
    and exists (select from verzoeken.verzoek v where v.id = gezochte.verzoek));
grant insert on verzoeken.gezochte to verzoeken_schrijven;
create policy bewaarder on verzoeken.gezochte to bewaarder using (true);
grant select, delete on verzoeken.gezochte to bewaarder;
-- Who is searched for anew takes the place of who was before.
create function verzoeken.vergeet_gezochten(welk uuid, zoekslagen text[]) returns void
  language sql volatile security definer set search_path = '' as
$$ delete from verzoeken.gezochte g
   where g.verzoek = welk and g.zoekslag = any (zoekslagen) and g.samenwerkingsverband = beheer.samenwerkingsverband()
     and (beheer.rol() = 'uitvoerder' or beheer.rol() = 'weegploeglid' and g.zoekslag = 'archief') $$;
alter function verzoeken.vergeet_gezochten owner to bewaarder;
revoke all on function verzoeken.vergeet_gezochten from public;
grant execute on function verzoeken.vergeet_gezochten to verzoeken_schrijven;
create policy bewaarder on verzoeken.genoemde to bewaarder using (true);
grant select on verzoeken.genoemde to bewaarder;
grant select (vastgelegd_op) on verzoeken.verzoek to bewaarder;

-- Whether a record may be about who is looked for; the same as `overeenkomst` in src/dossiers/gezochte.ts, which a test compares.
create function verzoeken.lijkt(wie verzoeken.gezochte, exact bytea[], trigram bytea[], geboortedatum bytea[], omgewisseld bytea[],
    adres bytea[]) returns boolean
  language plpgsql immutable set search_path = '' as
$$ declare
     gedeeld integer := cardinality(array(select unnest(wie.exact) intersect select unnest(lijkt.exact)));
     gelijk integer := cardinality(array(select unnest(wie.trigram) intersect select unnest(lijkt.trigram)));
     kortste integer := least(cardinality(wie.trigram), cardinality(lijkt.trigram));
     alike boolean := kortste > 0 and gelijk * 10 >= kortste * 3;
     adres_gelijk boolean := wie.adres && lijkt.adres;
     dag_gelijk boolean := wie.geboortedatum && lijkt.geboortedatum;
     dag_om boolean := wie.omgewisseld && lijkt.omgewisseld;
     dag_onbekend boolean := cardinality(wie.geboortedatum) = 0 or cardinality(lijkt.geboortedatum) = 0;
   begin
     -- Every word of the shorter name stands in the other, and that is more than one.
     if gedeeld > 1 and gedeeld = least(cardinality(wie.exact), cardinality(lijkt.exact)) then
       return true;
     end if;
     if dag_gelijk and (alike or adres_gelijk) or (dag_om or dag_onbekend) and alike and adres_gelijk then
       return true;
     end if;
     return (dag_gelijk or dag_om or dag_onbekend) and cardinality(wie.achternaam) > 0 and not exists (
       select from unnest(wie.woordnummer, wie.achternaam) w(nummer, token) group by w.nummer
       having not bool_or(w.token = any (lijkt.exact)));
   end $$;

-- Records that may be about the person of these requests and that no search of theirs found yet, in all files or in these only, with
-- the day on which they came in. Letters about informing are not among them: waiting for those would betray them (11).
create function verzoeken.ongezien(in_verzoeken uuid[], in_dossiers uuid[])
  returns table (verzoek uuid, zoekslag text, waar text, dossier uuid, verzegeld boolean, op date)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  if cardinality(in_verzoeken) = 0 then
    return;
  end if;
  return query
  with sleutel as (
    select distinct g.samenwerkingsverband, g.verzoek, g.zoekslag, g.register, t.sleutel
    from verzoeken.gezochte g, unnest(g.exact || g.geboortedatum || g.omgewisseld || g.adres) t(sleutel)
    where g.verzoek = any (in_verzoeken)
  ), raak as (
    select s.verzoek, s.zoekslag, s.register as bij, 'weegploeg' as waar, z.dossier, z.gegeven, z.verzegeld, g.soort as van, g.ingebracht_op as op
    from sleutel s join weegploeg.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join weegploeg.gegeven g on g.id = z.gegeven and g.toestand <> 'verwijderd'
    where s.register = 'weegploeg' and z.verzegeld = (s.zoekslag = 'archief') and (in_dossiers is null or z.dossier = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'casusoverleg', z.casus, z.gegeven, false, g.soort, g.ingebracht_op
    from sleutel s join casusoverleg.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join casusoverleg.gegeven g on g.id = z.gegeven and g.toestand <> 'verwijderd'
    where s.register = 'casusoverleg' and s.zoekslag = 'registers' and (in_dossiers is null or z.casus = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'archief', z.dossier, z.gegeven, z.verzegeld, k.rij ->> 'soort', (k.rij ->> 'ingebracht_op')::date
    from sleutel s join archief.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join archief.dossier d on d.id = z.dossier and d.register = s.register
    join archief.stuk k on k.dossier = z.dossier and k.tabel = 'gegeven' and k.rij ->> 'id' = z.gegeven::text and k.rij ->> 'toestand' <> 'verwijderd'
    where s.zoekslag = 'archief' and (in_dossiers is null or z.dossier = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'verzoeken', g.verzoek, g.id, false, g.als, q.vastgelegd_op
    from sleutel s join verzoeken.genoemde g on g.samenwerkingsverband = s.samenwerkingsverband and g.sleutels @> array[s.sleutel]
    join verzoeken.verzoek q on q.id = g.verzoek
    where s.register = 'verzoeken' and s.zoekslag = 'registers' and g.als <> 'geadresseerde' and g.verzoek <> s.verzoek
      and (in_dossiers is null or g.verzoek = any (in_dossiers))
  ), token as (
    select r.*, t.soort, t.sleutel from raak r, lateral (
      select z.soort, z.sleutel from weegploeg.zoeksleutel z where r.waar = 'weegploeg' and z.gegeven = r.gegeven
      union all
      select z.soort, z.sleutel from casusoverleg.zoeksleutel z where r.waar = 'casusoverleg' and z.gegeven = r.gegeven
      union all
      select z.soort, z.sleutel from archief.zoeksleutel z where r.waar = 'archief' and z.gegeven = r.gegeven
      union all
      select u.soort, u.sleutel from verzoeken.genoemde g, unnest(g.soorten, g.sleutels) u(soort, sleutel)
      where r.waar = 'verzoeken' and g.id = r.gegeven) t
  ), persoon as (
    -- Several names of the one subject of a dossier are one record.
    select k.verzoek, k.zoekslag, k.bij, k.waar, k.dossier, k.verzegeld, k.van, min(k.op) as op, array_agg(distinct k.gegeven) as gegevens,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'exact'), '{}') as exact,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'trigram'), '{}') as trigram,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'geboortedatum'), '{}') as geboortedatum,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'geboortedatum-omgewisseld'), '{}') as omgewisseld,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'adres'), '{}') as adres
    from token k
    group by k.verzoek, k.zoekslag, k.bij, k.waar, k.dossier, k.verzegeld, k.van, case when k.van = 'naw' then null else k.gegeven end
  )
  select p.verzoek, p.zoekslag, p.waar, p.dossier, p.verzegeld, p.op from persoon p
  where not exists (select from verzoeken.vondst f where f.verzoek = p.verzoek and f.dossier = p.dossier and f.verzegeld = p.verzegeld
      and (f.gegeven = any (p.gegevens) or p.van = 'naw' and f.soort = 'naw'))
    and exists (select from verzoeken.gezochte g where g.verzoek = p.verzoek and g.zoekslag = p.zoekslag and g.register = p.bij
      and verzoeken.lijkt(g, p.exact, p.trigram, p.geboortedatum, p.omgewisseld, p.adres));
end $$;
alter function verzoeken.lijkt owner to bewaarder;
alter function verzoeken.ongezien owner to bewaarder;
revoke all on function verzoeken.lijkt, verzoeken.ongezien from public;

-- Of open requests: whether a search must be made again since something came in until a day, and whether something of it waits for a
-- judgement. What is sealed is in no answer, so nothing of it is told; the archive is for the core parties.
create function verzoeken.opnieuw_te_zoeken(welke uuid[], tot date)
  returns table (verzoek uuid, registers boolean, archief boolean, wacht boolean)
  language plpgsql stable security definer set search_path = '' as
$$
#variable_conflict use_column
declare
  lopend uuid[];
begin
  lopend := array(select q.id from verzoeken.verzoek q where q.id = any (welke) and q.stand = 'open'
    and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() in ('uitvoerder', 'weegploeglid'));
  return query
  with nieuw as materialized (select o.verzoek, o.zoekslag from verzoeken.ongezien(lopend, null) o where not o.verzegeld and o.op <= tot)
  select q.id,
    -- Who it is about was never put down: nothing can be said of it.
    not exists (select from verzoeken.gezochte g where g.verzoek = q.id and g.zoekslag = 'registers')
      or exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'registers'),
    beheer.rol() = 'weegploeglid' and exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'archief'),
    exists (select from verzoeken.vondst f where f.verzoek = q.id and f.oordeel = 'open' and not f.verzegeld)
      or exists (select from verzoeken.stuk s where s.verzoek = q.id and s.besluit is null)
      or exists (select from weegploeg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from casusoverleg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from archief.correctiepunt p where p.verzoek = q.id and p.besluit is null and not p.verzegeld)
  from unnest(lopend) q(id);
end $$;
alter function verzoeken.opnieuw_te_zoeken owner to bewaarder;
revoke all on function verzoeken.opnieuw_te_zoeken from public;
grant execute on function verzoeken.opnieuw_te_zoeken to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien;

-- As before; nobody is looked for any more either.
create or replace function verzoeken.na_einde() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s where s.verzoek = new.id;
     delete from verzoeken.gezochte g where g.verzoek = new.id;
     return null;
   end $$;

-- What the police found behind the seal is the uitvoerder's to judge once it was released (MB 1 lid 2).
create function verzoeken.na_vrijgave() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update verzoeken.vondst f
     set verzegeld = false, oordeel = 'open', beoordeeld_door = null, beoordeeld_op = null, toelichting = null,
       nummer = (select d.nummer from weegploeg.dossier d where d.id = f.dossier)
     where f.register = 'weegploeg' and f.gegeven = new.id and f.verzegeld
       and exists (select from verzoeken.verzoek q where q.id = f.verzoek and q.stand = 'open');
     return null;
   end $$;
alter function verzoeken.na_vrijgave owner to bewaarder;
revoke all on function verzoeken.na_vrijgave from public;
grant update (verzegeld, oordeel, beoordeeld_door, beoordeeld_op, toelichting) on verzoeken.vondst to bewaarder;
create trigger na_vrijgave after update of verzegeld on weegploeg.gegeven for each row
  when (old.verzegeld and not new.verzegeld) execute function verzoeken.na_vrijgave();

-- As before; a request also holds what it may be about and nobody looked at yet: from its receipt, until somebody judged it or it ended.
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
declare
  lopend uuid[] := array(select q.id from verzoeken.verzoek q where q.stand = 'open');
begin
  if cardinality(lopend) = 0 then
    return;
  end if;
  return query
   select q.nummer, f.waar <> 'archief' or beheer.rol() = 'weegploeglid'
   from (
     select v.verzoek, v.register as waar, v.dossier, v.verzegeld from verzoeken.vondst v
     where v.verzoek = any (lopend) and v.dossier = any (welke) and v.oordeel <> 'verworpen'
       and not (v.register = 'weegploeg' and v.soort = 'geadresseerde')
     union all
     select o.verzoek, o.waar, o.dossier, o.verzegeld from verzoeken.ongezien(lopend, welke) o) f
   join verzoeken.verzoek q on q.id = f.verzoek
   where not (f.verzegeld and (exists (select from weegploeg.dossier d where d.id = f.dossier and not d.verzegeld)
       or exists (select from archief.dossier d where d.id = f.dossier and not d.verzegeld)))
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
   where q.id = any (lopend);
end $$;

-- As before; the same of an earlier request that a later one may be about.
create or replace function vernietiging.bekijk_verzoek(welk uuid)
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
     or exists (select from verzoeken.ongezien(array(select v.id from verzoeken.verzoek v where v.stand = 'open'), array[q.id]))
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
