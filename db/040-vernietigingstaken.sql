-- Once a statement speaks of a destroyed dossier, the tasks that destroyed it go: its id stays with the ledger, the statement and the log.

create function vernietiging.vergeet_taken(in_verklaringen uuid[]) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if beheer.rol() <> 'systeem' then
       raise exception 'taken gaan alleen weg met een verklaring' using errcode = 'insufficient_privilege';
     end if;
     delete from taken.taak t
     where t.samenwerkingsverband = beheer.samenwerkingsverband() and t.soort = 'vernietigen' and t.stand <> 'open'
       and exists (select from vernietiging.vernietigd v where v.dossier = t.object
         and (v.verklaring = any (in_verklaringen) or v.verzegelde_verklaring = any (in_verklaringen)));
   end $$;
alter function vernietiging.vergeet_taken owner to bewaarder;
revoke all on function vernietiging.vergeet_taken from public;
grant execute on function vernietiging.vergeet_taken to vernietiger;
