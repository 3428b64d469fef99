-- Art. 12 lid 1, 13 lid 1 and 3: a request that nobody may make holds nothing and shows nowhere; one that may be made is waited for, and late after its last day.

grant select (hoedanigheid, zestien_op) on verzoeken.verzoek to bewaarder;
grant select (volgorde) on verzoeken.stap to bewaarder;

-- The open requests of which it is not clear that this requester cannot ask this; the same as `magNietVragen` in
-- src/convenant/verzoeken.ts, which a test compares.
create function vernietiging.lopende_vragen(dag date) returns uuid[]
  language sql stable set search_path = '' as
$$ select coalesce(pg_catalog.array_agg(q.id), '{}') from verzoeken.verzoek q
   where q.stand = 'open'
     and case when q.hoedanigheid = 'derde' then false
           when q.hoedanigheid in ('ouder', 'voogd') then coalesce(dag < q.zestien_op, false)
           else coalesce(dag >= q.zestien_op, true) end
     and coalesce((select s.soort from verzoeken.stap s
       where s.verzoek = q.id and s.soort in ('bevoegd', 'onbevoegd', 'bevoegdheid-vervallen')
       order by s.volgorde desc limit 1), '') <> 'onbevoegd' $$;
alter function vernietiging.lopende_vragen owner to bewaarder;
revoke all on function vernietiging.lopende_vragen from public;

-- As before, of those requests, with the last day of the answer of each ('verzoek-beantwoorden', 'verzoek-verdaagd').
create function vernietiging.vragen(welke uuid[], dag date) returns table (nummer text, bekend boolean, uiterlijk date)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
declare
  lopend uuid[] := vernietiging.lopende_vragen(dag);
begin
  if cardinality(lopend) = 0 then
    return;
  end if;
  return query
   select q.nummer, f.bekend,
     q.ontvangen_op + case when exists (select from verzoeken.stap s where s.verzoek = q.id and s.soort = 'verdaagd') then 56 else 28 end
   from (
     select v.verzoek, v.register <> 'archief' or beheer.rol() = 'weegploeglid' as bekend
     from verzoeken.vondst v
     where v.verzoek = any (lopend) and v.dossier = any (welke) and v.oordeel <> 'verworpen'
       and not (v.register = 'weegploeg' and v.soort = 'geadresseerde') and not vernietiging.verborgen(v.verzegeld, v.dossier)
     union all
     select o.verzoek, o.waar <> 'archief' or beheer.rol() = 'weegploeglid'
     from verzoeken.ongezien(lopend, welke) o where not vernietiging.verborgen(o.verzegeld, o.dossier)
     union all
     select p.verzoek, true from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek, true from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select p.verzoek, beheer.rol() = 'weegploeglid'
     from archief.correctiepunt p where p.dossier = any (welke) and p.besluit is null and not vernietiging.verborgen(p.verzegeld, p.dossier)) f
   join verzoeken.verzoek q on q.id = f.verzoek
   where q.id = any (lopend);
end $$;
alter function vernietiging.vragen(uuid[], date) owner to bewaarder;
revoke all on function vernietiging.vragen(uuid[], date) from public;

create function vernietiging.wordt_gevraagd(welke uuid[], dag date) returns boolean
  language plpgsql stable set search_path = '' as
$$ begin return exists (select from vernietiging.vragen(welke, dag)); end $$;
alter function vernietiging.wordt_gevraagd(uuid[], date) owner to bewaarder;
revoke all on function vernietiging.wordt_gevraagd(uuid[], date) from public;

-- Whatever asks whether a request holds something asks it of a day from now on; all else of these functions stays as it is.
do $$
declare
  f record;
  nieuw text;
begin
  for f in
    select p.oid::regprocedure as naam, pg_get_functiondef(p.oid) as tekst
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'vernietiging' and p.prokind = 'f'
      and p.prosrc ~ 'vernietiging\.(wordt_gevraagd\((s\.)?alle\)|vragen\(m\.mee|bekijk\(array\[welk\]\)|bekijk_verzoek\(welk\))'
  loop
    nieuw := regexp_replace(f.tekst, 'vernietiging\.wordt_gevraagd\((s\.)?alle\)', 'vernietiging.wordt_gevraagd(\1alle, dag)', 'g');
    nieuw := replace(nieuw, 'vernietiging.bekijk(array[welk])', 'vernietiging.bekijk(array[welk], dag)');
    nieuw := replace(nieuw, 'vernietiging.bekijk_verzoek(welk)', 'vernietiging.bekijk_verzoek(welk, dag)');
    -- What a line of the list says of the requests that hold it: until when their answers can wait, too.
    nieuw := replace(nieuw, 'vernietiging.bekijk(welke uuid[])', 'vernietiging.bekijk(welke uuid[], dag date)');
    nieuw := replace(nieuw, 'verzoek_open boolean, verzoeken text[])', 'verzoek_open boolean, verzoeken text[], verzoek_tot date)');
    nieuw := replace(nieuw, 'coalesce(vraag.nummers, ''{}'')', 'coalesce(vraag.nummers, ''{}''), vraag.tot');
    nieuw := replace(nieuw, 'filter (where v.bekend) as nummers', 'filter (where v.bekend) as nummers,
       max(v.uiterlijk) filter (where v.bekend or beheer.rol() = ''functionaris-gegevensbescherming'') as tot');
    nieuw := replace(nieuw, 'vernietiging.vragen(m.mee || m.id)', 'vernietiging.vragen(m.mee || m.id, dag)');
    execute nieuw;
  end loop;
end $$;
alter function vernietiging.bekijk(uuid[], date) owner to bewaarder;
revoke all on function vernietiging.bekijk(uuid[], date) from public;
grant execute on function vernietiging.bekijk(uuid[], date) to vernietiging_lezen, vernietiging_schrijven, vernietiger;
drop function vernietiging.bekijk(uuid[]);

-- The same of a request that is kept.
create function vernietiging.bekijk_verzoek(welk uuid, dag date)
  returns table (nummer text, stand text, ontvangen_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date,
    correctie_open boolean, gevraagd boolean)
  language sql stable security definer set search_path = '' as
$$ with vraag(alle) as materialized (select vernietiging.lopende_vragen(dag))
   select q.nummer, q.stand, q.ontvangen_op, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot,
     exists (
       select from (
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from weegploeg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from casusoverleg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from archief.correctiepunt p where p.verzoek = q.id) p
       where p.uitgevoerd_op is null and (p.besluit is null or p.besluit <> 'afgewezen' or p.beperkt_op is not null)),
     exists (
       select from verzoeken.vondst f
       where f.dossier = q.id and f.oordeel <> 'verworpen' and f.verzoek = any ((select v.alle from vraag v)::uuid[]))
     or exists (select from verzoeken.ongezien((select v.alle from vraag v), array[q.id]))
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
alter function vernietiging.bekijk_verzoek(uuid, date) owner to bewaarder;
revoke all on function vernietiging.bekijk_verzoek(uuid, date) from public;
grant execute on function vernietiging.bekijk_verzoek(uuid, date) to vernietiger;
drop function vernietiging.bekijk_verzoek(uuid);

drop function vernietiging.wordt_gevraagd(uuid[]);
drop function vernietiging.vragen(uuid[]);
