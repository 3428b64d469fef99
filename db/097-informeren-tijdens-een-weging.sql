-- Art. 11 lid 2: a letter about a decision not to schedule says that the data are used for nothing more, and until when they are kept. A signal
-- that opens the weighing again makes that untrue, whoever brings it; a signal that is taken back is in no letter any more.

-- As in 081, with these two; of what is scheduled a signal of a kind, ground and source that was there changes nothing in the letter.
create or replace function weegploeg.briefversies(welk uuid) returns table (id uuid, uitkomst uuid, door uuid, op date, aantal smallint, gewijzigd_op date)
  language sql stable security definer set search_path = '' as
$$ with brief as (
     select b.id, b.uitkomst, b.door, b.op, b.aantal, b.volgorde, exists (select from weegploeg.gegeven u
       where u.id = b.uitkomst and u.handeling = 'niet-agenderen') as niet from weegploeg.informatiebrief b
     where b.dossier = welk and b.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select (s.rij ->> 'id')::uuid, (s.rij ->> 'uitkomst')::uuid, (s.rij ->> 'door')::uuid, (s.rij ->> 'op')::date, (s.rij ->> 'aantal')::smallint,
       (s.rij ->> 'volgorde')::bigint, false
     from archief.stuk s where s.dossier = welk and s.tabel = 'informatiebrief' and s.samenwerkingsverband = beheer.samenwerkingsverband()
   ), gegeven as (
     select g.soort, g.grondslag, g.bron::text as bron, g.volgorde,
       greatest(coalesce(v.vrijgegeven_op, g.ingebracht_op), (select max(s.op) from weegploeg.samenvoeging s
         where s.ongedaan_op is null and s.naar = g.dossier and g.id = any (s.gegevens))) as dag
     from weegploeg.gegeven g left join weegploeg.vrijgave v on v.gegeven = g.id
     where g.dossier = welk and not g.verzegeld and g.toestand = 'geldig'
     union all
     select s.rij ->> 'soort', s.rij ->> 'grondslag', s.rij ->> 'bron', (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'ingebracht_op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
   ), wijziging as (
     select c.volgorde, c.op as dag from weegploeg.correctie c where c.dossier = welk and not c.verzegeld
     union all
     select (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'correctie' and not s.verzegeld
   )
   select b.id, b.uitkomst, b.door, b.op, b.aantal, (select min(anders.dag) from (
       select g.dag from gegeven g where g.volgorde > b.volgorde and (g.soort in ('naw', 'afsluitingsbesluit') or b.niet and g.soort = 'signaal' or not exists (
         select from gegeven e where e.volgorde < b.volgorde and e.soort = g.soort and e.grondslag = g.grondslag and e.bron = g.bron))
       union all
       select w.dag from wijziging w where w.volgorde > b.volgorde
       union all
       -- A signal that was there when the letter was made.
       select i.ingetrokken_op from weegploeg.intrekking i
       where i.dossier = welk and not i.verzegeld and i.volgorde > b.volgorde and i.telde_vanaf < b.volgorde
       union all
       -- Of the casus only days are known, so what came on the day of the letter itself counts as known.
       select d.dag::date from weegploeg.ontvangers_van(welk) o, lateral (values (o.rij ->> 'vanaf'), (o.rij ->> 'tot'), (o.rij ->> 'vastgesteld_op'),
         (o.rij ->> 'verstrekt_op'), (o.rij ->> 'ingetrokken_op'), (o.rij ->> 'ingediend_op')) d(dag) where d.dag::date > b.op) anders)
   from brief b where beheer.bij_informatieplicht() order by b.volgorde $$;
