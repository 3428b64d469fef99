-- Art. 11 lid 3-5, 12 lid 4: an open answer to a request while informing is postponed is known beforehand, and a new fact for the postponement.

-- An open answer has its place among what happened in the weegploeg register; those of before have none and are no new fact.
alter table verzoeken.stap
  add column weegvolgorde bigint,
  add check (weegvolgorde is null or open);
grant select (weegvolgorde, vastgelegd_op) on verzoeken.stap to bewaarder;

create function verzoeken.geef_weegvolgorde() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     new.weegvolgorde := pg_catalog.nextval('weegploeg.volgorde');
     return new;
   end $$;
alter function verzoeken.geef_weegvolgorde owner to bewaarder;
revoke all on function verzoeken.geef_weegvolgorde from public;
create trigger geef_weegvolgorde before insert on verzoeken.stap for each row when (new.open) execute function verzoeken.geef_weegvolgorde();

-- A letter is recorded after it went, and is a new fact from the day on which somebody can know it. What a request says of dossiers is about these: the person himself was confirmed in them, or in what was merged into them.
create function weegploeg.antwoorden_van(welk uuid) returns table (nummer text, op date, volgorde bigint)
  language sql stable set search_path = '' as
$$ select distinct q.nummer, greatest(s.op, s.vastgelegd_op), s.weegvolgorde
   from verzoeken.vondst v join verzoeken.verzoek q on q.id = v.verzoek join verzoeken.stap s on s.verzoek = q.id
   where v.dossier = any (vernietiging.samen(welk)) and v.soort = 'naw' and v.oordeel = 'bevestigd' and not v.verzegeld
     and v.register in ('weegploeg', 'archief') and s.weegvolgorde is not null $$;
alter function weegploeg.antwoorden_van owner to bewaarder;
revoke all on function weegploeg.antwoorden_van from public;

-- The same for who may know of informing (11 lid 4): the core parties and who watches over it.
create function weegploeg.open_antwoorden(welke uuid[]) returns table (dossier uuid, nummer text, op date, volgorde bigint)
  language sql stable security definer set search_path = '' as
$$ select d.id, a.nummer, a.op, a.volgorde
   from unnest(welke) d(id) cross join lateral weegploeg.antwoorden_van(d.id) a
   where beheer.bij_informatieplicht() and exists (
     select from weegploeg.dossier w where w.id = d.id and w.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select from archief.dossier r where r.id = d.id and r.samenwerkingsverband = beheer.samenwerkingsverband())
   order by a.volgorde $$;
alter function weegploeg.open_antwoorden owner to bewaarder;
revoke all on function weegploeg.open_antwoorden from public;
grant execute on function weegploeg.open_antwoorden to informatieplicht_lezen, weegploeg_lezen, weegploeg_schrijven;
-- Of the archive the duty is looked at in the same role as everywhere.
revoke execute on function archief.informatieregels from archief_schrijven;

-- The postponements that run of the person of an open request, in his own files that were found and what they were merged into; nothing of
-- what is sealed. For the core parties only: the uitvoerder may not know of them (art. 11).
create function verzoeken.lopend_uitstel(welk uuid)
  returns table (dossier uuid, nummer text, gearchiveerd boolean, sinds date, gronden text[])
  language sql stable security definer set search_path = '' as
$$ with recursive plek as (
     select d.id, d.samengevoegd_met as hoofd, d.nummer, false as gearchiveerd from weegploeg.dossier d where not d.verzegeld
     union all
     select a.id, a.hoofd, a.nummer, true from archief.dossier a where a.register = 'weegploeg' and not a.verzegeld
   ), eigen(dossier) as (
     select v.dossier from verzoeken.vondst v join verzoeken.verzoek q on q.id = v.verzoek
     where v.verzoek = welk and q.stand = 'open' and v.soort = 'naw' and v.oordeel = 'bevestigd' and not v.verzegeld
       and v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
     union
     select p.hoofd from plek p join eigen e on e.dossier = p.id where p.hoofd is not null
   ), uitkomst as (
     select distinct on (r.dossier) r.dossier, r.id from (
       select g.dossier, g.id, g.volgorde from weegploeg.gegeven g join eigen e on e.dossier = g.dossier
       where g.soort = 'agenderingsbesluit' and g.handeling in ('agenderen', 'niet-agenderen') and not g.verzegeld
       union all
       select s.dossier, (s.rij ->> 'id')::uuid, (s.rij ->> 'volgorde')::bigint from archief.stuk s join eigen e on e.dossier = s.dossier
       where s.tabel = 'gegeven' and s.rij ->> 'soort' = 'agenderingsbesluit' and s.rij ->> 'handeling' in ('agenderen', 'niet-agenderen')
         and not s.verzegeld) r
     order by r.dossier, r.volgorde desc
   ), laatste as (
     select distinct on (u.dossier) u.dossier, b.soort, b.op, b.gronden from uitkomst u cross join lateral (
       select i.soort, i.op, i.gronden, i.volgorde from weegploeg.informeerbesluit i where i.uitkomst = u.id
       union all
       select s.rij ->> 'soort', (s.rij ->> 'op')::date,
         array(select pg_catalog.jsonb_array_elements_text(s.rij -> 'gronden')), (s.rij ->> 'volgorde')::bigint
       from archief.stuk s
       where s.dossier = any (vernietiging.samen(u.dossier)) and s.tabel = 'informeerbesluit' and (s.rij ->> 'uitkomst')::uuid = u.id) b
     order by u.dossier, b.volgorde desc
   )
   select l.dossier, p.nummer, p.gearchiveerd, l.op, l.gronden from laatste l join plek p on p.id = l.dossier and p.hoofd is null
   where l.soort in ('uitgesteld', 'verlengd') order by l.op, p.nummer $$;
alter function verzoeken.lopend_uitstel owner to bewaarder;
revoke all on function verzoeken.lopend_uitstel from public;
grant execute on function verzoeken.lopend_uitstel to verzoeken_lezen, verzoeken_schrijven;

-- Before destruction too an open answer asks a new look at a postponement; all else of the function stays as it is.
do $$
declare
  was constant text := pg_get_functiondef('vernietiging.bekijk(uuid[], date)'::regprocedure);
  nieuw text;
begin
  nieuw := regexp_replace(was,
    '(\(select min\(r\.op\) from rij r where r\.dossier = m\.id and r\.volgorde > l\.volgorde.*?nadere-informatie-geven''\)\)\)),',
    'least(\1, (select min(a.op) from weegploeg.antwoorden_van(m.id) a where a.volgorde > l.volgorde)),');
  if nieuw = was then
    raise exception 'het nieuwe feit staat niet meer waar het stond';
  end if;
  execute nieuw;
end $$;
