-- The letter of art. 11: who received something of the casus, for the weegploeg that writes it; and what follows of the duty in the archive.

-- Who takes or took part and from which day, when a plan was adopted, what was released to whom, and who was asked to decide:
-- organisations and days, of one dossier, within the transaction of its entry. No item, no content; nothing of what is sealed.
create function weegploeg.ontvangers(welk uuid) returns table (tabel text, rij jsonb)
  language sql stable security definer set search_path = '' as
$$ with van as (
     select d.casus from weegploeg.dossier d
     where d.id = welk and d.samenwerkingsverband = beheer.samenwerkingsverband() and not d.verzegeld
     union
     select a.casus from archief.dossier a
     where a.id = welk and a.samenwerkingsverband = beheer.samenwerkingsverband() and not a.verzegeld
   ), casus as (
     select van.casus as id from van
     where van.casus is not null and beheer.rol() = 'weegploeglid' and kluis.gelogd(welk)
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
alter function weegploeg.ontvangers owner to bewaarder;
revoke all on function weegploeg.ontvangers from public;
grant execute on function weegploeg.ontvangers to weegploeg_schrijven;

-- Art. 11 lid 4: what was thought and decided stays with a dossier that was merged, and its decision moved on: the functionaris
-- gegevensbescherming reads that history too, and on which day items came along with a merge.
alter policy informatieplicht on weegploeg.dossier using (
  samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht() and not verzegeld
  and (exists (select from weegploeg.gegeven g where g.dossier = weegploeg.dossier.id and g.soort = 'agenderingsbesluit')
    or exists (select from weegploeg.informeeroordeel o where o.dossier = weegploeg.dossier.id)));
create policy informatieplicht on weegploeg.samenvoeging for select to informatieplicht_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht() and not verzegeld);
grant select (samenwerkingsverband, van, naar, gegevens, op, ongedaan_op, verzegeld) on weegploeg.samenvoeging to informatieplicht_lezen;

-- Art. 11 lid 5: a duty that was still open when its dossier was archived stays in sight of those who watch over it, by number and
-- day. What was told needs no watching; what was reopened goes on with the new dossier. Nothing of what is sealed.
create function archief.informatieplichten()
  returns table (dossier uuid, nummer text, stand text, besluit text, uitkomst_op date, sinds date, herbeoordelen_op date, nieuw_feit_op date)
  language sql stable security definer set search_path = '' as
$$ with recursive deel(hoofd, id) as (
     select a.id, a.id from archief.dossier a
     where a.register = 'weegploeg' and a.hoofd is null and not a.verzegeld and beheer.bij_informatieplicht()
       and a.samenwerkingsverband = beheer.samenwerkingsverband()
       and not exists (select from archief.heropening h where h.dossier = a.id and h.stand = 'aangenomen')
     union
     select deel.hoofd, a.id from archief.dossier a join deel on a.hoofd = deel.id
   ), rij as (
     -- What was written into the archive came last.
     select deel.hoofd, s.tabel, s.rij, coalesce((s.rij ->> 'volgorde')::bigint, 9223372036854775807) as volgorde
     from deel join archief.stuk s on s.dossier = deel.id
     where s.tabel in ('gegeven', 'correctie', 'informeerbesluit') and not s.verzegeld
   ), uitkomst as (
     select distinct on (r.hoofd) r.hoofd, r.rij ->> 'id' as id, r.rij ->> 'handeling' as besluit, (r.rij ->> 'ingebracht_op')::date as op
     from rij r where r.tabel = 'gegeven' and r.rij ->> 'soort' = 'agenderingsbesluit' and r.rij ->> 'handeling' in ('agenderen', 'niet-agenderen')
     order by r.hoofd, r.volgorde desc
   ), laatste as (
     select distinct on (r.hoofd) r.hoofd, r.rij, r.volgorde from rij r join uitkomst u on u.hoofd = r.hoofd and u.id = r.rij ->> 'uitkomst'
     where r.tabel = 'informeerbesluit' order by r.hoofd, r.volgorde desc
   )
   select u.hoofd, a.nummer, a.stand, u.besluit, u.op, (l.rij ->> 'op')::date, (l.rij ->> 'herbeoordelen_op')::date,
     (select min(coalesce(r.rij ->> 'ingebracht_op', r.rij ->> 'op'))::date from rij r where r.hoofd = u.hoofd and r.volgorde > l.volgorde
       and (r.tabel = 'correctie' or r.tabel = 'gegeven' and (r.rij ->> 'soort' in ('signaal', 'afsluitingsbesluit')
         or r.rij ->> 'handeling' = 'nadere-informatie-geven')))
   from uitkomst u join archief.dossier a on a.id = u.hoofd
   left join laatste l on l.hoofd = u.hoofd and l.rij ->> 'soort' in ('uitgesteld', 'verlengd')
   where not exists (select from rij r where r.hoofd = u.hoofd and r.tabel = 'informeerbesluit' and r.rij ->> 'uitkomst' = u.id
     and r.rij ->> 'soort' = 'geinformeerd') $$;
alter function archief.informatieplichten owner to bewaarder;
revoke all on function archief.informatieplichten from public;
grant usage on schema archief to informatieplicht_lezen;
grant execute on function archief.informatieplichten to informatieplicht_lezen;
