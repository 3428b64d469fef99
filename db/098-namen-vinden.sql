-- Art. 12 lid 3: of whom a register knows no more than a surname, one word of the surname of whoever asks is enough; and a name counts in
-- the ways in which it is written. The tokens of those ways are kept with a request, beside the ones of before.

alter table verzoeken.gezochte
  add column voornaam bytea[] not null default '{}',
  -- How the first letters of given names may stand on record.
  add column voorletter bytea[] not null default '{}',
  -- Every loose letter, and what is written beside a name and is none: neither says that a record is about another.
  add column letter bytea[] not null default '{}',
  add column naast bytea[] not null default '{}';

-- Whether a record may be about who is looked for; the same as `vergelijker` in src/dossiers/gezochte.ts, which a test compares.
create or replace function verzoeken.lijkt(wie verzoeken.gezochte, exact bytea[], trigram bytea[], geboortedatum bytea[],
    omgewisseld bytea[], adres bytea[]) returns boolean
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
     noemt boolean := wie.achternaam && lijkt.exact;
   begin
     -- Every word of the shorter name stands in the other, and that is more than one.
     if gedeeld > 1 and gedeeld = least(cardinality(wie.exact), cardinality(lijkt.exact)) then
       return true;
     end if;
     -- A given name and a word of the surname.
     if noemt and wie.voornaam && lijkt.exact
       and cardinality(array(select unnest(wie.voornaam || wie.achternaam) intersect select unnest(lijkt.exact))) > 1 then
       return true;
     end if;
     if dag_gelijk and (alike or adres_gelijk) or (dag_om or dag_onbekend) and alike and adres_gelijk then
       return true;
     end if;
     if not (noemt and (dag_gelijk or dag_om or dag_onbekend)) then
       return false;
     end if;
     -- A word of the surname, and nothing that says it is somebody else.
     if lijkt.exact <@ (wie.achternaam || wie.voornaam || wie.voorletter || wie.letter || wie.naast)
       and (not lijkt.exact && wie.letter or cardinality(wie.voorletter) = 0
         or cardinality(array(select unnest(lijkt.exact) intersect select unnest(wie.letter) intersect select unnest(wie.voorletter))) > 0) then
       return true;
     end if;
     return not exists (
       select from unnest(wie.woordnummer, wie.achternaam) w(nummer, token) group by w.nummer
       having not bool_or(w.token = any (lijkt.exact)));
   end $$;

-- As before; what is on record under another way of writing the surname is compared too.
create or replace function verzoeken.ongezien(in_verzoeken uuid[], in_dossiers uuid[])
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
    from verzoeken.gezochte g, unnest(g.exact || g.achternaam || g.geboortedatum || g.omgewisseld || g.adres) t(sleutel)
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

-- As before; of whom was put down before this, a search is made again.
create or replace function verzoeken.opnieuw_te_zoeken(welke uuid[], tot date)
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
    -- Who it is about was never put down, or not in the ways in which it may be written: nothing can be said of it.
    not exists (select from verzoeken.gezochte g where g.verzoek = q.id and g.zoekslag = 'registers' and cardinality(g.letter) > 0)
      or exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'registers'),
    beheer.rol() = 'weegploeglid' and exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'archief'),
    exists (select from verzoeken.vondst f where f.verzoek = q.id and f.oordeel = 'open' and not f.verzegeld)
      or exists (select from verzoeken.stuk s where s.verzoek = q.id and s.besluit is null)
      or exists (select from weegploeg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from casusoverleg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from archief.correctiepunt p where p.verzoek = q.id and p.besluit is null and not p.verzegeld)
  from unnest(lopend) q(id);
end $$;
