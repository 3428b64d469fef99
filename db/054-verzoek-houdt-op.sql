-- Art. 12: what an open request found holds its dossier, at the number of the request. What it found behind the seal in a dossier that
-- everybody sees holds nothing: waiting would betray that something lies there, and the police answer from their own registration.
-- What was found in the archive stays unknown to who keeps no archive.
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select q.nummer, f.register <> 'archief' or beheer.rol() = 'weegploeglid'
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
     and not (f.verzegeld and (exists (select from weegploeg.dossier d where d.id = f.dossier and not d.verzegeld)
       or exists (select from archief.dossier d where d.id = f.dossier and not d.verzegeld)))
   union all
   select q.nummer, true
   from (
     select p.verzoek from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select (s.rij ->> 'verzoek')::uuid from archief.stuk s
     where s.dossier = any (welke) and s.tabel = 'correctiepunt' and s.rij ->> 'besluit' is null) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.stand = 'open';
end $$;
