-- Art. 12 lid 4 and 13 lid 1, AVG 17 lid 3 e, Awb 6:7: an answer that did not give all that was asked can be objected to for six weeks; what it
-- was about stays until then, so that there is something to decide the objection on.

alter table verzoeken.verzoek
  -- The last day on which an objection to the letter can come in; none for a request that was withdrawn.
  add column bezwaar_tot date check (bezwaar_tot > afgehandeld_op),
  -- The letter gave all that was asked, as far as it speaks: of what is sealed no letter does.
  add column volledig boolean,
  add check ((bezwaar_tot is null) = (volledig is null)),
  add check (bezwaar_tot is null or stand in ('beantwoord', 'niet-behandeld'));
grant update (bezwaar_tot, volledig) on verzoeken.verzoek to verzoeken_schrijven;
grant select (bezwaar_tot, volledig) on verzoeken.verzoek to bewaarder;

-- Of what was answered before nobody wrote down whether it was all that was asked: unknown holds.
alter table verzoeken.verzoek no force row level security;
update verzoeken.verzoek set bezwaar_tot = afgehandeld_op + 49, volledig = false where stand in ('beantwoord', 'niet-behandeld');
alter table verzoeken.verzoek force row level security;

-- What is behind the seal of a file that everybody sees holds nothing: waiting would betray it.
create function vernietiging.verborgen(zegel boolean, welk uuid) returns boolean
  language sql stable set search_path = '' as
$$ select zegel and (exists (select from weegploeg.dossier d where d.id = welk and not d.verzegeld)
     or exists (select from archief.dossier d where d.id = welk and not d.verzegeld)) $$;
alter function vernietiging.verborgen owner to bewaarder;
revoke all on function vernietiging.verborgen from public;

-- As before.
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
   where not vernietiging.verborgen(f.verzegeld, f.dossier)
   union all
   select q.nummer, p.bekend
   from (
     select p.verzoek, true as bekend from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek, true from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select p.verzoek, beheer.rol() = 'weegploeglid'
     from archief.correctiepunt p where p.dossier = any (welke) and p.besluit is null and not vernietiging.verborgen(p.verzegeld, p.dossier)) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.id = any (lopend);
end $$;

-- Ended requests that hold one of these dossiers on a day, why and to which day, and whether the actor may know of it. Who reads no answers does
-- not learn that one was not all that was asked, and the uitvoerder nothing of the archive.
drop function vernietiging.aangehouden_vragen(uuid[], date);
create function vernietiging.aangehouden_vragen(welke uuid[], dag date)
  returns table (dossier uuid, nummer text, grond text, tot date, bekend boolean)
  language plpgsql stable security definer set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select plek.dossier, q.nummer, om.grond, om.tot,
     beheer.rol() = 'weegploeglid' or f.register <> 'archief' and (om.grond = 'aangehouden' or beheer.rol() = 'uitvoerder')
   from verzoeken.verzoek q join verzoeken.vondst f on f.verzoek = q.id
   cross join lateral (
     select 'aangehouden' as grond, q.aangehouden_tot as tot
     union all
     -- Of a file that is sealed whole the letter said nothing, whatever it gave.
     select 'bezwaartermijn', q.bezwaar_tot where f.verzegeld or not q.volledig) om
   cross join lateral (
     select f.dossier
     union
     -- What was one file when the letter went, and is two since.
     select case s.van when f.dossier then s.naar else s.van end from weegploeg.samenvoeging s
     where f.dossier in (s.van, s.naar) and not s.verzegeld and s.op <= q.afgehandeld_op and s.ongedaan_op >= q.afgehandeld_op) plek
   where q.stand <> 'open' and om.tot >= dag and plek.dossier = any (welke) and f.oordeel = 'bevestigd'
     and (q.samenwerkingsverband = beheer.samenwerkingsverband() or beheer.samenwerkingsverband() is null)
     and not (f.register = 'weegploeg' and f.soort = 'geadresseerde')
     and not vernietiging.verborgen(f.verzegeld, plek.dossier)
     -- That the file goes is what he asked for.
     and not (om.grond = 'bezwaartermijn' and exists (
       select from weegploeg.correctiepunt p where p.verzoek = q.id and p.dossier = plek.dossier and p.besluit = 'vernietigd'));
end $$;
alter function vernietiging.aangehouden_vragen owner to bewaarder;
revoke all on function vernietiging.aangehouden_vragen from public;
grant execute on function vernietiging.aangehouden_vragen to vernietiging_lezen, vernietiging_schrijven, vernietiger;
