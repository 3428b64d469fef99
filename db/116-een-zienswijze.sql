-- Art. 12 lid 5: a party that is asked about an item and about its copy or original says once what it thinks. Which points of the same
-- request say the same, by id only: whoever calls reads of each what row level security lets him read, and nothing else.

create function verzoeken.verwante_punten(in_register text, in_punt uuid) returns table (register text, punt uuid)
  language sql stable security definer set search_path = '' as
$$ with punten as (
     select 'weegploeg' as register, k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from weegploeg.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select 'casusoverleg', k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from casusoverleg.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     -- What is sealed leaves no trace elsewhere.
     select 'archief', k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from archief.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband() and not k.verzegeld)
   select q.register, q.id
   from punten p join punten q on q.verzoek = p.verzoek and q.id <> p.id and q.soort = p.soort and q.gevraagd = p.gevraagd
   where p.register = in_register and p.id = in_punt
     -- Of words each row says its own.
     and p.soort in ('naw', 'signaal', 'melder', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon')
     -- Both ways, as of a copy whose original is archived too only the original is named.
     and (q.gegeven in (select v.gegeven from verzoeken.verwanten(array[p.gegeven]) v)
       or p.gegeven in (select v.gegeven from verzoeken.verwanten(array[q.gegeven]) v))
   order by q.register, q.id $$;
alter function verzoeken.verwante_punten owner to bewaarder;
revoke all on function verzoeken.verwante_punten from public;
-- The schema opens none of its tables.
grant usage on schema verzoeken to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven, archief_lezen, archief_schrijven;
grant execute on function verzoeken.verwante_punten to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven,
  archief_lezen, archief_schrijven;
