-- Art. 12: an open request holds a dossier at its number, whether what it found there is sealed or not. A hold without a reason told the
-- municipality that there was something behind the seal. What was found in the archive stays unknown to who keeps no archive.
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select q.nummer, f.register <> 'archief' or beheer.rol() = 'weegploeglid'
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
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
