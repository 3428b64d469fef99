-- Art. 12 lid 4, UAVG 41: whoever was told before, by a letter of art. 11 or an open answer, gets no silence without a reason for it.

-- Of an answer whether it told that there is something about him on record; unknown of most answers of before.
alter table verzoeken.stap
  add column open boolean,
  add check (open is null or soort = 'beantwoord');
grant insert (open) on verzoeken.stap to verzoeken_schrijven;
grant select (op, open) on verzoeken.stap to bewaarder;

alter table verzoeken.stap no force row level security;
alter table verzoeken.verzoek no force row level security;
-- A whole overview said what there is.
update verzoeken.stap s set open = true from verzoeken.verzoek q
where q.id = s.verzoek and s.soort = 'beantwoord' and q.soort = 'inzage' and q.volledig;
alter table verzoeken.stap force row level security;
alter table verzoeken.verzoek force row level security;

-- The days on which the person of a request was told before, in his own files that were found, also what was merged into them, and by answers
-- to requests of his or about him; nothing of what is sealed. For the core parties only: the uitvoerder knows neither (art. 11, 12 lid 4).
create function verzoeken.eerder_open(welk uuid) returns table (soort text, op date, nummer text)
  language sql stable security definer set search_path = '' as
$$ with recursive vondst as (
     select v.register, v.dossier, v.soort from verzoeken.vondst v
     where v.verzoek = welk and v.oordeel = 'bevestigd' and not v.verzegeld
       and v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
   ), deel as (
     select d.id, d.samengevoegd_met as hoofd from weegploeg.dossier d where not d.verzegeld
     union all
     select a.id, a.hoofd from archief.dossier a where not a.verzegeld
   ), eigen(dossier) as (
     select v.dossier from vondst v where v.soort = 'naw' and v.register in ('weegploeg', 'archief')
     union
     select deel.id from deel join eigen on deel.hoofd = eigen.dossier
   )
   select 'informatiebrief', b.verzonden_op, null from weegploeg.informeerbesluit b join eigen on eigen.dossier = b.dossier
   where b.verzonden_op is not null
   union
   select 'informatiebrief', (s.rij ->> 'verzonden_op')::date, null from archief.stuk s join eigen on eigen.dossier = s.dossier
   where s.tabel = 'informeerbesluit' and s.rij ->> 'verzonden_op' is not null and not s.verzegeld
   union
   select 'antwoord', s.op, q.nummer from vondst v join verzoeken.verzoek q on q.id = v.dossier join verzoeken.stap s on s.verzoek = q.id
   where v.register = 'verzoeken' and v.soort in ('verzoeker', 'betrokkene') and s.soort = 'beantwoord' and s.open
   order by 2, 1 $$;
alter function verzoeken.eerder_open owner to bewaarder;
revoke all on function verzoeken.eerder_open from public;
grant execute on function verzoeken.eerder_open to verzoeken_lezen, verzoeken_schrijven;
