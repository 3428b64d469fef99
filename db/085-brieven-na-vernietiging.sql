-- Art. 12 lid 6, AVG 19: who must still be told of a correction by letter is told, also when the file has gone since. What is left of it
-- for that is its number, the kind of the item and days; it goes when the letter went.

create table vernietiging.brief (
  -- The notice as it was in its register or in the archive.
  id uuid primary key,
  samenwerkingsverband uuid not null,
  -- The file that went, by the id and the number that the ledger knows.
  dossier uuid not null references vernietiging.vernietigd,
  nummer text,
  -- Whose letter it is: of the archive the core parties', of a register the uitvoerder's, of what was sealed there the police's.
  plaats text not null check (plaats in ('register', 'archief')),
  verzegeld boolean not null,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  gegeven uuid not null,
  soort text not null,
  wijziging text not null check (wijziging in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd')),
  op date not null,
  ontvangen_op date,
  in_woorden boolean not null,
  besloten_op date,
  volgorde bigint generated always as identity,
  check ((partij is null) <> (externe_partner is null)),
  check (nummer is not null or verzegeld)
);
create index brief_dossier on vernietiging.brief (dossier);
alter table vernietiging.brief enable row level security;
alter table vernietiging.brief force row level security;
create function vernietiging.mag_brief(plaats text, verzegeld boolean) returns boolean language sql stable
  return case
    when mag_brief.plaats = 'archief' then beheer.rol() = 'weegploeglid' and (not mag_brief.verzegeld or beheer.achter_zegel())
    when mag_brief.verzegeld then beheer.rol() = 'weegploeglid' and beheer.achter_zegel() and beheer.partijsoort() = 'politie'
    else beheer.rol() = 'uitvoerder' end;
create policy versturen on vernietiging.brief for select to vernietiging_lezen, vernietiging_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and vernietiging.mag_brief(plaats, verzegeld));
create policy bewaarder on vernietiging.brief to bewaarder using (true) with check (true);
grant select on vernietiging.brief to vernietiging_lezen, vernietiging_schrijven;
grant select, insert, delete on vernietiging.brief to bewaarder;
grant select (id, samenwerkingsverband, naam) on beheer.externe_partner to vernietiging_lezen, vernietiging_schrijven;

-- Letters about a dossier that did not go yet, in its register or in the archive.
create function vernietiging.open_brieven(welke uuid[]) returns setof vernietiging.brief
  language sql stable set search_path = '' as
$$ select k.id, k.samenwerkingsverband, d.id, d.nummer, 'register', k.verzegeld, k.partij, null::uuid, c.gegeven, c.soort, c.wijziging,
     k.op, k.ontvangen_op, false, (
       select min(u.besloten_op) from weegploeg.correctiepunt u
       where u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op), c.volgorde
   from weegploeg.kennisgeving k join weegploeg.correctie c on c.id = k.correctie join weegploeg.dossier d on d.id = c.dossier
   where c.dossier = any (welke) and k.per_brief and k.brief_op is null
   union all
   select k.id, k.samenwerkingsverband, k.dossier, k.nummer, 'archief', k.verzegeld, k.partij, k.externe_partner, k.gegeven, k.soort, k.wijziging,
     k.gewijzigd_op, k.ontvangen_op, k.in_woorden, (
       select u.besloten_op from archief.correctiepunt u where u.id = k.punt and u.besluit = k.wijziging), k.volgorde
   from archief.kennisgeving k where k.dossier = any (welke) and k.wijze = 'brief' and k.op is null $$;
alter function vernietiging.open_brieven owner to bewaarder;
revoke all on function vernietiging.open_brieven from public;

-- Kept in the transaction that destroys: the line of the ledger comes first, then everything else goes. A ledger that is put back keeps
-- nothing anew: the letters come back beside it.
create function vernietiging.bewaar_brieven() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     insert into vernietiging.brief (id, samenwerkingsverband, dossier, nummer, plaats, verzegeld, partij, externe_partner, gegeven, soort, wijziging,
       op, ontvangen_op, in_woorden, besloten_op)
     select b.id, b.samenwerkingsverband, b.dossier, b.nummer, b.plaats, b.verzegeld, b.partij, b.externe_partner, b.gegeven, b.soort, b.wijziging,
       b.op, b.ontvangen_op, b.in_woorden, b.besloten_op
     from vernietiging.open_brieven(array[new.dossier]) b order by b.volgorde;
     return null;
   end $$;
alter function vernietiging.bewaar_brieven owner to bewaarder;
revoke all on function vernietiging.bewaar_brieven from public;
create trigger brieven after insert on vernietiging.vernietigd for each row execute function vernietiging.bewaar_brieven();

-- The letter went: nothing is left of the file but the ledger and the log.
create function vernietiging.vergeet_brieven(welke uuid[]) returns void
  language sql volatile security definer set search_path = '' as
$$ delete from vernietiging.brief b where b.id = any (welke) and b.samenwerkingsverband = beheer.samenwerkingsverband()
     and vernietiging.mag_brief(b.plaats, b.verzegeld) and kluis.gelogd(b.dossier) $$;
alter function vernietiging.vergeet_brieven owner to bewaarder;
revoke all on function vernietiging.vergeet_brieven from public;
grant execute on function vernietiging.vergeet_brieven to vernietiging_schrijven;

-- How many receivers must still be told by letter of something in these dossiers or what was merged into them, as far as the reader may
-- know of it; who decides on destruction sees it beforehand.
create function vernietiging.tel_brieven(welke uuid[]) returns table (dossier uuid, aantal bigint)
  language sql stable security definer set search_path = '' as
$$ select w.id, count(distinct coalesce(b.partij, b.externe_partner))
   from unnest(welke) w(id) cross join lateral vernietiging.open_brieven(vernietiging.samen(w.id)) b
   where b.samenwerkingsverband = beheer.samenwerkingsverband() and (not b.verzegeld or beheer.achter_zegel())
     and (b.plaats = 'register' or beheer.rol() <> 'uitvoerder')
     and beheer.rol() in ('weegploeglid', 'uitvoerder', 'functionaris-gegevensbescherming')
   group by w.id $$;
alter function vernietiging.tel_brieven owner to bewaarder;
revoke all on function vernietiging.tel_brieven from public;
grant execute on function vernietiging.tel_brieven to vernietiging_lezen, vernietiging_schrijven;
